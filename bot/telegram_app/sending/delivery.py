"""Puts one reply into its chat, part by part."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from telegram import Bot, InputFile, Message, MessageEntity
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.faults import Faults
from bot.telegram_app.outgoing import LONGEST, Outgoing
from bot.telegram_app.sending.dispatch import Attachment, Dispatch, Part, Recipe
from bot.telegram_app.sending.raw import call
from bot.telegram_app.sending.retrying import Retrying
from bot.wording.phrases import Phrases

_LOG = logging.getLogger(__name__)
_NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}
_NO_PLACE = {
    # Officers may be named who never wrote to the bot.
    "chat not found": "who should get it has never opened the bot",
    "not enough rights": "the bot may not write there",
    "have no rights to send": "the bot may not write there",
    "chat_write_forbidden": "the bot may not write there",
    "topic_closed": "the topic is closed",
    "message thread not found": "the topic is gone",
}
LATE = timedelta(minutes=5)
"""After this an answer says that it comes late."""


class Delivery:
    """Sends and edits; a fault on the way is noted, and regretted in place of the reply."""

    def __init__(
        self,
        bot: Bot,
        retrying: Retrying,
        recipes: Mapping[str, Recipe],
        phrases: Phrases,
        faults: Faults,
    ) -> None:
        self._bot = bot
        self._insist = retrying.insist
        self._recipes = recipes
        self._phrases = phrases
        self._faults = faults

    async def carry_out(self, dispatch: Dispatch) -> int | None:
        """Return the id of the first message, None if there is none and never will be.

        Raises:
            Forbidden: the person has blocked the bot, or it is no member of the group any more.
            InvalidToken: Telegram does not know the bot any more.
        """
        try:
            return await self._carried_out(dispatch)
        except ChatMigrated as error:
            moved = replace(dispatch, chat=error.new_chat_id, edits=None, reply_to=None)
            return await self.carry_out(moved)
        except (Forbidden, InvalidToken):
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, others wait
            if reason := _not_there(error):
                _LOG.info("not delivered: %s", reason)
                return None
            self._faults.note(error)
            return await self._apologised(dispatch)

    async def _carried_out(self, dispatch: Dispatch) -> int | None:
        first, *more = self._parts(dispatch)
        message = dispatch.edits
        if message is None or not await self._replaced(dispatch.chat, message, first):
            message = await self._sent(dispatch, first)
        for part in more:
            await self._sent(dispatch, part)
        return message

    async def _replaced(self, chat: int, message: int, part: Part) -> bool:
        """Edit a message; False if that is not possible any more."""
        if isinstance(part, Attachment):
            return False
        given = {"chat_id": chat, "message_id": message, **part.fields, **_NO_PREVIEW}
        try:
            await self._insist(chat, partial(call, self._bot, "editMessageText", given))
        except BadRequest as error:
            return "not modified" in error.message.casefold()
        return True

    async def _sent(self, dispatch: Dispatch, part: Part) -> int:
        """Send a message; return its id."""
        if isinstance(part, Outgoing):
            given = {"chat_id": dispatch.chat, **part.fields, **_where(dispatch), **_NO_PREVIEW}
            send = partial(call, self._bot, "sendMessage", given)
            return int((await self._insist(dispatch.chat, send))["message_id"])
        file = await self._file(dispatch, part)
        return (await self._insist(dispatch.chat, file)).message_id

    async def _file(self, dispatch: Dispatch, part: Attachment) -> Callable[[], Awaitable[Message]]:
        """Have a file made; return what sends it."""
        made = await self._recipes[part.recipe](part.parameters)
        if isinstance(made, Parcel):
            return partial(made.send, self._bot, dispatch.chat)
        content: Any = made.content
        if isinstance(content, bytes):
            content = InputFile(content, filename=made.name)
        send = getattr(self._bot, f"send_{made.kind}")
        said = {
            "caption": "\n\n".join(filter(None, (made.caption, part.caption))) or None,
            "caption_entities": made.entities or None,
            "reply_markup": part.buttons,
        }
        return partial(send, dispatch.chat, content, **said, api_kwargs=_where(dispatch))

    async def _apologised(self, dispatch: Dispatch) -> int | None:
        (words,) = outgoing.said(self._phrases.say(dispatch.language, "fault"))
        try:
            return await self._sent(dispatch, words)
        except TelegramError as error:
            _LOG.warning("no apology could be delivered: %s", error)
            return None

    def _parts(self, dispatch: Dispatch) -> list[Part]:
        """Return what to send; an answer that comes late says so first."""
        first, *more = dispatch.parts
        asked = dispatch.question is not None and dispatch.edits is None
        if not asked or datetime.now(UTC) - dispatch.asked_at < LATE:
            return [first, *more]
        words = self._phrases.say(dispatch.language, "late")
        before = f"{words}\n\n"
        if isinstance(first, Attachment) or outgoing.units(before + first.text) > LONGEST:
            return [*outgoing.said(words), first, *more]
        headings = MessageEntity.shift_entities(outgoing.units(before), first.headings)
        return [replace(first, text=before + first.text, headings=tuple(headings)), *more]


def _where(dispatch: Dispatch) -> dict[str, Any]:
    """Return what puts a message into its thread, beside what it answers."""
    where: dict[str, Any] = {}
    if dispatch.thread:
        where["message_thread_id"] = dispatch.thread
    if dispatch.reply_to:
        where["reply_parameters"] = {
            "message_id": dispatch.reply_to,
            "allow_sending_without_reply": True,
        }
    return where


def _not_there(error: Exception) -> str | None:
    """Return why Telegram has no place for any message of ours, which is nobody's fault."""
    if not isinstance(error, BadRequest):
        return None
    said = error.message.casefold()
    return next((reason for words, reason in _NO_PLACE.items() if words in said), None)

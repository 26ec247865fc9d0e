"""Sends answers, and edits those that are given already."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from telegram import Bot, Message, ReplyParameters
from telegram.error import BadRequest

from bot.storage.answers import AnswerStore
from bot.telegram_app.incoming import Incoming, Place
from bot.telegram_app.outgoing import Outgoing
from bot.telegram_app.retrying import persistently


class Outbox:
    """Puts messages where they belong, and knows which of them answered what."""

    def __init__(self, bot: Bot, answers: AnswerStore) -> None:
        self._bot = bot
        self._answers = answers

    async def answer(self, question: Incoming, parts: Sequence[Outgoing]) -> None:
        """Answer a message; the answer to a changed one takes the place of the earlier answer."""
        place = question.place
        if question.edited:
            earlier = await self._answers.answer_to(place.chat, place.message)
            if earlier is not None and await self.replace(place, earlier, parts):
                return
        sent = await self.send(place, parts)
        await self._answers.answered(place.chat, place.message, sent, datetime.now(UTC))

    async def send(self, place: Place, parts: Sequence[Outgoing]) -> int:
        """Send new messages, in groups as a reply; return the id of the first."""
        first = await self._sent(place, parts[0])
        for part in parts[1:]:
            await self._sent(place, part)
        return first.message_id

    async def replace(self, place: Place, message: int, parts: Sequence[Outgoing]) -> bool:
        """Edit a message of the bot; False if that is not possible any more."""
        edit = partial(self._edited, place.chat, message, parts[0])
        try:
            await persistently(edit, repeatable=True)
        except BadRequest as error:
            if "not modified" not in error.message.casefold():
                return False
        for part in parts[1:]:
            await self._sent(place, part)
        return True

    async def _edited(self, chat: int, message: int, part: Outgoing) -> None:
        await self._bot.edit_message_text(
            part.text, chat, message, entities=part.headings, reply_markup=part.buttons
        )

    async def _sent(self, place: Place, part: Outgoing) -> Message:
        return await persistently(partial(self._send, place, part))

    async def _send(self, place: Place, part: Outgoing) -> Message:
        reply = ReplyParameters(place.message, allow_sending_without_reply=True)
        return await self._bot.send_message(
            place.chat,
            part.text,
            entities=part.headings,
            reply_markup=part.buttons,
            message_thread_id=place.thread,
            reply_parameters=None if place.private else reply,
        )

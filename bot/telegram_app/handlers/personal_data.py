"""/privacy, /mydata, /forgetme and /keepme: what is kept of a person is theirs."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.participants.privacy import VERSION
from bot.storage.leaving import TIME_TO_UNDO
from bot.storage.personal import PersonalRecord
from bot.storage.stores import Stores
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming
from bot.telegram_app.pages import Pages
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.sending.dispatch import Attachment, File, Recipe
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.starting import start_with
from bot.telegram_app.turns import Turns

MYDATA = "mydata"
"""The name of the recipe."""
_KEEP, _YES, _SURE = "1:f:0", "1:f:1", "1:f:2"
_FORGET = re.compile(r"1:f:[012]", re.ASCII)


class PersonalData:
    """Shows people what is kept about them, and forgets them when they want it."""

    def __init__(
        self, pages: Pages, stores: Stores, turns: Turns, outbox: Outbox, chats: PrivateChats
    ) -> None:
        self._pages = pages
        self._stores = stores
        self._turns = turns
        self._outbox = outbox
        self._chats = chats

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("privacy", self.privacy, BY_PEOPLE),
            CommandHandler("mydata", self.tell, BY_PEOPLE),
            CommandHandler("start", self.tell, start_with("mydata")),
            CommandHandler("forgetme", self.ask, BY_PEOPLE),
            CommandHandler("start", self.ask, start_with("forgetme")),
            CommandHandler("keepme", self.keep, BY_PEOPLE),
            CallbackQueryHandler(self.press, r"^1:f:"),
        ]

    async def privacy(self, update: Update, context: Context) -> None:
        """Show the privacy text, and keep which one a person was shown."""
        command = Incoming.of(update, context.bot.username)
        speaker = command.speaker
        language = await self._turns.language_of(speaker)
        self._outbox.answer(command, outgoing.pages(self._pages.privacy(language)))
        if speaker.person is not None and command.place.private:
            await self._stores.privacy_read.told([speaker.person], VERSION, datetime.now(UTC))

    async def tell(self, update: Update, context: Context) -> None:
        """Send everything that is kept about whoever asks."""
        if chat := await self._chats.by_command(update, context, "mydata"):
            words = chat.say("mydata-caption")
            parameters = {"person": chat.person}
            chat.answer([Attachment(recipe=MYDATA, parameters=parameters, caption=words)])

    async def ask(self, update: Update, context: Context) -> None:
        """Ask whether everything is to be deleted, or say when it will be."""
        if chat := await self._chats.by_command(update, context, "forgetme"):
            due = await self._stores.leaving.due_at(chat.person)
            if due:
                _say_when(chat, due)
            else:
                yes, no = chat.button(_YES, "forget-yes"), chat.button(_KEEP, "forget-no")
                chat.reply(chat.say("forget-ask"), [yes], [no])

    async def keep(self, update: Update, context: Context) -> None:
        """Undo the wish to be forgotten."""
        if chat := await self._chats.by_command(update, context):
            undone = await self._stores.leaving.undo(chat.person)
            chat.reply(chat.say("forget-kept" if undone else "forget-nothing-due"))

    async def press(self, update: Update, _: Context) -> None:
        """Go on towards forgetting, or back."""
        pressed = await self._chats.by_button(update, _FORGET)
        if pressed is None:
            return
        chat, found = pressed
        if found.group() == _YES:
            hours = int(TIME_TO_UNDO.total_seconds() // 3600)
            sure, no = chat.button(_SURE, "forget-sure-yes"), chat.button(_KEEP, "forget-no")
            chat.reply(chat.say("forget-sure", hours=hours), [sure], [no])
        elif found.group() == _SURE:
            _say_when(chat, await self._stores.leaving.ask(chat.person, datetime.now(UTC)))
        else:
            await self._stores.leaving.undo(chat.person)
            chat.reply(chat.say("forget-kept"))


def _say_when(chat: PrivateChat, due: datetime) -> None:
    chat.reply(chat.say("forget-due", **chat.moment(due)), [chat.button(_KEEP, "forget-undo")])


def mydata_recipe(record: PersonalRecord) -> Recipe:
    """Return what makes the file with everything about a person."""

    async def make(parameters: Mapping[str, Any]) -> File:
        person = parameters["person"]
        told = {
            "person": person,
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "kept": await record.about(person),
        }
        text = json.dumps(told, ensure_ascii=False, indent=2)
        return File(name="my-data.json", content=text.encode())

    return make

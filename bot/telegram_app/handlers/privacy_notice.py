"""/privacynotice: an admin has people told that the privacy text changed."""

import re
from datetime import UTC, date, datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Among, Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.knowledge.library import Library
from bot.participants.privacy import VERSION
from bot.secretariat.audit import Act, Deed
from bot.storage.stores import Stores
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.wording import dates
from bot.wording.phrases import Phrases

_PRESSED = re.compile(r"1:n:(?P<version>[\d-]{10})", re.ASCII)


class PrivacyNotice:
    """Tells everybody of whom something is kept, once per text, in words that are the bot's own."""

    def __init__(
        self, library: Library, phrases: Phrases, stores: Stores, admins: PrivateChats
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._stores = stores
        self._admins = admins

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("privacynotice", self.ask, BY_PEOPLE),
            CallbackQueryHandler(self.press, r"^1:n:"),
        ]

    async def ask(self, update: Update, context: Context) -> None:
        """Show how many there are to tell."""
        if chat := await self._admins.by_command(update, context):
            await self._show(chat)

    async def press(self, update: Update, _: Context) -> None:
        """Tell them, if the text is still the one that the admin saw."""
        pressed = await self._admins.by_button(update, _PRESSED)
        if pressed is None:
            return
        chat, found = pressed
        people = await self._stores.privacy_read.untold(VERSION)
        if not people or found["version"] != VERSION:
            await self._show(chat)
            return
        await self._begin(chat.person, people)
        chat.reply(chat.say("privacy-changed-begun", people=str(len(people))))

    async def _show(self, chat: PrivateChat) -> None:
        people = await self._stores.privacy_read.untold(VERSION)
        locale = self._library.languages[chat.language].locale
        day = dates.day(date.fromisoformat(VERSION), locale)
        if people:
            words = chat.say("privacy-changed-ask", day=day, people=str(len(people)))
            chat.reply(words, [chat.button(f"1:n:{VERSION}", "privacy-changed-yes")])
        else:
            chat.reply(chat.say("privacy-changed-none", day=day))

    async def _begin(self, admin: int, people: list[Recipient]) -> None:
        now, broadcasts = datetime.now(UTC), self._stores.broadcasts
        words = {
            code: Version(text=self._phrases.say(code, "privacy-changed"))
            for code in self._library.languages
        }
        announcement, audience = Announcement(versions=words), Audience(among=Among.PRIVACY)
        number = await broadcasts.add(admin, announcement, audience, now)
        await broadcasts.advance(
            number, State.DRAFT, State.SENDING, started_at=now, confirmed_by=admin
        )
        await self._stores.deliveries.freeze(number, people)
        await self._stores.privacy_read.told([each.person for each in people], VERSION, now)
        act, details = Act.PRIVACY_CHANGE_CONFIRMED, {"number": number}
        await self._stores.audit.note(Deed(actor=admin, act=act, at=now, details=details))

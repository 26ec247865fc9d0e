"""/subscribe and /unsubscribe: what the bot may write to a person about."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from telegram import InlineKeyboardButton, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.knowledge.library import Library
from bot.participants.privacy import VERSION
from bot.rsvp.consent import NEWS, NEXT_EDITION, Consent, changes_of
from bot.storage.consents import ConsentStore
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.starting import start_with

_CHOICE = re.compile(
    r"1:c:(?P<purpose>[a-z]+(?::\d{4})?):(?P<given>[01]):(?P<version>[\d-]{10})", re.ASCII
)


def of_choice(purpose: str, *, given: bool) -> str:
    """Return the data for a button that says yes or no to the text in force."""
    return f"1:c:{purpose}:{int(given)}:{VERSION}"


class Subscriptions:
    """Keeps what people agree to; each purpose is a button that says yes or no to it."""

    def __init__(self, library: Library, consents: ConsentStore, chats: PrivateChats) -> None:
        self._library = library
        self._consents = consents
        self._chats = chats

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("subscribe", self.subscribe, BY_PEOPLE),
            CommandHandler("start", self.subscribe, start_with("subscribe")),
            CommandHandler("unsubscribe", self.unsubscribe, BY_PEOPLE),
            CommandHandler("start", self.unsubscribe, start_with("unsubscribe")),
            CallbackQueryHandler(self.press, r"^1:c:"),
        ]

    async def subscribe(self, update: Update, context: Context) -> None:
        """Begin with news."""
        if chat := await self._chats.by_command(update, context, "subscribe"):
            await self._say(chat, NEWS, given=True)
            await self._show(chat, "consents-started")

    async def unsubscribe(self, update: Update, context: Context) -> None:
        """End everything."""
        if chat := await self._chats.by_command(update, context, "unsubscribe"):
            for purpose, consent in (await self._consents.current(chat.person)).items():
                if consent.given:
                    await self._say(chat, purpose, given=False)
            await self._show(chat, "consents-ended")

    async def press(self, update: Update, _: Context) -> None:
        """Say yes or no to one purpose, if it is what that text still says."""
        pressed = await self._chats.by_button(update, _CHOICE)
        if pressed is None:
            return
        chat, found = pressed
        offered = await self._purposes(chat.person)
        if found["purpose"] in offered and found["version"] == VERSION:
            await self._say(chat, found["purpose"], given=found["given"] == "1")
        await self._show(chat)

    async def _say(self, chat: PrivateChat, purpose: str, *, given: bool) -> None:
        now = datetime.now(UTC)
        consent = Consent(purpose=purpose, given=given, text_version=VERSION, at=now)
        await self._consents.record(chat.person, consent)

    async def _show(self, chat: PrivateChat, done: str | None = None) -> None:
        purposes = await self._purposes(chat.person)
        rows = [[self._button(chat, purpose, given)] for purpose, given in purposes.items()]
        words = [chat.say(done)] if done else []
        chat.reply("\n\n".join([*words, chat.say("consents-which")]), *rows)

    async def _purposes(self, person: int) -> dict[str, bool]:
        """Return what a person can decide: news, and whatever they were ever asked."""
        current = await self._consents.current(person)
        return {
            purpose: purpose in current and current[purpose].given
            for purpose in self._known()
            if purpose == NEWS or purpose in current
        }

    def _known(self) -> Iterator[str]:
        yield NEWS
        yield from map(changes_of, self._library.editions)
        yield NEXT_EDITION

    def _button(self, chat: PrivateChat, purpose: str, given: bool) -> InlineKeyboardButton:  # noqa: FBT001 - read from a dict
        data = of_choice(purpose, given=not given)
        label = "consents-yes" if given else "consents-no"
        return chat.button(data, label, purpose=_name(chat, purpose))


def _name(chat: PrivateChat, purpose: str) -> str:
    kind, _, edition = purpose.partition(":")
    return chat.say(f"consents-{kind}", edition=edition)

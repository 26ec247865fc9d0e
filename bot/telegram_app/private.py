"""Private chats: what a person asks of the bot where nobody else reads along."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.clock import GENEVA
from bot.knowledge.library import Library
from bot.telegram_app import outgoing, people
from bot.telegram_app.context import Context
from bot.telegram_app.incoming import Incoming, Place, Speaker
from bot.telegram_app.sending.dispatch import Part
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.starting import link
from bot.telegram_app.turns import Turns
from bot.wording import dates
from bot.wording.phrases import Phrases

Row = Sequence[InlineKeyboardButton]


@dataclass(frozen=True, kw_only=True)
class PrivateChat:
    """A person who typed a command or pressed a button, and how they are answered.

    A command gets a message; a button has the message above it changed.
    """

    person: int
    language: str
    argument: str
    answer: Callable[[Sequence[Part]], None]
    _phrases: Phrases
    _locale: str

    def say(self, message: str, **values: str | int) -> str:
        """Return one of the bot's messages in the person's language."""
        return self._phrases.say(self.language, message, **values)

    def day(self, at: datetime) -> str:
        """Return the day of a moment, in Geneva."""
        return dates.day(at.astimezone(GENEVA).date(), self._locale)

    def moment(self, at: datetime) -> dict[str, str]:
        """Return the ``day`` and ``time`` of a moment, in Geneva."""
        return {"day": self.day(at), "time": f"{at.astimezone(GENEVA):%H:%M}"}

    def reply(self, words: str, *rows: Row) -> None:
        """Answer with plain words and rows of buttons."""
        self.answer(people.said(words, InlineKeyboardMarkup(rows) if rows else None))

    def button(self, data: str, message: str, **values: str) -> InlineKeyboardButton:
        """Return a button that carries ``data``."""
        return InlineKeyboardButton(self.say(message, **values), callback_data=data)


async def everybody(_: int) -> bool:
    """Admit whoever it is."""
    return True


class PrivateChats:
    """Lets in who writes in a private chat; shows everybody else the way there.

    Whom ``admitted`` refuses is told what they would be told of a command or button that does not
    exist. It is asked each time.
    """

    def __init__(
        self,
        library: Library,
        phrases: Phrases,
        turns: Turns,
        outbox: Outbox,
        admitted: Callable[[int], Awaitable[bool]] = everybody,
    ) -> None:
        self._languages = library.languages
        self._phrases = phrases
        self._turns = turns
        self._outbox = outbox
        self._admitted = admitted

    async def by_command(
        self, update: Update, context: Context, start: str = "help"
    ) -> PrivateChat | None:
        """Return who typed a command; None elsewhere, where a link with ``start`` is the answer."""
        command = Incoming.of(update, context.bot.username)
        speaker = command.speaker
        if speaker.person and not await self._admitted(speaker.person):
            await self._refuse(command, "unknown-command")
            return None
        if speaker.person is None or not command.place.private:
            way = link(context.bot.username, start)
            await self._refuse(command, "private-only", link=way)
            return None

        def answer(parts: Sequence[Part]) -> None:
            self._outbox.answer(command, parts)

        return await self._chat(speaker, speaker.person, answer, command.argument)

    async def by_message(self, update: Update, context: Context) -> PrivateChat | None:
        """Return who wrote a message that is no command; whoever else it is hears nothing."""
        message = Incoming.of(update, context.bot.username)
        person = message.speaker.person
        if person is None or not message.place.private or not await self._admitted(person):
            return None

        def answer(parts: Sequence[Part]) -> None:
            self._outbox.answer(message, parts)

        return await self._chat(message.speaker, person, answer, message.text)

    async def by_button(
        self, update: Update, known: re.Pattern[str]
    ) -> tuple[PrivateChat, re.Match[str]] | None:
        """Return who pressed a button and what it carries, as ``known`` reads it.

        None if it carries anything else or was pressed elsewhere, which is answered.
        """
        query, speaker = update.callback_query, Speaker.of(update)
        if query is None:
            return None
        found, person = known.fullmatch(query.data or ""), speaker.person
        here = query.message and query.message.chat.id == person
        if not (found and person and query.message and here and await self._admitted(person)):
            language = await self._turns.language_of(speaker)
            self._outbox.notice(query.id, self._phrases.say(language, "button-old"))
            return None
        self._outbox.notice(query.id)
        place, message = Place.alone(query.message.chat.id), query.message.message_id

        def answer(parts: Sequence[Part]) -> None:
            self._outbox.replace(place, message, parts)

        return await self._chat(speaker, person, answer), found

    async def _refuse(self, command: Incoming, message: str, **values: str) -> None:
        language = await self._turns.language_of(command.speaker)
        words = self._phrases.say(language, message, **values)
        self._outbox.answer(command, outgoing.said(words))

    async def _chat(
        self,
        speaker: Speaker,
        person: int,
        answer: Callable[[Sequence[Part]], None],
        argument: str = "",
    ) -> PrivateChat:
        language = await self._turns.language_of(speaker)
        return PrivateChat(
            person=person,
            language=language,
            argument=argument,
            answer=answer,
            _phrases=self._phrases,
            _locale=self._languages[language].locale,
        )

"""One person's conversation with the real application, over the Bot API in memory."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from bot.terminal import layout
from bot.terminal.account import get_text
from bot.terminal.bot_api import BotApi
from bot.terminal.message_text import TEXT_UNITS
from bot.terminal.parameters import Parameters
from bot.terminal.person import Person
from bot.terminal.request import InMemoryRequest
from bot.terminal.screen import Choice, Screen

if TYPE_CHECKING:
    from bot.terminal.messages import Message

PERSON_ID = 1
EDIT = "/edit"


class Bot(Protocol):
    """What the person talks to."""

    async def open(self) -> None:
        """Begin to take in what people do."""

    async def settled(self) -> None:
        """Return when everything that was taken in is answered."""

    async def close(self) -> None:
        """End."""


Make = Callable[[InMemoryRequest, InMemoryRequest], Bot]
"""Builds the bot over two requests: for calls, and for the long poll."""


class Session:
    """Types and presses for the person, and lets the screen show what happens."""

    def __init__(self, make: Make, screen: Screen, language: str) -> None:
        self._api = BotApi()
        self._screen = screen
        self._person = Person(self._api, PERSON_ID, "You", language)
        self._api.messenger.watchers.append(screen.show)
        self._bot = make(InMemoryRequest(self._api), InMemoryRequest(self._api))
        self._last: Message | None = None

    @property
    def description(self) -> str:
        """What Telegram shows before the first message; empty if the bot tells nothing."""
        given = Parameters({"language_code": self._person.user["language_code"][:2].lower()}, {})
        return str(get_text("description", self._api.messenger, given)["description"])

    async def open(self) -> None:
        """Start the bot as ``forumbot run`` does."""
        await self._bot.open()

    async def close(self) -> None:
        """Stop the bot as ``forumbot run`` does."""
        await self._bot.close()

    async def hear(self, line: str) -> None:
        """Do what the person typed, and return when it is answered.

        A number or letter presses the button that has it, ``/edit`` changes the last message, all
        else is sent; a backslash before a number sends the number.
        """
        typed = layout.harmless(line.strip())
        if not typed:
            return
        choice = self._screen.chosen(typed)
        self._screen.begin()
        if choice:
            await self._press(choice)
        elif typed.split()[0] == EDIT:
            self._edit(typed.removeprefix(EDIT).strip())
        else:
            self._say(typed.removeprefix("\\"))
        await self._answered()

    def _say(self, text: str) -> None:
        for piece in layout.pieces(text, TEXT_UNITS):
            self._last = self._person.says(piece)

    def _edit(self, text: str) -> None:
        if self._last is None or not text:
            self._screen.say("terminal-nothing-to-edit")
            return
        self._last = self._person.edits(self._last, text)

    async def _press(self, choice: Choice) -> None:
        button = choice.button
        if button.url:
            self._screen.notice(button.url)
        else:
            query = self._person.presses(choice.message, button)
            await self._answered()
            answer = query.answer or {}
            for told in filter(None, (answer.get("text"), answer.get("url"))):
                self._screen.notice(f"({told})")

    async def _answered(self) -> None:
        await self._api.messenger.updates.confirmed()
        await self._bot.settled()

"""People in the dialogue, over each database that a test names: memory, sqlite or postgresql."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.terminal.messages import Message
from bot.terminal.people import Person
from tests.telegram_app.conftest import Telegram

LINK = "www.wsis.org/forum"
BOTH = pytest.mark.parametrize("kind", ["sqlite", "postgresql"])


@pytest.fixture
def kind() -> str:
    return "memory"


@pytest.fixture
def url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if kind == "postgresql":
        return str(asyncio.run(request.getfixturevalue("postgresql").make()))
    return "sqlite:///:memory:" if kind == "memory" else f"sqlite:///{tmp_path}/data/forumbot.db"


@pytest.fixture
async def stores(url: str) -> AsyncIterator[Stores]:
    database = Database(url)
    await upgrade(database)
    yield Stores.over(database, Seal.throwaway())
    await database.close()


@dataclass
class Delegate:
    """Somebody in the dialogue, who always looks at the newest card."""

    telegram: Telegram
    person: Person
    card: Message | None = None
    files: list[Message] = field(default_factory=list)

    async def says(self, text: str) -> Message:
        """Type; return the card that is there then."""
        self.person.says(text)
        return await self.looks()

    async def taps(self, *places: int) -> Message:
        """Press buttons of the newest card by their place, one after the other."""
        for place in places:
            assert self.card
            self.person.presses(self.card, self.card.buttons[place])
            await self.looks()
        assert self.card
        return self.card

    async def picks(self, label: str) -> Message:
        """Press the button with this label."""
        assert self.card
        self.person.presses(self.card, label)
        return await self.looks()

    async def looks(self) -> Message:
        """See what happened; the newest card with words is the one that counts."""
        for shown in await self.telegram.after(self.person):
            if "document" in shown.message.data:
                self.files.append(shown.message)
            else:
                self.card = shown.message
        assert self.card
        return self.card


@pytest.fixture
def ada(telegram: Telegram) -> Delegate:
    return Delegate(telegram, telegram.person())

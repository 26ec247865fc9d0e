"""The real application over the Bot API in memory."""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.telegram_app.application import build
from bot.telegram_app.service import Service
from bot.terminal.messages import Message, Shown
from bot.terminal.request import InMemoryRequest
from tests.bot_api.people import Group, Person
from tests.bot_api.recording import RecordingApi
from tests.conftest import phrases_of
from tests.storage.migrated import migrate

TODAY = date(2024, 2, 10)
TOKEN = "7000000001:in-memory_0123456789_in-memory_01"  # noqa: S105 - opens nothing


@dataclass
class Telegram:
    """Telegram with the bot on it."""

    api: RecordingApi
    service: Service
    stores: Stores

    def person(self, person: int = 7, language: str | None = "en") -> Person:
        return Person(self.api, person, f"Person {person}", language)

    def group(self, group: int = -100, kind: str = "supergroup", *, forum: bool = False) -> Group:
        return Group(self.api, group, "Delegates", kind, forum=forum)

    async def settled(self) -> None:
        """Return when everything sent so far is answered."""
        await self.api.messenger.updates.confirmed()
        await self.service.settled()

    async def after(self, who: Person | Group) -> list[Shown]:
        """Return what somebody sees of the answers to everything sent so far."""
        await self.settled()
        return who.unread()

    async def asked(self, who: Person, text: str) -> Message:
        """Return the one message that answers a text."""
        who.says(text)
        (shown,) = await self.after(who)
        assert shown.what == "sent"
        return shown.message


def made(api: RecordingApi, library: Library, talk: Conversation, stores: Stores) -> Service:
    settings = Settings.model_construct(telegram_bot_token=SecretStr(TOKEN))
    return build(
        token=TOKEN,
        conversation=talk,
        library=library,
        phrases=phrases_of(library.folder),
        stores=stores,
        settings=settings,
        request=InMemoryRequest(api),
        get_updates_request=InMemoryRequest(api),
    )


@pytest.fixture
def kind() -> str:
    """The database, which tests may choose: memory, sqlite or postgresql."""
    return "memory"


@pytest.fixture
def admins() -> Collection[int]:
    """Who is an admin whatever is stored."""
    return ()


@pytest.fixture
def url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if kind == "postgresql":
        return str(request.getfixturevalue("postgresql_url"))
    return "sqlite:///:memory:" if kind == "memory" else f"sqlite:///{tmp_path}/data/forumbot.db"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A file, for the tests of what has no application."""
    made = Database(f"sqlite:///{tmp_path}/forumbot.db")
    await migrate(made)
    yield made
    await made.close()


@pytest.fixture
async def stores(url: str, admins: Collection[int]) -> AsyncIterator[Stores]:
    database = Database(url)
    await migrate(database)
    yield Stores.over(database, Seal.throwaway(), admins)
    await database.close()


@pytest.fixture
async def telegram(
    library: Library, talk: Conversation, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Telegram]:
    monkeypatch.setenv("FORUM_TODAY", TODAY.isoformat())
    api = RecordingApi()
    service = made(api, library, talk, stores)
    await service.open()
    yield Telegram(api, service, stores)
    await service.close()

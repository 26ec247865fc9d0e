"""Databases for the tests: each contract holds on all of them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.sealing import Seal
from tests.storage.migrated import migrate


@pytest.fixture
def seal() -> Seal:
    return Seal.throwaway()


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's configuration folder, not yet there, with no key in the environment."""
    monkeypatch.setenv("XDG_CONFIG_HOME", f"{tmp_path}/config")
    monkeypatch.delenv("DATA_KEY", raising=False)
    return tmp_path / "config" / "forumbot"


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/data/forumbot.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database that outlives its connections."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def lasting(url: str) -> AsyncIterator[Database]:
    """A migrated database that others can open by the same ``url``."""
    async for database in _migrated(url):
        yield database


@pytest.fixture
async def lasting_sqlite(sqlite_url: str) -> AsyncIterator[Database]:
    async for database in _migrated(sqlite_url):
        yield database


@pytest.fixture(params=["sqlite", "memory", "postgresql"])
def any_url(request: pytest.FixtureRequest) -> str:
    if request.param == "memory":
        return "sqlite:///:memory:"
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def database(any_url: str) -> AsyncIterator[Database]:
    """A migrated database of every kind."""
    async for database in _migrated(any_url):
        yield database


async def _migrated(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    await migrate(database)
    yield database
    await database.close()

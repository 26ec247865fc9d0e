"""What changes something for people or for the secretariat is tried on both databases."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores

CHIEF = 1
"""Always an admin."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Words are the same on any database: languages are tried on one."""
    if "url" in metafunc.fixturenames:
        worded = "language" in metafunc.fixturenames
        metafunc.parametrize(
            "url", ["sqlite"] if worded else ["sqlite", "postgresql"], indirect=True
        )


@pytest.fixture
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/forumbot.db"
    return str(asyncio.run(request.getfixturevalue("postgresql").make()))


@pytest.fixture
async def stores(url: str) -> AsyncIterator[Stores]:
    database = Database(url)
    await upgrade(database)
    yield Stores.over(database, Seal.throwaway(), {CHIEF})
    await database.close()

"""What many tests share: the knowledge, a database server, and a network closed to the world."""

import asyncio
import socket
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot import assembly
from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.wording.phrases import Phrases
from tests.storage.postgresql import Server, running

TODAY = date(2026, 11, 21)
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")

_connect = socket.socket.connect


def _only_here(self: socket.socket, address: Any) -> None:
    if self.family != socket.AF_UNIX and str(address[0]) not in {"127.0.0.1", "::1", "localhost"}:
        raise RuntimeError(f"a test tried to reach {address}")
    _connect(self, address)


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", _only_here)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def library() -> Library:
    return assembly.library(None)


@cache
def phrases_of(folder: Path) -> Phrases:
    """Read the bot's own words once: that takes longer than most tests."""
    return Phrases(folder / "phrases")


@pytest.fixture(scope="session")
def phrases(library: Library) -> Phrases:
    return phrases_of(library.folder)


@pytest.fixture(scope="session")
def talk(library: Library) -> Conversation:
    return assembly.conversation(library)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A real server, started for the first test that asks for it."""
    with running() as server:
        yield server


@pytest.fixture
def postgresql_url(postgresql: Server) -> Iterator[str]:
    """An empty database of its own for each test."""
    url = asyncio.run(postgresql.make())
    yield url
    asyncio.run(postgresql.drop(url))

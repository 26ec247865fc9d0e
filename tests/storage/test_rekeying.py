"""A new key for what people typed."""

import asyncio
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.errors import UsageError
from bot.settings import Settings
from bot.storage import rekeying
from bot.storage.database import Database
from bot.storage.key_file import KeyFile, key_file
from bot.storage.participants import ParticipantStore
from bot.storage.sealing import Seal
from bot.understanding.question import Memory
from tests.storage.keys import KEY, OLD

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
MEMORY = Memory(editions=(2020,), topics=("dates",))


def under(*keys: str) -> Seal:
    return Seal(lambda: ",".join(keys))


async def remembered(database: Database, seal: Seal, people: range) -> list[bool]:
    store = ParticipantStore(database, seal)
    return [(await store.find(person)).memory == MEMORY for person in people]


async def remember(database: Database, seal: Seal, people: range) -> None:
    store = ParticipantStore(database, seal)
    for person in people:
        await store.remember(person, MEMORY, NOON)


async def test_every_text_is_put_under_the_new_key_in_batches(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rekeying, "_BATCH", 3)
    await remember(database, under(OLD), range(10))
    await ParticipantStore(database, under(OLD)).choose_language(99, "fr")
    assert await rekeying.reseal(database, under(KEY, OLD)) == 10
    assert await remembered(database, under(KEY), range(10)) == [True] * 10
    assert await rekeying.reseal(database, under(KEY, OLD)) == 0


async def test_it_goes_on_where_it_was_broken_off(database: Database) -> None:
    await remember(database, under(OLD), range(4))
    await remember(database, under(KEY, OLD), range(4, 6))
    assert await rekeying.reseal(database, under(KEY, OLD)) == 4
    assert await remembered(database, under(KEY), range(6)) == [True] * 6


async def test_what_no_key_opens_stays_as_it_is(database: Database) -> None:
    lost = Seal.throwaway()
    await remember(database, lost, range(1))
    assert await rekeying.reseal(database, under(KEY, OLD)) == 0
    assert await remembered(database, lost, range(1)) == [True]


async def test_the_key_file_changes_while_the_bot_runs(
    sqlite_url: str, lasting_sqlite: Database, config: Path
) -> None:
    settings = Settings.load(None)
    file = key_file(lasting_sqlite, settings)
    first = file.read()
    other = Database(sqlite_url)
    bot = Seal(key_file(other, settings).read)
    over = asyncio.Event()

    async def write() -> int:
        for person in count():
            await remember(other, bot, range(person, person + 1))
            if over.is_set():
                return person
        raise AssertionError

    writing = asyncio.create_task(write())
    await asyncio.sleep(0.05)
    changed, then = await rekeying.rotate(lasting_sqlite, settings)
    over.set()
    last = await writing
    await other.close()
    kept = file.read()
    assert (changed > 0, then) == (
        True,
        f"it is in {config}/data.key: copy it anew, apart from the database",
    )
    assert (len(kept.split()), first.strip() in kept) == (1, False)
    assert all(await remembered(lasting_sqlite, Seal(lambda: kept), range(last + 1)))


async def test_a_rotation_broken_off_keeps_its_new_key(
    lasting_sqlite: Database, config: Path
) -> None:
    file = KeyFile(config / "data.key")
    file.write([KEY, OLD])
    await remember(lasting_sqlite, under(OLD), range(2))
    changed, _ = await rekeying.rotate(lasting_sqlite, Settings.load(None))
    assert (changed, file.read()) == (2, f"{KEY}\n")
    assert await remembered(lasting_sqlite, under(KEY), range(2)) == [True, True]


async def test_with_the_key_in_the_environment_a_second_one_is_needed(
    lasting: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await remember(lasting, under(OLD), range(2))
    monkeypatch.setenv("DATA_KEY", OLD)
    with pytest.raises(UsageError, match=r"^DATA_KEY holds one key: put a new one"):
        await rekeying.rotate(lasting, Settings.load(None))
    monkeypatch.setenv("DATA_KEY", f"{KEY},{OLD}")
    changed, then = await rekeying.rotate(lasting, Settings.load(None))
    assert (changed, then) == (
        2,
        "now take the old one out of DATA_KEY and start the bot again",
    )
    assert await remembered(lasting, under(KEY), range(2)) == [True, True]

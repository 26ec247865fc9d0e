"""What is done every hour."""

import asyncio
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot import assembly
from bot.errors import BotError
from bot.settings import Settings
from bot.storage import rounds
from bot.storage.database import Database
from bot.storage.leaving import TIME_TO_UNDO, LeavingStore
from bot.storage.participants import ParticipantStore
from bot.storage.personal import PersonalRecord
from bot.storage.rounds import Rounds
from bot.storage.sealing import Seal
from bot.storage.tables.people import PARTICIPANTS

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
SECRET = 7_000_000_001


async def test_one_task_that_fails_keeps_no_other_from_being_done(
    database: Database, seal: Seal, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[datetime] = []

    async def half_done(_: datetime) -> None:
        await ParticipantStore(database, seal).choose_language(SECRET, "fr")
        async with database.writing() as connection:
            await connection.execute(insert(PARTICIPANTS).values(user_id=SECRET))

    async def refused(_: datetime) -> None:
        await asyncio.sleep(0)
        raise BotError("the folder is full")

    async def works(now: datetime) -> None:
        await asyncio.sleep(0)
        done.append(now)

    with caplog.at_level(logging.WARNING):
        await Rounds(database, {"a": half_done, "b": refused, "c": works}).make(NOON)
    assert done == [NOON]
    assert caplog.messages == [
        "upkeep: a failed: IntegrityError",
        "upkeep: b failed: the folder is full",
    ]
    assert (await ParticipantStore(database, seal).find(SECRET)).language is None


async def test_of_several_processes_one_at_a_time_does_a_task(lasting: Database, url: str) -> None:
    begun: list[int] = []

    async def task(_: datetime) -> None:
        begun.append(1)
        await asyncio.sleep(0.02)
        assert len(begun) == 1
        begun.pop()

    others = [Database(url) for _ in range(3)]
    await asyncio.gather(*(Rounds(each, {"a": task}).make(NOON) for each in (lasting, *others)))
    for other in others:
        await other.close()
    assert begun == []


async def test_rounds_are_made_at_once_and_again_until_the_end(
    lasting_sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "_HOUR", 0.01)
    times: list[datetime] = []
    third = asyncio.Event()

    async def task(now: datetime) -> None:
        await asyncio.sleep(0)
        times.append(now)
        if len(times) == 3:
            third.set()

    async with Rounds(lasting_sqlite, {"a": task}).meanwhile():
        assert len(times) == 1
        await third.wait()
    made = len(times)
    await asyncio.sleep(0.05)
    assert len(times) == made
    assert times == sorted(times)


async def test_every_task_of_the_bot_works(
    database: Database, config: Path, caplog: pytest.LogCaptureFixture
) -> None:
    del config  # the list of the forgotten goes there
    seal = Seal.throwaway()
    await ParticipantStore(database, seal).choose_language(SECRET, "fr")
    await LeavingStore(database).ask(SECRET, NOON)
    made = await assembly.rounds(Settings.load(None), database, seal)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            await made.make(NOON + TIME_TO_UNDO)
    assert caplog.messages == []
    assert await PersonalRecord(database, seal).about(SECRET) == {}

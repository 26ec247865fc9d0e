"""A broadcast through faults and kills: nobody twice, nobody forgotten, every number right."""

import asyncio
import os
import random
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome, Report
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.deliveries import DeliveryStore
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal, new_key
from bot.storage.sending import SendingStore
from tests.telegram_app.broadcasting.strict import StrictBotApi, dealt

HELLO = Announcement(versions={"en": Version(text="The dates have moved.")})
NOW = datetime(2024, 2, 10, tzinfo=UTC)


class Sending:
    """A broadcast that is to be sent, and processes that send it."""

    def __init__(self, database: Database, url: str) -> None:
        self.key = new_key()
        self.database = database
        self.url = url
        self.broadcasts = BroadcastStore(database, Seal(lambda: self.key))
        self.deliveries = DeliveryStore(database)
        self.number = 0

    async def begin(self, people: range) -> None:
        self.number = await self.broadcasts.add(1, HELLO, Audience(), NOW)
        everybody = [Recipient(person=person, language="en") for person in people]
        await self.deliveries.freeze(self.number, everybody)
        assert await self.broadcasts.advance(self.number, State.DRAFT, State.SENDING)

    @asynccontextmanager
    async def process(
        self, api: StrictBotApi, rate: float
    ) -> AsyncIterator[asyncio.subprocess.Process]:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.telegram_app.broadcasting.sending_process",
            env={
                **os.environ,
                "DATABASE_URL": self.url,
                "API": f"http://127.0.0.1:{api.port}",
                "KEY": self.key,
                "RATE": str(rate),
            },
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()

    async def gone(self, number: int) -> None:
        """Return when so many deliveries have an outcome, or all."""
        while True:
            report = await self.deliveries.report(self.number)
            if report.people - report.left >= min(number, report.people):
                return
            await asyncio.sleep(0.05)

    async def ended(self) -> None:
        while True:
            found = await self.broadcasts.find(self.number)
            if found and found.state is State.SENT:
                return
            await asyncio.sleep(0.05)


async def with_kills(
    sending: Sending, api: StrictBotApi, people: range, kills: int, rate: float
) -> Report:
    chance = random.Random(kills)  # noqa: S311
    await sending.begin(people)
    marks = sorted(chance.sample(range(1, len(people) * 9 // 10), kills))
    for mark in marks:
        async with sending.process(api, rate):
            await sending.gone(mark)
            await asyncio.sleep(chance.random() * 0.1)
    async with sending.process(api, rate):
        await sending.ended()
    return await sending.deliveries.report(sending.number)


def judge(api: StrictBotApi, people: range, report: Report) -> None:
    """Nobody twice, nobody reachable left out, every call after its time, and a right report."""
    assert [chat for chat, times in api.delivered.items() if times > 1] == []
    assert api.early == []
    blocked = {chat for chat, fault in api.faults.items() if fault == "blocked"}
    total = report.total
    assert report.people == len(people)
    assert report.left == 0
    assert total[Outcome.FAILED] == 0
    # One who blocked may be among those whom a kill made unknown.
    not_delivered = set(people) - set(api.delivered)
    assert blocked <= not_delivered
    assert total[Outcome.BLOCKED] <= len(blocked)
    assert len(not_delivered) <= total[Outcome.BLOCKED] + total[Outcome.UNKNOWN]
    assert total[Outcome.SENT] <= len(api.delivered)


@pytest.fixture
async def sending(tmp_path: Path) -> AsyncIterator[Sending]:
    url = f"sqlite:///{tmp_path}/forumbot.db"
    database = Database(url)
    await upgrade(database)
    yield Sending(database, url)
    await database.close()


async def test_three_kills(sending: Sending) -> None:
    people = range(1000, 1200)
    async with StrictBotApi(dealt(people, seed=1)) as api:
        judge(api, people, await with_kills(sending, api, people, kills=3, rate=200))


async def test_what_telegram_asked_of_the_last_process_holds_for_the_next(sending: Sending) -> None:
    people = range(1000, 1003)
    async with StrictBotApi({}) as api:
        await sending.begin(people)
        pause = timedelta(seconds=3)
        await SendingStore(sending.database).stop_until(datetime.now(UTC) + pause)
        until = time.monotonic() + pause.total_seconds()
        async with sending.process(api, rate=200):
            await sending.ended()
    assert len(api.seconds) == len(people)
    assert [second for second in api.seconds if second < until - 0.1] == []


@pytest.mark.slow
async def test_ten_kills(sending: Sending) -> None:
    people = range(1000, 3000)
    async with StrictBotApi(dealt(people, seed=2)) as api:
        judge(api, people, await with_kills(sending, api, people, kills=10, rate=200))

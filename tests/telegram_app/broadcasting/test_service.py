"""Processes that send: pauses, stops, schedules, copies, and another that takes over."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.broadcasts.audience import Audience
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sending import SendingStore
from tests.storage.postgresql import Server
from tests.storage.test_sending import marked_as_copy
from tests.telegram_app.broadcasting.strict import StrictBotApi
from tests.telegram_app.broadcasting.test_killed import HELLO, NOW, Sending

PEOPLE = range(1000, 1100)


@pytest.fixture
async def sending(tmp_path: Path) -> AsyncIterator[Sending]:
    url = f"sqlite:///{tmp_path}/forumbot.db"
    database = Database(url)
    await upgrade(database)
    yield Sending(database, url)
    await database.close()


async def becomes(sending: Sending, state: State, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while True:
            found = await sending.broadcasts.find(sending.number)
            if found and found.state is state:
                return
            await asyncio.sleep(0.05)


async def test_paused_it_stops_and_goes_on(sending: Sending) -> None:
    async with StrictBotApi({}) as api, sending.process(api, rate=50):
        await sending.begin(PEOPLE)
        await sending.gone(20)
        assert await sending.broadcasts.advance(sending.number, State.SENDING, State.PAUSED)
        await asyncio.sleep(1)
        paused = len(api.delivered)
        await asyncio.sleep(0.5)
        assert (len(api.delivered), paused < len(PEOPLE)) == (paused, True)
        assert await sending.broadcasts.advance(sending.number, State.PAUSED, State.SENDING)
        await becomes(sending, State.SENT)
        assert sorted(api.delivered.items()) == [(person, 1) for person in PEOPLE]


async def test_asked_to_end_it_finishes_what_is_under_way(sending: Sending) -> None:
    async with StrictBotApi({}) as api, sending.process(api, rate=50) as process:
        await sending.begin(PEOPLE)
        await sending.gone(20)
        process.terminate()
        assert await process.wait() == 0
    report = await sending.deliveries.report(sending.number)
    assert report.total[Outcome.SENT] == len(api.delivered)
    assert report.total[Outcome.PENDING] == len(PEOPLE) - len(api.delivered)


async def scheduled(sending: Sending, at: datetime) -> None:
    number = sending.number = await sending.broadcasts.add(1, HELLO, Audience(), NOW)
    step = (number, State.DRAFT, State.SCHEDULED)
    assert await sending.broadcasts.advance(*step, scheduled_at=at)


async def test_a_schedule_is_kept(sending: Sending) -> None:
    async with StrictBotApi({}) as api:
        await scheduled(sending, datetime.now(UTC) + timedelta(seconds=2))
        async with sending.process(api, rate=0):
            await becomes(sending, State.SENT)
    found = await sending.broadcasts.find(sending.number)
    assert found
    assert found.started_at
    assert found.scheduled_at
    assert timedelta() <= found.started_at - found.scheduled_at < timedelta(seconds=2)


async def test_a_schedule_long_missed_is_not_kept(sending: Sending) -> None:
    async with StrictBotApi({}) as api:
        await scheduled(sending, datetime.now(UTC) - timedelta(minutes=61))
        async with sending.process(api, rate=0):
            await becomes(sending, State.MISSED)


async def test_a_copy_sends_nothing_until_it_is_allowed(sending: Sending) -> None:
    marks = SendingStore(sending.database)
    await marks.alive(datetime.now(UTC))
    await marked_as_copy(sending.database)
    await sending.begin(PEOPLE)
    async with StrictBotApi({}) as api, sending.process(api, rate=0):
        await asyncio.sleep(2.5)
        assert api.delivered == {}
        await marks.alive(datetime.now(UTC))
        await becomes(sending, State.SENT)
    assert len(api.delivered) == len(PEOPLE)


async def test_another_process_takes_over_within_ten_seconds(postgresql: Server) -> None:
    url = await postgresql.make()
    database = Database(url)
    await upgrade(database)
    sending = Sending(database, url)
    async with (
        StrictBotApi({}) as api,
        sending.process(api, rate=25) as one,
        sending.process(api, rate=25) as two,
    ):
        await sending.begin(PEOPLE)
        await sending.gone(30)
        # Only one of them sends; killing the other would show nothing.
        (one if await _sends(api, one) else two).kill()
        killed = time.monotonic()
        await becomes(sending, State.SENT, seconds=30)
    assert min(at for at in api.seconds if at > killed + 0.1) - killed < 10
    assert [chat for chat, times in api.delivered.items() if times > 1] == []
    report = await sending.deliveries.report(sending.number)
    assert report.total[Outcome.SENT] + report.total[Outcome.UNKNOWN] == len(PEOPLE)
    assert len(set(PEOPLE) - set(api.delivered)) <= report.total[Outcome.UNKNOWN]
    await database.close()


async def _sends(api: StrictBotApi, process: asyncio.subprocess.Process) -> bool:
    """Whether it is ``process`` that sends: stopped for a moment, nothing goes out."""
    process.send_signal(signal.SIGSTOP)
    await asyncio.sleep(0.5)
    before = len(api.delivered)
    await asyncio.sleep(0.5)
    process.send_signal(signal.SIGCONT)
    return len(api.delivered) == before

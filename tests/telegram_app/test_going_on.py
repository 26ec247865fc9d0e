import asyncio

import pytest

from bot.errors import BotError
from bot.telegram_app.going_on import going_on, repeated, tried


async def test_it_ends_with_the_block() -> None:
    over = asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            over.set()

    async with going_on(work()):
        await asyncio.sleep(0)
        assert not over.is_set()
    assert over.is_set()


async def test_a_fault_is_told_when_it_happens_and_spoils_nothing_else(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def work() -> None:
        raise ZeroDivisionError

    async with going_on(work()):
        await asyncio.sleep(0)
        assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert caplog.records[0].getMessage().startswith("fault: ZeroDivisionError < ")


async def test_one_time_that_fails_is_not_the_last(caplog: pytest.LogCaptureFixture) -> None:
    failures = [BotError("disk full"), ZeroDivisionError()]
    done = asyncio.Event()

    async def work() -> None:
        if failures:
            raise failures.pop(0)
        done.set()

    async with going_on(repeated(work, 0.0, "nothing is counted")):
        await asyncio.wait_for(done.wait(), 5)
    said = [(each.levelname, each.getMessage().partition(" <")[0]) for each in caplog.records]
    assert said == [
        ("WARNING", "nothing is counted: disk full"),
        ("ERROR", "fault: ZeroDivisionError"),
    ]


async def test_what_is_tried_once_raises_nothing() -> None:
    async def work() -> None:
        raise OSError

    await tried(work, "nothing is counted")

"""A broadcast that nothing else slows down leaves room for the replies to people."""

import asyncio

import pytest

from bot.telegram_app.broadcasting.giving_way import BETWEEN, LATELY, SOME, GivingWay
from bot.telegram_app.sending.pace import Pace


class Asked:
    """Somebody waits for a reply until ``answered`` is set."""

    def __init__(self) -> None:
        self.pace = Pace()
        self.answered = asyncio.Event()
        self.answered.set()

    @property
    def busy(self) -> bool:
        return not self.answered.is_set()

    async def quiet(self) -> None:
        await self.answered.wait()


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def giving_way(asked: Asked, clock: Clock) -> GivingWay:
    return GivingWay(asked, clock)


async def test_where_nobody_writes_all_may_begin(giving_way: GivingWay) -> None:
    assert [await giving_way.room(30) for _ in range(3)] == [30, 30, 30]
    assert giving_way.wait == 0


async def test_a_reply_goes_first(giving_way: GivingWay, asked: Asked) -> None:
    asked.answered.clear()
    room = asyncio.create_task(giving_way.room(30))
    await asyncio.sleep(0.01)
    assert not room.done()
    asked.answered.set()
    assert await room == SOME


async def test_a_reply_that_hangs_does_not_stop_it(giving_way: GivingWay, asked: Asked) -> None:
    asked.answered.clear()
    async with asyncio.timeout(1):
        assert await giving_way.room(4) == 4


async def test_while_people_write_it_goes_in_small_steps(
    giving_way: GivingWay, asked: Asked, clock: Clock
) -> None:
    asked.answered.clear()
    assert giving_way.gentle
    asked.answered.set()
    begun = 0
    for _ in range(50):
        begun += await giving_way.room(30)
        clock.now += BETWEEN / 2 + 0.001
    assert begun == 25 * SOME
    clock.now += LATELY
    assert (giving_way.gentle, await giving_way.room(30)) == (False, 30)


async def test_a_chat_that_telegram_holds_back_gets_neither(
    giving_way: GivingWay, asked: Asked
) -> None:
    asked.pace.refused(7, 30)
    giving_way.hold(8, 20)
    assert [round(giving_way.held(chat)) for chat in (7, 8, 9)] == [30, 20, 0]
    assert round(asked.pace.wait(8)) == 20

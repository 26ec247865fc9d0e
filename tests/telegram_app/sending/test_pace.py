from math import inf

import pytest

from bot.telegram_app.sending.pace import CAREFUL, Pace
from tests.telegram_app.sending.conftest import Clock


@pytest.fixture
def pace(clock: Clock) -> Pace:
    return Pace(clock)


async def sent(pace: Pace, clock: Clock, *chats: int) -> float:
    """Return how long it took to send to chats, one after the other."""
    before = clock()
    for chat in chats:
        await pace.chat(chat)
        await pace.turn(chat)
    return round(clock() - before, 2)


async def test_nobody_waits_until_telegram_asks_to(pace: Pace, clock: Clock) -> None:
    assert await sent(pace, clock, *range(1, 1000), *[7] * 1000) == 0


async def test_the_chat_that_was_refused_waits_and_others_do_not(pace: Pace, clock: Clock) -> None:
    pace.refused(7, 30)
    assert await sent(pace, clock, 8) == 0
    assert await sent(pace, clock, 7) == 30


async def test_for_a_while_the_limits_are_kept(pace: Pace, clock: Clock) -> None:
    pace.refused(7, 1)
    assert await sent(pace, clock, *range(100, 129)) == 1.0
    assert await sent(pace, clock, 8, 8, 8) == 2.14
    assert await sent(pace, clock, -8, -8) == 3.09
    await clock.sleep(CAREFUL)
    assert await sent(pace, clock, *[8] * 100) == 0


async def test_much_in_a_second_tells_that_all_chats_are_meant(pace: Pace, clock: Clock) -> None:
    await sent(pace, clock, *range(1, 31))
    pace.refused(31, 5)
    assert await sent(pace, clock, 32) == 5


async def test_two_refusals_tell_so_too(pace: Pace, clock: Clock) -> None:
    pace.refused(7, 5)
    pace.refused(8, 3)
    assert await sent(pace, clock, 9) == 3
    assert await sent(pace, clock, 7) == 2


async def test_a_second_refusal_of_one_chat_does_not(pace: Pace, clock: Clock) -> None:
    pace.refused(-7, 40)
    pace.refused(-7, 40)
    assert await sent(pace, clock, 9) == 0


async def test_it_tells_how_many_may_go_out_soon(pace: Pace, clock: Clock) -> None:
    assert pace.within(3) == inf
    pace.refused(7, 30)
    assert round(pace.within(3)) == 84
    pace.refused(8, 5)
    assert pace.within(3) == 0
    await clock.sleep(4)
    assert round(pace.within(3)) == 56
    await clock.sleep(30 + CAREFUL - 4)
    assert pace.within(3) == inf

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.telegram_app.sending.pace import Pace
from bot.telegram_app.sending.retrying import AT_ONCE, HOPELESS, PATIENCE, PAUSES, Retrying
from tests.telegram_app.sending.conftest import Clock


@pytest.fixture
def retrying(clock: Clock) -> Retrying:
    return Retrying(Pace(clock), at_once)


async def at_once() -> None:
    pass


def failing(*errors: Exception) -> Callable[[], Awaitable[str]]:
    left = list(errors)

    async def call() -> str:
        if left:
            raise left.pop(0)
        return "sent"

    return call


async def test_telegram_is_obeyed_to_the_second(clock: Clock, retrying: Retrying) -> None:
    assert await retrying.insist(7, failing(RetryAfter(3), RetryAfter(90))) == "sent"
    assert clock.slept == [3.0, 90.0]


async def test_what_may_have_come_about_or_not_is_tried_again(
    clock: Clock, retrying: Retrying
) -> None:
    errors = [NetworkError("Bad Gateway"), TimedOut(), NetworkError("broken")] * 3
    assert await retrying.insist(7, failing(*errors)) == "sent"
    assert clock.slept == [*PAUSES, *[PAUSES[-1]] * 3]


async def test_what_fails_while_others_are_taken_is_given_up(
    clock: Clock, retrying: Retrying
) -> None:
    async def call() -> str:
        await retrying.insist(8, failing())
        raise NetworkError("Internal Server Error")

    with pytest.raises(NetworkError, match="Internal Server Error"):
        await retrying.insist(7, call)
    assert len(clock.slept) == HOPELESS - 1


async def test_while_nothing_is_taken_all_is_tried_again(clock: Clock, retrying: Retrying) -> None:
    errors = [NetworkError("Bad Gateway")] * 5 * HOPELESS
    assert await retrying.insist(7, failing(*errors)) == "sent"
    assert len(clock.slept) == len(errors)


@pytest.mark.parametrize("error", [BadRequest("Chat not found"), Forbidden("blocked")])
async def test_refusals_are_final(clock: Clock, retrying: Retrying, error: Exception) -> None:
    with pytest.raises(type(error)):
        await retrying.insist(7, failing(error))
    assert clock.slept == []


async def test_a_call_that_hangs_holds_up_no_other_for_long() -> None:
    retrying = Retrying(Pace(), at_once)
    hangs = asyncio.Event()
    hanging = [asyncio.create_task(retrying.insist(n, hangs.wait)) for n in range(AT_ONCE)]
    async with asyncio.timeout(3 * PATIENCE):
        assert await retrying.insist(-1, failing()) == "sent"
    hangs.set()
    await asyncio.gather(*hanging)


async def test_what_failed_waits_behind_nothing_that_came_later(retrying: Retrying) -> None:
    """Else it would wait for a whole backlog after each fault, and some would be last for ever."""
    order: list[str] = []
    busy = asyncio.Event()

    def call(name: str, *errors: Exception) -> Callable[[], Awaitable[object]]:
        tried = failing(*errors)

        async def noted() -> object:
            order.append(name)
            return await tried()

        return noted

    first = [busy.wait] * AT_ONCE
    later = [call("new")] * 20
    calls = [*first, call("old", NetworkError("Bad Gateway")), *later]
    waiting = [asyncio.create_task(retrying.insist(n, each)) for n, each in enumerate(calls)]
    asyncio.get_running_loop().call_soon(busy.set)
    await asyncio.gather(*waiting)
    # Those it was beside gave their room to others before it had failed.
    assert order.index("old", 1) <= 2 * AT_ONCE < len(later)

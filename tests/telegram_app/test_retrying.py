import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.telegram_app.http_client import NotSentError, NotSentInTimeError
from bot.telegram_app.retrying import LONGEST_WAIT, PAUSES, persistently


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return pauses


def failing(*errors: Exception) -> Callable[[], Awaitable[str]]:
    left = list(errors)

    async def call() -> str:
        if left:
            raise left.pop(0)
        return "sent"

    return call


async def test_telegram_is_obeyed_to_the_second(slept: list[float]) -> None:
    assert await persistently(failing(RetryAfter(3), RetryAfter(7))) == "sent"
    assert slept == [3.0, 7.0]


async def test_a_very_long_wait_is_a_fault(slept: list[float]) -> None:
    with pytest.raises(RetryAfter):
        await persistently(failing(RetryAfter(int(LONGEST_WAIT) + 1)))
    assert slept == []


async def test_broken_connections_and_servers_are_tried_again(slept: list[float]) -> None:
    errors = (NetworkError("Bad Gateway"), NetworkError("Internal Server Error"))
    assert await persistently(failing(*errors)) == "sent"
    assert slept == [*PAUSES[:2]]


async def test_it_ends_somewhen(slept: list[float]) -> None:
    errors = [NetworkError("down") for _ in range(len(PAUSES) + 1)]
    with pytest.raises(NetworkError):
        await persistently(failing(*errors))
    assert slept == [*PAUSES]


@pytest.mark.parametrize("error", [BadRequest("Chat not found"), Forbidden("blocked")])
async def test_refusals_are_final(slept: list[float], error: Exception) -> None:
    with pytest.raises(type(error)):
        await persistently(failing(error))
    assert slept == []


@pytest.mark.parametrize(
    ("error", "repeatable", "sent"),
    [
        (TimedOut(), False, False),
        (TimedOut(), True, True),
        (NotSentInTimeError(), False, True),
        (NotSentError("refused"), False, True),
    ],
)
async def test_a_timeout_does_not_mean_not_sent(
    slept: list[float], error: NetworkError, repeatable: Any, sent: Any
) -> None:
    call = persistently(failing(error), repeatable=repeatable)
    if sent:
        assert await call == "sent"
    else:
        with pytest.raises(TimedOut):
            await call
    assert slept == [PAUSES[0]] * sent

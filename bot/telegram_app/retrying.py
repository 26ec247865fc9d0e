"""How a call to Telegram is tried again, and when it must not be."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.telegram_app.http_client import NotSentError

T = TypeVar("T")

PAUSES = (0.5, 2.0, 5.0)
"""Seconds before each further try."""
LONGEST_WAIT = 60.0
"""Seconds that a reply waits when Telegram asks for it; a longer wait is a fault."""


async def persistently(call: Callable[[], Awaitable[T]], *, repeatable: bool = False) -> T:
    """Make a call until it succeeds or there is no point.

    A timeout does not mean that nothing was sent: such a call is made again only if it is
    ``repeatable``, as an edit is, or if no connection came about.

    Raises:
        TelegramError: the last failure.
    """
    for pause in PAUSES:
        try:
            return await call()
        except RetryAfter as error:
            wait = seconds(error)
            if wait > LONGEST_WAIT:
                raise
            await asyncio.sleep(wait)
        except TimedOut as error:
            if not repeatable and not isinstance(error, NotSentError):
                raise
            await asyncio.sleep(pause)
        except BadRequest:
            raise
        except NetworkError:
            await asyncio.sleep(pause)
    return await call()


def seconds(error: RetryAfter) -> float:
    """Return how long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)

"""Work that goes on beside something else."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

from bot.errors import BotError
from bot.telegram_app.faults import Faults

_LOG = logging.getLogger(__name__)
Work = Callable[[], Awaitable[object]]


@asynccontextmanager
async def going_on(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Let ``work`` go on until the end of the block, where it is cancelled.

    A fault ends it early; that is told when it happens, and not raised.
    """
    task = asyncio.create_task(_told(work))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def repeated(work: Work, seconds: float, failed: str) -> None:
    """Do ``work`` every so many seconds; a time that fails is told and is not the last."""
    while True:
        await tried(work, failed)
        await asyncio.sleep(seconds)


async def tried(work: Work, failed: str) -> None:
    """Do ``work``; what goes wrong is told, as ``failed`` where it can be put right."""
    try:
        await work()
    except BotError as error:
        _LOG.warning("%s: %s", failed, error)
    except Exception as error:  # noqa: BLE001 - what is beside must go on
        Faults().note(error)


async def _told(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:  # noqa: BLE001 - nobody waits for it
        Faults().note(error)

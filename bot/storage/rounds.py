"""What is done every hour while the bot runs: nothing is kept longer than /privacy says."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

from bot.errors import BotError
from bot.storage.database import Database
from bot.storage.locks import Lock, turn

_LOG = logging.getLogger(__name__)
_HOUR = 3600.0

Task = Callable[[datetime], Awaitable[object]]


class Rounds:
    """Does each of ``tasks`` once an hour, one process at a time; each gets the time, aware."""

    def __init__(self, database: Database, tasks: Mapping[str, Task]) -> None:
        self._database = database
        self._tasks = tasks

    async def make(self, now: datetime) -> None:
        """Do every task; one that fails is logged, and done in the next round."""
        for name, task in self._tasks.items():
            try:
                async with self._alone():
                    await task(now)
            except Exception as error:  # noqa: BLE001 - the bot goes on without
                # The message of a database's error may hold numbers of people.
                why = str(error) if isinstance(error, BotError) else type(error).__name__
                _LOG.warning("upkeep: %s failed: %s", name, why)

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Make a round, then more until the end of the block; one that has begun ends first."""
        await self.make(datetime.now(UTC))
        over = asyncio.Event()
        making = asyncio.create_task(self._make_until(over))
        try:
            yield
        finally:
            over.set()
            await making

    async def _make_until(self, over: asyncio.Event) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), _HOUR)
                return
            await self.make(datetime.now(UTC))

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        async with self._database.unit():
            if not self._database.embedded:
                async with self._database.writing() as connection:
                    await turn(connection, Lock.ROUNDS)
            yield

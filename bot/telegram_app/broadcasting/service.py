"""Keeps broadcasts going for as long as the program runs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Protocol

from bot import clock
from bot.broadcasts.audience import Among
from bot.broadcasts.broadcast import Broadcast, State, when_due
from bot.broadcasts.permission import Permission
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.sending import the_one_that_sends
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.broadcaster import Broadcaster
from bot.telegram_app.broadcasting.launching import Launching

_LOG = logging.getLogger(__name__)
_ROUND = 1.0
_TAKEOVER = 3.0
"""Seconds between two looks whether the process that sends has gone."""
_HEARTBEAT = 60.0
_TO_FINISH = 2.5
"""Seconds for calls under way when the process is asked to stop; replies need the rest of ten."""
_BEGUN = frozenset({State.SENDING, State.PAUSED, State.STOPPED})
"""States in which something may have been under way when a process ended."""


Doing = Callable[[], Awaitable[None]]


class Notices(Protocol):
    """Tells officers what happened without their asking."""

    async def missed(self, broadcast: Broadcast) -> None:
        """Say that its time has passed, and ask what to do."""

    async def ended(self, broadcast: Broadcast) -> None:
        """Say that everybody has been tried."""

    async def held(self, permission: Permission) -> None:
        """Say that nothing is sent until an admin says so."""


class BroadcastService:
    """Sends what is to be sent, when it is due, in one process of all."""

    def __init__(
        self,
        stores: Stores,
        broadcaster: Broadcaster,
        launching: Launching,
        notices: Notices,
        *looks: Doing,
    ) -> None:
        """Take also what is to be done every second while this process is the one that sends."""
        self._stores = stores
        self._broadcaster = broadcaster
        self._launching = launching
        self._notices = notices
        self._beside = ((self._beat, _HEARTBEAT), *((each, _ROUND) for each in (self._due, *looks)))

    async def run(self, asked: asyncio.Event) -> None:
        """Serve until ``asked`` is set; faults are logged, and it goes on after a pause."""
        while not asked.is_set():
            try:
                async with the_one_that_sends(self._stores.database) as mine:
                    if mine:
                        await self._serve(asked)
            except Exception:  # noqa: BLE001 - a database that is away comes back
                _LOG.exception("broadcasts are interrupted")
            await _pause(asked, _TAKEOVER)

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Serve until the end of the block; calls that do not end soon after it are given up."""
        asked = asyncio.Event()
        serving = asyncio.create_task(self.run(asked))
        try:
            yield
        finally:
            asked.set()
            await asyncio.wait({serving}, timeout=_TO_FINISH)
            serving.cancel()
            with suppress(asyncio.CancelledError):
                await serving

    async def _serve(self, asked: asyncio.Event) -> None:
        if not await self._permitted(asked):
            return
        for broadcast in await self._stores.broadcasts.among(_BEGUN):
            await self._stores.deliveries.interrupted(broadcast.id)
        async with self._meanwhile(), asyncio.TaskGroup() as lanes:
            lanes.create_task(self._lane(asked, tests=False))
            lanes.create_task(self._lane(asked, tests=True))

    async def _lane(self, asked: asyncio.Event, *, tests: bool) -> None:
        """Send one after the other: an officer's test does not wait for a long broadcast."""
        while not asked.is_set():
            for broadcast in await self._stores.broadcasts.among({State.SENDING}):
                if (broadcast.audience.among is Among.TEST) is tests:
                    await self._send(broadcast, asked)
            await _pause(asked, _ROUND)

    async def _permitted(self, asked: asyncio.Event) -> bool:
        """Wait until sending is allowed; after a mere silence only what is to be sent asks."""
        permission = await self._stores.sending.permission(datetime.now(UTC))
        open_ones = {State.SENDING, State.SCHEDULED}
        if permission is Permission.SILENT and not await self._stores.broadcasts.among(open_ones):
            permission = Permission.GIVEN
        if permission is not Permission.GIVEN:
            await self._notices.held(permission)
        while permission is not Permission.GIVEN and not asked.is_set():
            await _pause(asked, _TAKEOVER)
            permission = await self._stores.sending.permission(datetime.now(UTC))
        return permission is Permission.GIVEN

    async def _due(self) -> None:
        now = clock.now()
        for broadcast in await self._stores.broadcasts.among({State.SCHEDULED}):
            if broadcast.scheduled_at is None or broadcast.scheduled_at > now:
                continue
            if when_due(broadcast.scheduled_at, now) is State.SENDING:
                await self._launching.launch(broadcast)
            elif await self._stores.broadcasts.advance(broadcast.id, State.SCHEDULED, State.MISSED):
                await self._notices.missed(broadcast)

    async def _send(self, broadcast: Broadcast, asked: asyncio.Event) -> None:
        await self._broadcaster.work_off(broadcast.id, asked)
        now = await self._stores.broadcasts.find(broadcast.id)
        if now and now.state is State.SENT:
            await self._notices.ended(now)

    @asynccontextmanager
    async def _meanwhile(self) -> AsyncIterator[None]:
        """Do what must not wait until a long broadcast is over."""
        tasks = [asyncio.create_task(_repeated(*each)) for each in self._beside]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _beat(self) -> None:
        """Note that this database is the one in use."""
        await self._stores.sending.alive(datetime.now(UTC))


async def _repeated(work: Doing, seconds: float) -> None:
    while True:
        try:
            await work()
        except DatabaseUnavailableError as error:
            _LOG.warning("broadcasts: %s; trying again", error)
        except Exception:  # noqa: BLE001 - it must not be the last time
            _LOG.exception("broadcasts: something beside them failed")
        await asyncio.sleep(seconds)


async def _pause(asked: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(asked.wait(), seconds)

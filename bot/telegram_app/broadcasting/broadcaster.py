"""Works off one broadcast: claims, sends, keeps what became of it, at its own pace."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.broadcasts.broadcast import Broadcast, State
from bot.broadcasts.delivery import Delivery, Outcome, Result
from bot.broadcasts.pace import ChatPace, Pace
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.courier import Courier
from bot.telegram_app.broadcasting.giving_way import BETWEEN, GivingWay
from bot.telegram_app.broadcasting.parcel import Parcel

AT_ONCE = 30
"""Calls under way; after a crash nobody knows of so many whether they arrived."""
_GLANCE = 0.5
"""Seconds after which a pause or stop is noticed."""

ParcelFor = Callable[[Broadcast, str], Parcel | None]


class Broadcaster:
    """Sends one broadcast after another; what it knows is in the database, row by row."""

    def __init__(
        self,
        stores: Stores,
        courier: Courier,
        parcel_for: ParcelFor,
        pace: Pace,
        giving_way: GivingWay,
    ) -> None:
        self._stores = stores
        self._courier = courier
        self._parcel_for = parcel_for
        self.pace = pace
        self.giving_way = giving_way
        self._chats = ChatPace()

    async def work_off(self, number: int, asked: asyncio.Event) -> None:
        """Deliver until nobody is left, an officer pauses or stops it, or ``asked`` is set.

        What is under way is waited for in any case, so that its outcome is known.
        """
        if until := await self._stores.sending.stopped_until():
            self.pace.stop((until - datetime.now(UTC)).total_seconds())
        await _Run(self, number, asked).go()

    async def room(self, most: int) -> int:
        """Return how many of ``most`` may begin now; these are counted as gone."""
        return self.pace.take(await self.giving_way.room(most))

    @property
    def wait(self) -> float:
        """Seconds until more may begin."""
        return max(self.pace.wait, self.giving_way.wait)

    async def settle(
        self, number: int, results: Sequence[tuple[Delivery, Result]], room: int
    ) -> list[Delivery]:
        """Keep what became of some, and claim others, in one transaction."""
        now = datetime.now(UTC)
        blocked = [d.chat for d, result in results if result.outcome is Outcome.BLOCKED]
        flooded = [result.wait for _, result in results if result.flooded]
        async with self._stores.database.unit():
            for person in blocked:
                await self._stores.consents.block(person, now)
            if flooded:
                await self._stores.sending.stop_until(now + timedelta(seconds=max(flooded)))
            return await self._stores.deliveries.step(number, [r for _, r in results], room, now)

    async def carry(self, broadcast: Broadcast, delivery: Delivery) -> Result:
        """Make the one call that a claimed delivery is for, if its chat may have another now."""
        if wait := self.giving_way.held(delivery.chat) or self._chats.take(delivery.chat):
            return Result(id=delivery.id, outcome=Outcome.RETRY, wait=wait)
        parcel = self._parcel_for(broadcast, delivery.language)
        result = await self._courier.carry(broadcast.act, delivery, parcel)
        if result.flooded:
            self.pace.stop(result.wait)
            self.giving_way.hold(delivery.chat, result.wait)
        return result

    async def sending(self, number: int) -> Broadcast | None:
        """Return the broadcast, as long as it is to be sent; it says what it was corrected to."""
        found = await self._stores.broadcasts.find(number)
        if found is None or found.state is not State.SENDING:
            return None
        return replace(found, announcement=await self._stores.broadcasts.worded(found))

    async def finished(self, number: int) -> bool:
        """End the broadcast if nobody waits to be tried again; False if somebody does."""
        if await self._stores.deliveries.next_try(number) is not None:
            return False
        now = datetime.now(UTC)
        await self._stores.broadcasts.advance(number, State.SENDING, State.SENT, ended_at=now)
        return True


class _Run:
    """One broadcast being worked off."""

    def __init__(self, broadcaster: Broadcaster, number: int, asked: asyncio.Event) -> None:
        self._broadcaster = broadcaster
        self._number = number
        self._asked = asked
        self._clock = asyncio.get_running_loop().time
        self._looked = float("-inf")
        self._broadcast: Broadcast | None = None
        self._under_way: dict[asyncio.Task[Result], Delivery] = {}

    async def go(self) -> None:
        """Go on until there is nothing to do; calls do not outlive it."""
        try:
            await self._go_on()
        finally:
            for task in self._under_way:
                task.cancel()

    async def _go_on(self) -> None:
        done: list[tuple[Delivery, Result]] = []
        while True:
            broadcast = await self._wanted()
            free = AT_ONCE - len(self._under_way)
            room = await self._broadcaster.room(free) if broadcast else 0
            claimed: list[Delivery] = []
            if done or room:
                claimed = await self._broadcaster.settle(self._number, done, room)
            if broadcast:
                self._begin(broadcast, claimed)
            nobody = len(claimed) < room
            if not self._under_way and (
                not broadcast or (nobody and await self._broadcaster.finished(self._number))
            ):
                return
            done = await self._next(_GLANCE if nobody or room == free else None)

    async def _wanted(self) -> Broadcast | None:
        """Look now and then whether the broadcast is still to be sent."""
        if self._asked.is_set():
            return None
        if self._clock() - self._looked > _GLANCE:
            self._broadcast = await self._broadcaster.sending(self._number)
            self._looked = self._clock()
        return self._broadcast

    def _begin(self, broadcast: Broadcast, claimed: Sequence[Delivery]) -> None:
        for delivery in claimed:
            task = asyncio.create_task(self._broadcaster.carry(broadcast, delivery))
            self._under_way[task] = delivery

    async def _next(self, patience: float | None) -> list[tuple[Delivery, Result]]:
        """Wait for an outcome, or until the pace lets the next go; return the outcomes."""
        if patience is None:
            patience = min(_GLANCE, self._broadcaster.wait)
        if not self._under_way:
            await asyncio.sleep(patience)
            return []
        enough = asyncio.FIRST_COMPLETED
        if self._broadcaster.giving_way.gentle:
            patience, enough = min(patience, BETWEEN), asyncio.ALL_COMPLETED
        finished, _ = await asyncio.wait(self._under_way, timeout=patience, return_when=enough)
        return [(self._under_way.pop(task), task.result()) for task in finished]

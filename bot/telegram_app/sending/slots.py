"""Room for a few calls at once; of those that wait, the one that has waited longest goes first."""

import asyncio
from heapq import heappop, heappush
from itertools import count
from typing import Self


class Slots:
    """Room for ``number`` calls."""

    def __init__(self, number: int) -> None:
        self._free = number
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = count()

    def one(self, since: float) -> "Slot":
        """Return room for a call that waits ``since`` then, by any clock; use ``async with``.

        A call that failed before does not wait again for all that came after it.
        """
        return Slot(self, since)

    async def take(self, since: float) -> None:
        """Return when there is room, which is taken then."""
        if self._free:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (since, next(self._count), turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.give_back()
            raise

    def give_back(self) -> None:
        """Give room to the next."""
        while self._waiting:
            *_, turn = heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


class Slot:
    """Room for one call; one that hangs has it for a while only."""

    def __init__(self, slots: Slots, since: float) -> None:
        self._slots = slots
        self._since = since
        self._held = False
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self._slots.take(self._since)
        self._held = True
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._timer:
            self._timer.cancel()
        self._give_back()

    def give_back_after(self, seconds: float) -> None:
        """Give the room to another call then, if this one is not over."""
        self._timer = asyncio.get_running_loop().call_later(seconds, self._give_back)

    def _give_back(self) -> None:
        if self._held:
            self._held = False
            self._slots.give_back()

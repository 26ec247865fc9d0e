"""Updates that have come and are not stored yet: the next transaction takes them all."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from bot.storage.inbox import Arrival


class Arrivals:
    """Lets those who bring updates wait until they are stored."""

    def __init__(self) -> None:
        self._new: list[tuple[Sequence[Arrival], asyncio.Future[None]]] = []
        self._refused: Exception | None = None

    def __bool__(self) -> bool:
        """Whether anything has come."""
        return bool(self._new)

    async def bring(self, arrivals: Sequence[Arrival]) -> None:
        """Return when updates are stored; what storing raises is raised here."""
        if self._refused:
            raise self._refused
        stored = asyncio.get_running_loop().create_future()
        self._new.append((arrivals, stored))
        await stored

    def refuse(self, reason: Exception) -> None:
        """Let all who wait, and who come from now on, know that nothing is stored any more."""
        self._refused = reason
        new, self._new = self._new, []
        for _, stored in new:
            if not stored.done():
                stored.set_exception(reason)

    @contextmanager
    def taken(self) -> Iterator[list[Arrival]]:
        """Hand out what has come; it is stored if no exception leaves the block."""
        new, self._new = self._new, []
        try:
            yield [arrival for arrivals, _ in new for arrival in arrivals]
        except Exception as error:
            for _, stored in new:
                if not stored.done():
                    stored.set_exception(error)
            raise
        for _, stored in new:
            if not stored.done():
                stored.set_result(None)

"""Stores together what arrives one by one."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

Update = Mapping[str, Any]
Take = Callable[[Sequence[Update]], Awaitable[None]]
_MOST = 200
"""Updates of one commit."""


class Gathering:
    """Stores in one commit what came while the commit before was under way.

    A commit costs about as much for a hundred updates as for one.
    """

    def __init__(self, take: Take) -> None:
        self._take = take
        self._waiting: list[tuple[Update, asyncio.Future[None]]] = []
        self._storing: asyncio.Task[None] | None = None

    async def take(self, update: Update) -> None:
        """Store an update; what storing raises is raised for each that it was asked for."""
        stored = asyncio.get_running_loop().create_future()
        self._waiting.append((update, stored))
        if self._storing is None:
            self._storing = asyncio.create_task(self._store())
        await stored

    async def _store(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            try:
                await self._take([update for update, _ in batch])
            except Exception as error:  # noqa: BLE001 - those who wait deal with it
                for _, stored in batch:
                    if not stored.done():
                        stored.set_exception(error)
            else:
                for _, stored in batch:
                    if not stored.done():
                        stored.set_result(None)
        self._storing = None

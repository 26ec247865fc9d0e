"""Updates on their way to a webhook."""

import asyncio
from collections import deque
from collections.abc import Sequence
from itertools import chain, count
from typing import Any

import aiohttp

from bot.telegram_app.receiving.intake import person_of
from bot.telegram_app.receiving.web import SECRET
from bot.terminal.updates import Updates
from tests.bot_api.redelivery import redeliver

PAUSE = 0.05


class Posting:
    """Posts updates until each is answered with 200: those of one person one after the other.

    ``targets`` take turns, as behind a load balancer.
    """

    def __init__(self, updates: Updates, targets: Sequence[str], secret: str) -> None:
        self.to = targets, secret
        self._updates = updates
        self._targets = targets
        self._secret = secret
        self._turn = count()
        self._queues: dict[int, deque[dict[str, Any]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._begin(self._run())

    async def stop(self) -> None:
        """Post no more; what is not delivered is to be had from getUpdates."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        redeliver(self._updates, *sorted(chain.from_iterable(self._queues.values()), key=_number))

    async def _run(self) -> None:
        offset = 0
        async with aiohttp.ClientSession() as session:
            while True:
                for update in await self._updates.get(offset, 100, 50):
                    offset = _number(update) + 1
                    person = person_of(update)
                    if person in self._queues:
                        self._queues[person].append(update)
                    else:
                        self._queues[person] = deque((update,))
                        self._begin(self._deliver(session, person))

    async def _deliver(self, session: aiohttp.ClientSession, person: int) -> None:
        queue = self._queues[person]
        while queue:
            if await self._posted(session, queue[0]):
                queue.popleft()
            else:
                await asyncio.sleep(PAUSE)
        del self._queues[person]

    async def _posted(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        target = self._targets[next(self._turn) % len(self._targets)]
        try:
            async with session.post(target, json=update, headers={SECRET: self._secret}) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, OSError):
            return False

    def _begin(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _number(update: dict[str, Any]) -> int:
    return int(update["update_id"])

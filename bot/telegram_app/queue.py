"""The updates that wait: those of one person in order, those of different people at once.

The order is kept here and not where updates are processed, because python-telegram-bot takes one
of its slots before it asks anybody: one person's many messages would hold up everybody else.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE = 64
"""How many people are served at the same time."""


class PersonalQueue(asyncio.Queue[object]):
    """Hands out the next update of everybody who has none under way.

    What is no update, such as python-telegram-bot's word to stop, comes before all that waits.
    ``put`` is awaited before an update is confirmed to Telegram.
    """

    def __init__(self) -> None:
        super().__init__()
        self._behind: dict[int, deque[Update]] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._stopping = False

    def _init(self, maxsize: int) -> None:
        del maxsize
        self._queue: deque[object] = deque()

    def _put(self, item: object) -> None:
        if isinstance(item, Update):
            self._queue.append(item)
        else:
            self._queue.appendleft(item)

    async def put(self, item: object) -> None:
        """Take an update; the room here is for storing it first."""
        self.put_nowait(item)

    def put_nowait(self, item: object) -> None:
        """Take an update; one of a person who has another under way waits behind it."""
        person = person_of(item)
        if person is None:
            self._stopping = self._stopping or not isinstance(item, Update)
            super().put_nowait(item)
        elif person in self._behind:
            self._behind[person].append(item)  # type: ignore[arg-type]  # persons have updates
        else:
            self._behind[person] = deque()
            super().put_nowait(item)

    async def get(self) -> object:
        """Return what comes next, when a slot is free for it."""
        await self._slots.acquire()
        item: object = None
        try:
            item = await super().get()
        finally:
            if not isinstance(item, Update):
                self._slots.release()
        return item

    def done(self, item: object) -> None:
        """Let the next update of the same person come, and anybody's into the free slot."""
        if not isinstance(item, Update):
            return
        self._slots.release()
        person = person_of(item)
        waiting = self._behind.get(person) if person is not None else None
        if waiting and not self._stopping:
            super().put_nowait(waiting.popleft())
        elif person is not None:
            self._behind.pop(person, None)


class InOrder(BaseUpdateProcessor):
    """Processes what the queue hands out, and tells it when that is done."""

    def __init__(self, queue: PersonalQueue) -> None:
        super().__init__(AT_ONCE)
        self._queue = queue

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        try:
            await coroutine
        finally:
            self._queue.done(update)

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing is closed."""


def person_of(item: object) -> int | None:
    """Return whose update it is; that of a group or channel where somebody hides behind it."""
    if not isinstance(item, Update):
        return None
    sender = item.effective_sender or item.effective_chat
    return sender.id if sender else None

"""Sends what is in the outbox: each chat in its order, different chats at once."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic
from typing import Any

from telegram import Bot
from telegram.error import Forbidden, InvalidToken

from bot import metrics
from bot.storage.answers import Answered
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.outbox import LEASE, Stored
from bot.storage.stores import Stores
from bot.storage.unit import Unit
from bot.telegram_app.faults import Faults
from bot.telegram_app.sending.backlog import take_next
from bot.telegram_app.sending.delivery import Delivery
from bot.telegram_app.sending.dispatch import Dispatch
from bot.telegram_app.sending.instant import Instant
from bot.telegram_app.sending.leases import Leases
from bot.telegram_app.sending.marks import SOON, Marks
from bot.telegram_app.sending.pace import Pace
from bot.telegram_app.sending.retrying import Retrying
from bot.telegram_app.sending.shares import Shares

_LOG = logging.getLogger(__name__)
ROOM = 2000
"""Replies that may wait here; updates wait in the inbox then."""
_AHEAD = 3.0
"""Seconds of sending that wait here at most while Telegram slows this process down.

More than pass until the worker looks again, so that it never runs out of what to send.
"""
_LOOK = LEASE.total_seconds() / 4
"""Seconds between looks for what other processes left."""
_GRACE = 0.005
"""Seconds in which other work may mark what is sent, in a transaction of its own."""
_PAUSE = 1.0
"""Seconds after which a database that failed is tried again."""
_TO_FINISH = 3.0
"""Seconds that calls under way have when the process stops."""


class Sender:
    """What one process sends."""

    def __init__(  # noqa: PLR0913 - what sending and marking needs
        self,
        *,
        bot: Bot,
        stores: Stores,
        delivery: Delivery,
        retrying: Retrying,
        pace: Pace,
        marks: Marks,
        faults: Faults,
        on_blocked: Callable[[int], Awaitable[None]],
    ) -> None:
        self._leases = Leases(stores.outbox)
        self._bot = bot
        self._stores = stores
        self._delivery = delivery
        self._retrying = retrying
        self._pace = pace
        self._faults = faults
        self._on_blocked = on_blocked
        self._shares = Shares()
        self._chats: dict[int, deque[Dispatch]] = {}
        self._waiting: set[int] = set()
        self._marks = marks
        marks.stored = self._forget
        self._tasks: set[asyncio.Task[None]] = set()
        self._to_mark = asyncio.Event()
        self._stopping = False
        self._refused: InvalidToken | None = None
        self.idle = asyncio.Event()
        """Set while nothing waits to be sent or marked, as far as is known."""

    def take(
        self, dispatches: Sequence[Dispatch], instant: Sequence[tuple[int, Instant]] = ()
    ) -> None:
        """Send what is stored; what is ``instant``, and for whom, is lost if the process ends."""
        if self._stopping:
            return
        for person, answer in instant:
            self._shares.add(person)
            self._begin(self._give(person, answer))
        for dispatch in dispatches:
            self._queue(dispatch)

    async def run(self) -> None:
        """Mark what is sent, and take over what other processes left, until ``stop``.

        Raises:
            InvalidToken: Telegram does not know the bot any more; nothing is lost.
        """
        look = monotonic()
        while not self._stopping:
            if self._refused:
                raise self._refused
            try:
                await self._mark()
                if monotonic() >= look:
                    await self._look()
                    self._rest()
                    look = monotonic() + _LOOK
            except DatabaseUnavailableError as error:
                _LOG.warning("what is sent cannot be noted (%s); trying again", error)
                await asyncio.sleep(_PAUSE)
                continue
            with suppress(TimeoutError):
                async with asyncio.timeout(look - monotonic()):
                    await self._left_to_mark()

    async def stop(self) -> None:
        """End what is under way; leave the rest to another process, or to the next start."""
        self._stopping = True
        self._to_mark.set()
        for task in self._tasks - self._retrying.under_way:
            task.cancel()
        if self._tasks:
            _, unfinished = await asyncio.wait(self._tasks, timeout=_TO_FINISH)
            for task in unfinished:
                task.cancel()
        with suppress(DatabaseUnavailableError):
            await self._mark()
            await self._leases.release()

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        """Open a transaction; what was sent is marked in it as well.

        Raises:
            DatabaseUnavailableError: the database fails; nothing is stored.
        """
        self._to_mark.clear()
        try:
            async with self._marks.unit() as unit:
                yield unit
        except DatabaseUnavailableError:
            # A connection may break while it tells that all is stored.
            self._leases.unsure = True
            raise

    @property
    def name(self) -> str:
        """What the replies of this process are known by."""
        return self._leases.name

    @property
    def full(self) -> bool:
        """Whether so much waits that no more should come."""
        return len(self._waiting) >= ROOM or self._outrun

    @property
    def laden(self) -> Collection[int]:
        """For whom so much waits that no more should come."""
        return self._shares.laden

    @property
    def in_doubt(self) -> bool:
        """Whether so much is sent and not marked that it should not wait for long."""
        return len(self._marks) >= SOON

    @property
    def _outrun(self) -> bool:
        """Whether others would answer sooner, as Telegram slows this process down."""
        # Chats take turns: one for which much waits holds the others up no longer.
        slow = len(self._chats) >= self._pace.within(_AHEAD)
        return slow and not self._stores.database.embedded

    def _queue(self, dispatch: Dispatch) -> None:
        if dispatch.id in self._waiting:
            return
        self._waiting.add(dispatch.id)
        self._shares.add(dispatch.whose)
        self.idle.clear()
        if dispatch.chat in self._chats:
            self._chats[dispatch.chat].append(dispatch)
        else:
            self._chats[dispatch.chat] = deque((dispatch,))
            self._begin(self._serve(dispatch.chat))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self.idle.clear()
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._rest()
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            self._faults.note(error)

    async def _give(self, person: int, answer: Instant) -> None:
        try:
            await self._retrying.once(partial(answer.give, self._bot))
        finally:
            self._shares.remove(person)

    async def _serve(self, chat: int) -> None:
        try:
            waiting = self._chats[chat]
            while waiting and not self._stopping:
                dispatch, replaced = take_next(waiting)
                for older in replaced:
                    self._note(older, None)
                try:
                    message = await self._delivered(dispatch)
                except DatabaseUnavailableError:
                    waiting.appendleft(dispatch)
                    await asyncio.sleep(_PAUSE)
                    continue
                except InvalidToken as error:
                    self._refused = error
                    self._to_mark.set()
                    return
                except Exception as error:  # noqa: BLE001 - others wait behind it
                    self._faults.note(error)
                    message = None
                self._note(dispatch, message)
        finally:
            del self._chats[chat]

    async def _delivered(self, dispatch: Dispatch) -> int | None:
        """Return the id of the message; None if there is none and never will be."""
        if dispatch.changed:
            dispatch = replace(dispatch, edits=await self._earlier(dispatch))
        try:
            return await self._delivery.carry_out(dispatch)
        except Forbidden:
            _LOG.info("not delivered: the bot may not write there")
            await self._on_blocked(dispatch.chat)
            return None

    async def _earlier(self, dispatch: Dispatch) -> int | None:
        """Return the message that answered the question before it was changed."""
        question = dispatch.question or 0
        unmarked = self._marks.answer_to(dispatch.chat, question)
        return unmarked or await self._stores.answers.answer_to(dispatch.chat, question)

    def _note(self, dispatch: Dispatch, message: int | None) -> None:
        self._shares.remove(dispatch.whose)
        metrics.LATENCY.observe((datetime.now(UTC) - dispatch.asked_at).total_seconds())
        answer = None
        if message and dispatch.question:
            answer = Answered(dispatch.chat, dispatch.question, message)
        self._marks.add(dispatch.id, answer)
        self._to_mark.set()

    async def _left_to_mark(self) -> None:
        """Return when something is sent that no other work has marked in time."""
        while True:
            await self._to_mark.wait()
            before = self._marks.times
            await asyncio.sleep(_GRACE)
            if self._marks.times == before:
                return

    async def _mark(self) -> None:
        if self._marks:
            async with self.unit():
                pass

    def _forget(self, replies: Sequence[int]) -> None:
        self._waiting.difference_update(replies)
        self._rest()

    def _rest(self) -> None:
        if not self._waiting and not self._tasks:
            self.idle.set()

    async def _look(self) -> None:
        """Keep what is ours, and send what a process left that has ended."""
        # A copy: what is sent while we look is not to be sent again.
        for stored in await self._leases.look(frozenset(self._waiting), ROOM):
            self._resume(stored)

    def _resume(self, stored: Stored) -> None:
        """Send what was left; what another version wrote may not be readable, and is left."""
        try:
            dispatch = Dispatch.read(stored.id, stored.chat, stored.payload)
        except (KeyError, TypeError, ValueError) as error:
            self._faults.note(error)
        else:
            self._queue(dispatch)

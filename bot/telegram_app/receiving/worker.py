"""Works off the inbox: short batches, each update's effects and replies in one transaction."""

import asyncio
import logging
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic, thread_time

from bot.storage.engines import DatabaseUnavailableError
from bot.storage.inbox import Arrival, InboxStore, Waiting
from bot.storage.unit import Unit
from bot.telegram_app.receiving.arrivals import Arrivals
from bot.telegram_app.receiving.flooding import Flooding
from bot.telegram_app.receiving.handling import Handling
from bot.telegram_app.receiving.trying import MOST, Trying
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.sending.sender import Sender

_LOG = logging.getLogger(__name__)
_LONGEST = 0.03
"""Seconds of work of a batch: an embedded database has one writer at a time."""
_FEW = 20
"""Updates that are handled in less time than that."""
_LOOK = 1.0
"""Seconds between looks for what other processes left, and for those who write too much."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 15.0
"""Seconds until a database that failed is tried again."""


class Worker:
    """Handles updates one after the other; no handler waits for the network.

    Everybody's oldest comes first, so that many messages of one person hold up nobody else.
    """

    def __init__(
        self,
        inbox: InboxStore,
        outbox: Outbox,
        sender: Sender,
        handling: Handling,
        flooding: Flooding,
    ) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._sender = sender
        self._handling = handling
        self._trying = Trying(inbox, outbox, sender, handling)
        self._flooding = flooding
        self._look = 0.0
        self._arrivals = Arrivals()
        self._woken = asyncio.Event()
        self._stopping = False
        self._proven = False
        self._left = True
        self.idle = asyncio.Event()
        """Set while nothing waits."""

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Return when updates are stored, which the next batch does.

        Raises:
            DatabaseUnavailableError: they are not.
        """
        self.idle.clear()
        self._woken.set()
        await self._arrivals.bring(arrivals)

    def stop(self) -> None:
        """End after the batch that is under way; what is not begun stays in the inbox."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Work until ``stop``; a database that fails is tried again."""
        pause, begun = _FIRST_PAUSE, False
        while not self._stopping:
            try:
                if not begun:
                    await self._trying.begin()
                    begun = True
                await self._step()
                pause = _FIRST_PAUSE
            except DatabaseUnavailableError as error:
                _LOG.error("updates are not worked off (%s); next try in %d s", error, pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
        self._arrivals.refuse(DatabaseUnavailableError("the bot is stopping"))

    async def _step(self) -> None:
        self._woken.clear()
        if self._arrivals and (self._sender.full or not self._proven):
            # Should handling them end the process, they must be known to the next one.
            await self._store()
        if not self._sender.full and await self._batch():
            # Nothing else waits in a batch: the network must have its turn.
            await asyncio.sleep(0)
        else:
            if not (self._sender.full or self._sender.laden or self._woken.is_set()):
                self.idle.set()
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK):
                    await self._woken.wait()

    async def _store(self) -> None:
        with self._arrivals.taken() as new:
            await self._inbox.put(new, datetime.now(UTC))
        self._left = True

    async def _batch(self) -> bool:
        """Store what has come and handle what waits; return whether to go on.

        That is one transaction, as committing takes longer than the work on a single update.
        """
        done: list[int] = []
        # Asked for once: a share that comes free meanwhile leaves updates behind.
        laden = set(self._sender.laden)
        with self._arrivals.taken() as new:
            async with self._outbox.unit() as unit:
                await self._dam()
                if self._may_begin(new):
                    waiting = await self._at_once(unit, new, done)
                else:
                    waiting = await self._in_turn(unit, new, done, laden)
        self._proven = self._proven or bool(done)
        if tried := next((each for each in waiting if each.tries), None):
            await self._trying.alone(tried.update_id)
        # Where nothing waited before and all that has come is done, looking again finds nothing.
        found, late = bool(waiting), self._left or len(done) < len(new)
        self._left = (found and late) or bool(laden)
        return found and late

    def _may_begin(self, new: Sequence[Arrival]) -> bool:
        """Whether what has come need not wait: there is nothing else, and nobody has two."""
        people = {arrival.person for arrival in new}
        alone = self._inbox.ours and not self._left
        return alone and 0 < len(new) <= _FEW and len(people) == len(new)

    async def _at_once(
        self, unit: Unit, new: Sequence[Arrival], done: list[int]
    ) -> Sequence[Waiting]:
        """Handle what has come; only what is not done is stored to wait."""
        waiting = await self._inbox.begin(new, datetime.now(UTC))
        await self._handle(unit, waiting, done)
        begun = {each.update_id for each in waiting}.difference(done)
        if left := [arrival for arrival in new if arrival.update_id in begun]:
            await self._inbox.put_back(left)
        return waiting

    async def _in_turn(
        self, unit: Unit, new: Sequence[Arrival], done: list[int], laden: Collection[int]
    ) -> Sequence[Waiting]:
        """Store what has come, and handle everybody's oldest."""
        if new:
            await self._inbox.put(new, datetime.now(UTC))
        waiting = await self._inbox.claim(MOST, self._sender.name, laden)
        await self._handle(unit, waiting, done)
        if done:
            await self._inbox.done(done, datetime.now(UTC))
        return waiting

    async def _dam(self) -> None:
        """Look now and then whether somebody's updates are too many."""
        if monotonic() >= self._look:
            self._look = monotonic() + _LOOK
            await self._flooding.dam()

    async def _handle(self, unit: Unit, waiting: Sequence[Waiting], done: list[int]) -> None:
        until = thread_time() + _LONGEST
        for number, each in enumerate(waiting):
            if number:
                await asyncio.sleep(0)
            if thread_time() > until or (done and self._sender.in_doubt):
                return
            # What failed before is handled alone: it may end the process.
            if not each.tries and await self._handling.handled(unit, each):
                done.append(each.update_id)

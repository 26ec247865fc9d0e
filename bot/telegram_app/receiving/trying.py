"""Tries again what failed, or what the process may have died of: one update at a time."""

import asyncio
import logging
from datetime import UTC, datetime

from bot.storage.inbox import InboxStore
from bot.telegram_app.receiving.handling import TRIES, Handling
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.sending.sender import Sender

_LOG = logging.getLogger(__name__)
MOST = 50
"""Updates of a batch; a process that died may have died of any of its last."""
_TO_TRY = 0.1
"""Seconds that another process may take for one."""


class Trying:
    """Counts a try before it is made, as it may end the process."""

    def __init__(
        self, inbox: InboxStore, outbox: Outbox, sender: Sender, handling: Handling
    ) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._sender = sender
        self._handling = handling

    async def begin(self) -> None:
        """Count a try of what a process may have died of: that is handled alone from now on."""
        async with self._outbox.unit():
            waiting = await self._inbox.claim(MOST, self._sender.name)
            if fresh := [each.update_id for each in waiting if not each.tries]:
                await self._inbox.tried(fresh)

    async def alone(self, update_id: int) -> None:
        """Handle what failed before, unless another process is about to do so."""
        async with self._inbox.trying() as mine:
            if not mine:
                await asyncio.sleep(_TO_TRY)
            elif await self._counted(update_id):
                await self._tried(update_id)

    async def _counted(self, update_id: int) -> bool:
        """Count a try; False if there is nothing to try, or no more."""
        async with self._outbox.unit() as unit:
            each = await self._inbox.claim_one(update_id, self._sender.name)
            if each is None:
                return False
            if each.tries >= TRIES:
                _LOG.error("an update is put aside: the process ended each time it was handled")
                await self._handling.give_up(unit, each)
                return False
            await self._inbox.tried([update_id])
            return True

    async def _tried(self, update_id: int) -> None:
        async with self._outbox.unit() as unit:
            each = await self._inbox.claim_one(update_id, self._sender.name)
            if each is None:
                # Another process has it in a batch: what was not tried must not count.
                await self._inbox.tried([update_id], -1)
            elif await self._handling.handled(unit, each):
                await self._inbox.done([update_id], datetime.now(UTC))

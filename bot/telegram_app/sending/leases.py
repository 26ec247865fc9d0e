"""Which replies are this process's to send."""

from collections.abc import Collection
from datetime import UTC, datetime
from uuid import uuid4

from bot.storage.outbox import OutboxStore, Stored


class Leases:
    """What one process has taken on. ``name`` is its own for as long as it lives."""

    def __init__(self, outbox: OutboxStore) -> None:
        self.name = uuid4().hex
        self._outbox = outbox
        self.unsure = False
        """Set when a transaction failed that may be stored all the same."""

    async def look(self, known: Collection[int], most: int) -> list[Stored]:
        """Keep what is ours; return ``most`` of what a process left that has ended.

        ``known`` are the ids of replies that wait here.
        """
        now = datetime.now(UTC)
        if known:
            await self._outbox.renew(self.name, now)
        left = await self._outbox.take_over(self.name, now, most)
        if self.unsure:
            left += await self._outbox.left_with(self.name)
            self.unsure = False
        return [stored for stored in left if stored.id not in known]

    async def release(self) -> None:
        """Leave the rest to others."""
        await self._outbox.release(self.name, datetime.now(UTC))

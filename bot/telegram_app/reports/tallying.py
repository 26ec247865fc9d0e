"""Adds up how questions were answered, day by day, beside the metrics that begin at each start."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import clock, metrics
from bot.errors import BotError
from bot.storage.watching import WatchingStore
from bot.telegram_app.going_on import going_on

_LOG = logging.getLogger(__name__)
_PAUSE = 60.0
"""Seconds between two times; what a killed process answered since is not counted."""


class Tallying:
    """Stores what the metrics of this process have counted since the last time."""

    def __init__(self, watching: WatchingStore) -> None:
        self._watching = watching
        self._stored = _counted()

    async def store(self) -> None:
        """Store now."""
        counted = _counted()
        if new := counted - self._stored:
            await self._watching.count(clock.today(), new)
        self._stored = counted

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Store now and then until the end of the block, and once more at its end."""
        try:
            async with going_on(self._go_on()):
                yield
        finally:
            await self._try()

    async def _go_on(self) -> None:
        while True:
            await asyncio.sleep(_PAUSE)
            await self._try()

    async def _try(self) -> None:
        try:
            await self.store()
        except BotError as error:
            _LOG.warning("the numbers of questions could not be stored: %s", error)


def _counted() -> Counter[tuple[str, str]]:
    samples = [sample for metric in metrics.ANSWERS.collect() for sample in metric.samples]
    totals = (sample for sample in samples if sample.name.endswith("_total"))
    return Counter({(s.labels["decision"], s.labels["language"]): int(s.value) for s in totals})

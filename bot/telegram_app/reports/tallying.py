"""Adds up how questions were answered, day by day, beside the metrics that begin at each start."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import clock, metrics
from bot.storage.watching import WatchingStore
from bot.telegram_app.going_on import going_on, repeated, tried

_PAUSE = 60.0
"""Seconds between two times; what a killed process answered since is not counted."""
_FAILED = "the numbers of questions could not be stored"


class Tallying:
    """Stores what the metrics of this process have counted since the last time."""

    def __init__(self, watching: WatchingStore) -> None:
        self._watching = watching
        self._stored = _counted()

    @property
    def waiting(self) -> Counter[str]:
        """How many questions met which decision and are not stored yet."""
        decisions: Counter[str] = Counter()
        for (decision, _), number in self._new().items():
            decisions[decision] += number
        return decisions

    async def store(self) -> None:
        """Store now."""
        if new := self._new():
            await self._watching.count(clock.today(), new)
            self._stored += new

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Store now and then until the end of the block, and once more at its end."""
        try:
            async with going_on(repeated(self.store, _PAUSE, _FAILED)):
                yield
        finally:
            await tried(self.store, _FAILED)

    def _new(self) -> Counter[tuple[str, str]]:
        return _counted() - self._stored


def _counted() -> Counter[tuple[str, str]]:
    samples = [sample for metric in metrics.ANSWERS.collect() for sample in metric.samples]
    totals = (sample for sample in samples if sample.name.endswith("_total"))
    return Counter({(s.labels["decision"], s.labels["language"]): int(s.value) for s in totals})

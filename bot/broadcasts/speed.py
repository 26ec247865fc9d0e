"""How long a broadcast still takes, by how fast it went lately."""

from collections import deque
from datetime import timedelta

_LATELY = 60.0
"""Seconds that are looked back."""


class Speed:
    """Told now and then how many are done; ``now`` are seconds of a clock that only advances."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """Take a number in."""
        self._seen.append((now, done))
        while now - self._seen[0][0] > _LATELY and len(self._seen) > 2:  # noqa: PLR2004 - a span
            self._seen.popleft()

    def remaining(self, left: int) -> timedelta | None:
        """Return how long ``left`` more take; None where that cannot be told yet."""
        (first, before), (last, after) = self._seen[0], self._seen[-1]
        if after <= before:
            return None
        return timedelta(seconds=left * (last - first) / (after - before))

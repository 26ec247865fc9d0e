"""How much waits to be sent on whose behalf, so that nobody fills the room of all."""

from collections import Counter

SHARE = 20
"""Replies that may wait for one person; their next updates wait in the inbox then."""


class Shares:
    """Counts what waits. ``laden`` are those who have their share."""

    def __init__(self) -> None:
        self._waiting: Counter[int] = Counter()
        self.laden: set[int] = set()

    def add(self, person: int) -> None:
        """Note that something more waits for ``person``."""
        self._waiting[person] += 1
        if self._waiting[person] >= SHARE:
            self.laden.add(person)

    def remove(self, person: int) -> None:
        """Note that something is sent, or never will be."""
        self._waiting[person] -= 1
        if self._waiting[person] < SHARE:
            self.laden.discard(person)
        if not self._waiting[person]:
            del self._waiting[person]

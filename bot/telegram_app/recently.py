"""What just happened, for things that Telegram repeats and that are harmless to forget."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

REMEMBERED = 1000


class Recently:
    """Tells whether something happened in the last ``seconds``, by any clock that only advances."""

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._at: OrderedDict[Hashable, float] = OrderedDict()

    def again(self, what: Hashable) -> bool:
        """Note that ``what`` happens; True if it just did before."""
        now = self._now()
        before = self._at.pop(what, None)
        self._at[what] = now
        if len(self._at) > REMEMBERED:
            self._at.popitem(last=False)
        return before is not None and now - before < self._seconds

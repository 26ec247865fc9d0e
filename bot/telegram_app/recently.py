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
        self._seen: OrderedDict[Hashable, tuple[float, Hashable]] = OrderedDict()

    def again(self, what: Hashable, of: Hashable) -> bool:
        """Note that ``what`` happens; True if it just did before.

        What happens again ``of`` the same update is the same: it was taken back meanwhile.
        """
        now = self._now()
        before, by = self._seen.pop(what, (None, None))
        self._seen[what] = now, of
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return before is not None and by != of and now - before < self._seconds

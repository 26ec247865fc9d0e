"""How fast a broadcast goes out."""

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

_MARGIN = 1.02
"""Telegram counts by its own clock: a little slower than allowed is never too fast."""
_BULK = 30.0
"""Messages a second that Telegram takes of a bot in all (Bots FAQ)."""
_TO_CHAT = 1.02
"""Seconds between two messages to one chat (Bots FAQ)."""
_CAUGHT_UP = 0.25
"""Seconds of delay that may be made up for; more at once would be a burst."""


class Pace:
    """Says how many messages may go out, by any clock of seconds that only advances.

    ``rate`` is messages a second; None lifts the limit, for a Bot API server of one's own or paid
    broadcasts.
    """

    def __init__(self, rate: float | None, now: Callable[[], float] = monotonic) -> None:
        self._between = _MARGIN / rate if rate else 0.0
        self.bulky = rate is None or rate > _BULK
        """Whether it may be more than Telegram takes."""
        self._now = now
        self._next = now()
        self._stopped_until = now()

    def take(self, most: int) -> int:
        """Return how many of ``most`` may go out now; these are counted as gone."""
        if self.stopped:
            return 0
        now = self._now()
        if not self._between:
            return most
        first = max(self._next, now - _CAUGHT_UP)
        number = min(most, max(0, int((now - first) / self._between) + 1)) if first <= now else 0
        self._next = first + number * self._between
        return number

    def borrow(self) -> bool:
        """Let one go out of turn, for which the next ones wait longer; False while stopped."""
        if self.stopped:
            return False
        now = self._now()
        self._next = max(self._next, now - _CAUGHT_UP) + self._between
        return True

    def stop(self, seconds: float) -> None:
        """Let nothing out for ``seconds``, as Telegram asked."""
        self._stopped_until = max(self._stopped_until, self._now() + seconds)

    @property
    def stopped(self) -> bool:
        """Whether Telegram wants nothing now."""
        return self._now() < self._stopped_until

    @property
    def wait(self) -> float:
        """Seconds until the next message may go out."""
        until = max(self._stopped_until, self._next if self._between else 0.0)
        return max(0.0, until - self._now())


class ChatPace:
    """Lets one chat after another have a message, none of them two in a second."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._had: OrderedDict[int, float] = OrderedDict()

    def take(self, chat: int) -> float:
        """Return 0 if ``chat`` may have one now, which is counted as gone; else after how long."""
        now = self._now()
        while self._had and now - next(iter(self._had.values())) >= _TO_CHAT:
            self._had.popitem(last=False)
        if chat in self._had:
            return _TO_CHAT - (now - self._had[chat])
        self._had[chat] = now
        return 0.0

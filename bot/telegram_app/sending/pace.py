"""How fast replies go out: as fast as they can until Telegram asks to wait."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from math import inf
from time import monotonic

CAREFUL = 60.0
"""Seconds for which Telegram's limits are kept after it asked to wait."""
_TO_ALL, _TO_PERSON, _TO_GROUP = 1 / 28, 1.05, 3.05
"""Seconds between messages while careful."""
_MUCH = 20
"""Messages in a second that make a refusal a matter of all chats."""
_SECOND = 1.0
_REMEMBERED = 10_000


class Pace:
    """Lets messages pass when they may; ``now`` gives seconds that only advance."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._careful_until = 0.0
        self._all_from = 0.0
        self._from: OrderedDict[int, float] = OrderedDict()
        self._refused: dict[int, float] = {}
        self._passed: deque[float] = deque(maxlen=_MUCH)

    async def chat(self, chat: int) -> None:
        """Return when ``chat`` may have a message again."""
        await self._until(lambda: self._from.get(chat, 0.0))

    async def turn(self, chat: int) -> None:
        """Return when a message may go out; it is counted as sent to ``chat`` then."""
        await self._until(lambda: self._all_from)
        now = self._now()
        self._passed.append(now)
        if now < self._careful_until:
            self._all_from = now + _TO_ALL
            self._hold(chat, now + (_TO_PERSON if chat > 0 else _TO_GROUP))

    def wait(self, chat: int) -> float:
        """Return after how many seconds ``chat`` may have a message again."""
        return max(0.0, self._from.get(chat, 0.0) - self._now())

    def within(self, seconds: float) -> float:
        """Return how many messages may go out in so many seconds; ``inf`` while not careful."""
        now = self._now()
        if now >= self._careful_until:
            return inf
        return max(0.0, now + seconds - max(now, self._all_from)) / _TO_ALL

    def hold(self, chat: int, seconds: float) -> None:
        """Send nothing to ``chat`` for ``seconds``: it refused what was no reply."""
        self._hold(chat, self._now() + seconds)

    def refused(self, chat: int, seconds: float) -> bool:
        """Send nothing to ``chat`` for ``seconds``, as Telegram asked, and be careful for a while.

        Telegram does not say whether this chat or all are meant: all are when much was sent in the
        last second, or when another chat has to wait too. Return whether they are.
        """
        now = self._now()
        until = now + seconds
        self._refused = {other: end for other, end in self._refused.items() if end > now}
        much = len(self._passed) == _MUCH and now - self._passed[0] < _SECOND
        every = much or bool(self._refused.keys() - {chat})
        if every:
            self._all_from = max(self._all_from, until)
        self._refused[chat] = until
        self._hold(chat, until)
        self._careful_until = max(self._careful_until, until + CAREFUL)
        return every

    async def _until(self, moment: Callable[[], float]) -> None:
        """Return when a moment has come that may be put off meanwhile."""
        while (wait := moment() - self._now()) > 0:  # noqa: ASYNC110 - nobody can tell earlier
            await asyncio.sleep(wait)

    def _hold(self, chat: int, until: float) -> None:
        self._from[chat] = max(until, self._from.pop(chat, 0.0))
        if len(self._from) > _REMEMBERED:
            self._from.popitem(last=False)

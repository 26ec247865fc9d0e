"""What just happened, for things that Telegram repeats and that are harmless to forget."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

from telegram import CallbackQuery, Update

REMEMBERED = 1000
_DOUBLE_TAP = 2.0
"""Seconds in which the same button pressed again is the same wish."""
_ALBUM = 60.0
"""Seconds in which the pictures of one album arrive."""


class Recently:
    """Tells whether something happened in the last ``seconds``, by any clock that only advances."""

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._seen: OrderedDict[Hashable, tuple[float, Hashable]] = OrderedDict()

    def again(self, what: Hashable, of: Hashable) -> bool:
        """Note that ``what`` happens by the update ``of``; True if it just did by another one.

        An update that is handled once more is the same: what it did was taken back meanwhile.
        """
        now = self._now()
        at, by = self._seen.pop(what, (now, of))
        again = by != of and now - at < self._seconds
        self._seen[what] = (at, by) if again else (now, of)
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return again


class Taps:
    """Tells a double tap on a button from a second wish."""

    def __init__(self) -> None:
        self._recently = Recently(_DOUBLE_TAP)

    def again(self, query: CallbackQuery) -> bool:
        """Note a press; True if the same person just pressed the same button."""
        under = query.message.message_id if query.message else None
        return self._recently.again((query.from_user.id, under, query.data), query.id)


class Albums:
    """Tells the pictures of one album, which come one by one, from messages of their own."""

    def __init__(self) -> None:
        self._recently = Recently(_ALBUM)

    def again(self, update: Update) -> bool:
        """Note a message; True if another one of the same album came before."""
        message = update.effective_message
        album = message.media_group_id if message else None
        return album is not None and self._recently.again(album, update.update_id)

"""Which reply of a chat goes next: the oldest, and of a backlog the newest."""

from collections import deque
from datetime import UTC, datetime, timedelta

from bot.telegram_app.sending.dispatch import Dispatch

_BACKLOG = timedelta(seconds=5)
"""When a reply of a chat waits for longer, the newest goes first."""


def take_next(waiting: deque[Dispatch]) -> tuple[Dispatch, list[Dispatch]]:
    """Take what goes next out of ``waiting``, and what need not go because a newer replaces it."""
    if datetime.now(UTC) - waiting[0].asked_at <= _BACKLOG:
        return waiting.popleft(), []
    newest = waiting.pop()
    replaced: list[Dispatch] = []
    for older in [each for each in waiting if newest.replaces(each)]:
        waiting.remove(older)
        if len(older.parts) > 1:
            # What else it shows is in no other; and what replaces it must come after it.
            waiting.append(newest)
            return older, replaced
        replaced.append(older)
    return newest, replaced

"""Which day it is for the Forum."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.environment import variable
from bot.errors import UsageError

GENEVA = ZoneInfo("Europe/Zurich")


def today() -> date:
    """Return the day in Geneva, or the one that FORUM_TODAY pretends."""
    return now().date()


def now() -> datetime:
    """Return the moment in Geneva; on a pretended day, the time of day that it is."""
    real = datetime.now(GENEVA)
    pretended = variable("FORUM_TODAY")
    return datetime.combine(day_given(pretended), real.time(), GENEVA) if pretended else real


def day_given(text: str) -> date:
    """Return the day written as 2024-05-27.

    Raises:
        UsageError: it is not written so.
    """
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        raise UsageError(f"{text!r} is not a day: write it as 2024-05-27") from None

"""What a question asks of a date: how long, which weekday, how long until or since."""

from datetime import date, timedelta

from babel.dates import format_date, format_timedelta

from bot.answering.answer import Stated
from bot.wording.values import Values

_YEAR = timedelta(days=365)


def aspect_lines(item: Stated, values: Values, today: date) -> list[str]:
    """Return a line for each aspect of the edition's days that was asked."""
    if item.edition is None:
        return []
    days = item.edition.days
    # An online phase may begin earlier; how long both last together says nothing.
    first = min(fact.period.first for fact in item.edition.on("dates") if fact.period)
    last = days.last or days.first
    first_day, last_day = (format_date(d, "full", values.locale) for d in (first, last))
    lines = []
    if "duration" in item.aspects and first == days.first:
        lines.append(values.say("duration", days=(last - first).days + 1))
    if "weekday" in item.aspects:
        lines.append(values.say("weekdays", first=first_day, last=last_day))
    else:
        if "first_day" in item.aspects:
            lines.append(values.say("first-day", day=first_day))
        if "last_day" in item.aspects:
            lines.append(values.say("last-day", day=last_day))
    if item.aspects & {"how_long_until", "how_long_since"}:
        lines.append(_away(first, last, values, today))
    return lines


def _away(first: date, last: date, values: Values, today: date) -> str:
    """Say how long it is until the first day or since the last."""
    if today < first:
        return values.say("starts-in", time=_span(first - today, values.locale))
    if today > last:
        return values.say("ended-ago", time=_span(last - today, values.locale))
    return values.say("under-way")


def _span(away: timedelta, locale: str) -> str:
    """Return "in 107 days" or "2 years ago": days are told where they are not too many."""
    if abs(away) < _YEAR:
        return format_timedelta(away, "day", _YEAR.days, add_direction=True, locale=locale)
    return format_timedelta(away, add_direction=True, locale=locale)

"""What a question asks of a date: how long, which weekday, how long until or since."""

from datetime import date

from babel.dates import format_date, format_timedelta

from bot.answering.answer import Stated
from bot.wording.values import Values


def aspect_lines(item: Stated, values: Values, today: date) -> list[str]:
    """Return a line for each aspect of the edition's days that was asked."""
    if item.edition is None:
        return []
    days = item.edition.days
    last = days.last or days.first
    full = {"format": "full", "locale": values.locale}
    lines = []
    if "duration" in item.aspects:
        lines.append(values.say("duration", days=(last - days.first).days + 1))
    if "weekday" in item.aspects:
        first, end = format_date(days.first, **full), format_date(last, **full)
        lines.append(values.say("weekdays", first=first, last=end))
    elif "first_day" in item.aspects:
        lines.append(values.say("first-day", day=format_date(days.first, **full)))
    elif "last_day" in item.aspects:
        lines.append(values.say("last-day", day=format_date(last, **full)))
    if item.aspects & {"how_long_until", "how_long_since"}:
        away = days.first - today if days.first > today else last - today
        lines.append(
            values.say(
                "starts-in" if days.first > today else "ended-ago",
                time=format_timedelta(away, add_direction=True, locale=values.locale),
            )
        )
    return lines

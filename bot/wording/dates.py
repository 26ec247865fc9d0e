"""Dates as each language writes them (CLDR, through Babel); years are never grouped."""

from datetime import date, time
from functools import lru_cache

from babel.dates import format_date, format_interval, format_skeleton, get_month_names

from bot.knowledge.facts import Period


@lru_cache(maxsize=1024)
def day(value: date, locale: str) -> str:
    """Return "6 April 2020"."""
    return format_date(value, "long", locale=locale)


@lru_cache(maxsize=1024)
def weekday(value: date, locale: str) -> str:
    """Return "Monday"."""
    return format_date(value, "EEEE", locale=locale)


@lru_cache(maxsize=1024)
def days(period: Period, locale: str) -> str:
    """Return "27–31 May 2024" or "30 May – 3 June 2022"; only the first day if no end is known."""
    first, last = period.first, period.last
    if last is None or first == last:
        return day(first, locale)
    until = day(last, locale)
    if not until.startswith(str(last.day)):
        return format_interval(first, last, "yMMMMd", locale=locale)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{until}"
    if first.year == last.year:
        return f"{format_skeleton('MMMMd', first, locale=locale)} – {until}"
    return f"{day(first, locale)} – {until}"


@lru_cache(maxsize=256)
def month(value: str, locale: str) -> str:
    """Return "January 2020" for "2020-01"."""
    return format_skeleton("yMMMM", date.fromisoformat(f"{value}-01"), locale=locale)


def month_name(number: int, locale: str) -> str:
    """Return "June" for 6."""
    return str(get_month_names("wide", context="stand-alone", locale=locale)[number])


def hours(starts: time | None, ends: time | None) -> str:
    """Return "16:00–17:00", or "" when no hour is stated."""
    return "–".join(f"{hour:%H:%M}" for hour in (starts, ends) if hour)

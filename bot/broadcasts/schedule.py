"""Reads the day and time, in Geneva, at which an officer wants something sent."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from babel.dates import get_day_names, get_month_names

from bot.clock import GENEVA
from bot.knowledge.library import Library
from bot.language.folding import fold

_DATES = (
    r"(?P<y>\d{4})[-/.年] ?(?P<m>\d{1,2})[-/.月] ?(?P<d>\d{1,2})日?",
    r"(?P<d>\d{1,2})[-/.] ?(?P<m>\d{1,2})[-/.] ?(?P<y>\d{4})",
    r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{2})",
    r"(?P<m>\d{1,2})月(?P<d>\d{1,2})日?",
)
_WITHOUT_YEAR = r"(?P<d>\d{1,2})[/.](?P<m>\d{1,2})\.?"
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|o|\.)?"
_YEAR = r"(?:,? ?(?:de |del )?(?P<y>\d{4}))?"
_HALF = r"(?P<half>[ap])\.? ?m\b\.?"
_TIMES = (
    rf"(?P<h>\d{{1,2}}) ?[:.hч点时] ?(?P<n>\d{{2}})分?(?: ?{_HALF})?",
    rf"(?P<h>\d{{1,2}}) ?{_HALF}",
    r"(?P<h>\d{1,2}) ?[hч点时]",
)
_BETWEEN = frozenset((
    "t", "at", "on", "the", "of", "to", "a", "le", "la", "las", "el", "de", "los", "del", "в", "во",
    "г", "года", "في", "الساعه",
))  # fmt: skip
"""Folded words that join the parts and say nothing of the time."""
_LAST_CENTURY = 100
_NOON = 12

_Named = Mapping[str, str | None]


class Misread(StrEnum):
    """Why a text gives no time; a phrase ``desk-time-<why>`` says it."""

    UNCLEAR = "unclear"
    PAST = "past"
    SKIPPED = "skipped"
    """In the night when the clocks go forward there is no such time."""


class Moments:
    """Knows how days are written in every language on record: "Mon 12 Feb 9:00", "12.2. 9h"."""

    def __init__(self, library: Library) -> None:
        locales = [language.locale for language in library.languages.values()]
        self._months = _names(locales, get_month_names)
        self._weekdays = _names(locales, get_day_names)
        self._near = {
            fold(word): days
            for days, choice in enumerate(("today", "tomorrow"))
            for words in library.choices[choice].words.values()
            for word in words
        }
        month = "|".join(sorted(map(re.escape, self._months), key=len, reverse=True))
        named = (
            rf"{_DAY} ?(?:de |of )?(?P<name>{month})\b\.?{_YEAR}",
            rf"\b(?P<name>{month})\.? {_DAY}{_YEAR}",
        )
        self._dates = [_whole(each) for each in (*_DATES, *named, _WITHOUT_YEAR)]
        self._times = [_whole(each) for each in _TIMES]
        self._known = frozenset({*self._weekdays, *self._near, *_BETWEEN})

    def read(self, text: str, now: datetime) -> datetime | Misread:
        """Return the time in UTC that ``text`` names, later than ``now`` (aware).

        Without a year or a day the next such time is meant; of an hour that comes twice, when the
        clocks go back, the first.
        """
        day, rest = _taken(self._dates, fold(text))
        hour, rest = _taken(self._times, rest)
        words = set(re.findall(r"[^\W_]+(?:'[^\W_]+)*", rest))
        if hour is None or not words <= self._known:
            return Misread.UNCLEAR
        try:
            days = self._days(day, words, now.astimezone(GENEVA).date())
            return _first(days, _time(hour), now)
        except ValueError:
            return Misread.UNCLEAR

    def _days(self, day: _Named | None, words: set[str], today: date) -> list[date]:
        """Return the days that may be meant, in order.

        Raises:
            ValueError: there is none.
        """
        near = [today + timedelta(days) for word, days in self._near.items() if word in words]
        weekdays = {self._weekdays[word] for word in words if word in self._weekdays}
        if day is None:
            days = near or [today + timedelta(days) for days in range(8)]
        else:
            days = list(self._dated(day, today))
        return [each for each in days if not weekdays or each.weekday() in weekdays]

    def _dated(self, day: _Named, today: date) -> Iterator[date]:
        name, year = day.get("name"), day.get("y")
        month = self._months[name] if name else int(day["m"] or 0)
        number = int(day["d"] or 0)
        if year:
            yield date(int(year) + 2000 * (int(year) < _LAST_CENTURY), month, number)
            return
        for near in (today.year, today.year + 1):
            # The 29th of February is not in every year.
            with suppress(ValueError):
                yield date(near, month, number)


def _first(days: Iterable[date], hour: time, now: datetime) -> datetime | Misread:
    """Return the first of the times that is still to come.

    Raises:
        ValueError: there are no days.
    """
    times = [datetime.combine(day, hour, GENEVA).astimezone(UTC) for day in days]
    if not times:
        raise ValueError("no day is named")
    for each in times:
        if each > now:
            there = each.astimezone(GENEVA).time()
            return each if there == hour else Misread.SKIPPED
    return Misread.PAST


def _time(named: _Named) -> time:
    hour, half = int(named["h"] or 0), named.get("half")
    if half:
        if not 1 <= hour <= _NOON:
            raise ValueError("no such hour of half a day")
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, int(named.get("n") or 0))


def _taken(patterns: Iterable[re.Pattern[str]], text: str) -> tuple[_Named | None, str]:
    """Return what the first pattern finds, and the text without it."""
    for pattern in patterns:
        if found := pattern.search(text):
            return found.groupdict(), f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\d){pattern}(?!\d)")


def _names(locales: Iterable[str], names: Callable[..., Mapping[int, str]]) -> dict[str, int]:
    """Return numbers by folded name; names that are numbers themselves say nothing new."""
    found = {
        fold(name).strip("."): number
        for locale in locales
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in names(width, context, locale).items()
    }
    return {name: number for name, number in found.items() if name.isalpha()}

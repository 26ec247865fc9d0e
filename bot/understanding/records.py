"""What stands on the record of one edition alone, so that it names the edition."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from bot.knowledge.facts import Value
from bot.knowledge.library import Library
from bot.understanding.heard import NEAR, Heard

_SUBSCRIBER = 7
"""How many digits tell a telephone from others; "+41 22" is all of Geneva."""
_WRITTEN = frozenset({"letter", "changes"})
"""Topics whose words may name a letter: "the December letter" changed the days."""


class Records:
    """The days, letters and telephones of a library, by edition."""

    def __init__(self, library: Library) -> None:
        days = list(_days_on_record(library))
        self.months = {(day.year, day.month): edition for day, edition in days}
        self._days: dict[tuple[int, int], set[int]] = defaultdict(set)
        for day, edition in days:
            self._days[day.month, day.day].add(edition)
        written = [(x.date, x.edition) for x in library.letters.values() if x.date]
        self.written_in = {day.year: edition for day, edition in written}
        """The edition that the letters of a year are about."""
        self._letters: dict[int, set[int]] = defaultdict(set)
        for day, edition in written:
            self._letters[day.month].add(edition)
        self._phones = {
            (_subscriber(number), year)
            for year, edition in library.editions.items()
            for fact in edition.on("contact")
            if (number := fact.phone or fact.fax)
        }

    def edition(self, heard: Heard) -> int | None:
        """Return the one edition that what a message says is on record for."""
        for found in (self._by_phone(heard), self._by_day(heard), self._by_month(heard)):
            if len(found) == 1:
                return found.pop()
        return None

    def _by_phone(self, heard: Heard) -> set[int]:
        digits = "".join(re.findall(r"\d", " ".join(token.folded for token in heard.tokens)))
        return {year for phone, year in self._phones if phone in digits}

    def _by_day(self, heard: Heard) -> set[int]:
        found: set[int] = set()
        for i in range(len(heard.tokens)):
            for month in heard.named(i, "month"):
                for figures in filter(None, (heard.number(i - 1), heard.number(i + 1))):
                    found |= self._days.get((month, int(figures)), set())
        return found

    def _by_month(self, heard: Heard) -> set[int]:
        """The editions with a letter of the month named: "the December letter"."""
        for at in range(len(heard.tokens)):
            near = range(at - NEAR, at + NEAR + 1)
            if any(heard.writes(i, _WRITTEN) for i in near):
                for month in heard.named(at, "month"):
                    return set(self._letters.get(month, ()))
        return set()


def _subscriber(number: str) -> str:
    """The digits of a telephone number without country and area."""
    return re.sub(r"\D", "", number)[-_SUBSCRIBER:]


def _days_on_record(library: Library) -> Iterator[tuple[date, int]]:
    """Every day that an edition's letters or facts name, replaced ones too."""
    for letter in library.letters.values():
        if letter.date:
            yield letter.date, letter.edition
    for year, edition in library.editions.items():
        for topic in edition.facts:
            for fact in edition.on(topic):
                for value in (fact, *fact.replaces):
                    yield from ((day, year) for day in _days(value))


def _days(value: Value) -> Iterator[date]:
    if value.period:
        yield from filter(None, (value.period.first, value.period.last))
    if value.day:
        yield value.day.date
    if value.deadline:
        yield value.deadline.date

"""What changed in the record that people who signed up should hear of.

The application stores which days it last saw; broadcasts are prepared from the difference.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.knowledge.library import Library
from bot.rsvp.consent import NEXT_EDITION, changes_of

Seen = Mapping[int, tuple[date, date]]
"""First and last day of each edition, by year."""


@dataclass(frozen=True, kw_only=True)
class NewEdition:
    """An edition that came on record: those who were interested may be asked to confirm."""

    edition: int
    purpose: str = NEXT_EDITION


@dataclass(frozen=True, kw_only=True)
class DatesMoved:
    """An edition whose days changed: everybody who is coming may be asked again."""

    edition: int
    before: tuple[date, date]
    now: tuple[date, date]

    @property
    def purpose(self) -> str:
        """The consent without which nobody is asked."""
        return changes_of(self.edition)


def days(library: Library) -> Seen:
    """Return what there is to see now, to be stored."""
    periods = {year: edition.days for year, edition in library.editions.items()}
    return {year: (days.first, days.last or days.first) for year, days in periods.items()}


def news(seen: Seen, library: Library, today: date) -> tuple[NewEdition | DatesMoved, ...]:
    """Return what is new since ``seen``, of editions that are not over; oldest edition first.

    Where nothing was ever seen, nothing is new: everything has just been installed.
    """
    if not seen:
        return ()
    ahead = {year: now for year, now in days(library).items() if now[1] >= today}
    return tuple(
        NewEdition(edition=year)
        if year not in seen
        else DatesMoved(edition=year, before=seen[year], now=now)
        for year, now in ahead.items()
        if seen.get(year) != now
    )

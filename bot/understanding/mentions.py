"""Editions named by number: a year, two digits of one, an anniversary, a date on record.

Years are matched exactly. A number is no year when it belongs to a price, a room, another event …
"""

from collections.abc import Iterator

from bot.knowledge.library import Library
from bot.understanding.heard import (
    FIRST_YEAR,
    FORUM,
    LAST_YEAR,
    NEAR,
    OURS,
    YEAR_AFTER,
    Heard,
    Mention,
)
from bot.understanding.records import Records
from bot.understanding.senses import Sense
from bot.understanding.vocabulary import Match

_DAY_OF = frozenset({"de", "of", "th", "st", "nd", "rd"})
"""What may stand between a day and its month."""
_CENTURY = 2000
_AROUND = 15
"""How many years around those on record two digits may mean."""
_SUMMIT_YEARS = frozenset({2003, 2005, 2030})
"""Years that the letters name and that are no editions: the two summits and the agenda."""
_CALENDAR = frozenset({"calendar"})
_LONG, _SHORT = 4, 2


class NumberReader:
    """Reads the numbers of a message as editions."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._years = sorted(library.editions)
        self._records = Records(library)
        self._anniversaries = {
            edition.anniversary: year
            for year, edition in library.editions.items()
            if edition.anniversary
        }

    def read(self, heard: Heard) -> list[Mention]:
        """Return the editions named by a number, in digits or in words, or by a letter."""
        return list(self._named(heard)) or list(self._in_place(heard))

    def _named(self, heard: Heard) -> Iterator[Mention]:
        for at in range(len(heard.tokens)):
            mention = None if at in heard.foreign else self._digits(heard, at)
            if mention and (mention.number not in _SUMMIT_YEARS or heard.dates_forum(mention)):
                yield mention
        for match in heard.matches:
            for sense in match.senses:
                if mention := self._words(heard, match, sense):
                    yield mention

    def _in_place(self, heard: Heard) -> Iterator[Mention]:
        """Yield numbers that are no year of ours and yet stand where one would: "theme 2202"."""
        if not heard.brief or not heard.asks:
            return
        for at, token in enumerate(heard.tokens):
            if at not in heard.foreign and not self._counts(heard, at) and _like_year(token.folded):
                yield self.year(int(token.folded), at, at + 1)

    def by_record(self, heard: Heard) -> Mention | None:
        """Return the one edition that a telephone, a day or a letter's month is on record for."""
        if not (year := self._records.edition(heard)):
            return None
        first = next(i for i, token in enumerate(heard.tokens) if not token.ends_clause)
        return self.year(year, first, first + 1)

    def year(self, year: int, at: int, end: int) -> Mention:
        """Return the mention of a year, on record or not."""
        known = year in self._library.editions
        return Mention(
            at=at, end=end, year=year if known else None, unknown=None if known else str(year)
        )

    def _words(self, heard: Heard, match: Match, sense: Sense) -> Mention | None:
        if sense.kind == "year":
            return self.year(int(sense.name), match.start, match.end)
        if sense.kind == "letter":
            return self.year(self._library.letters[sense.name].edition, match.start, match.end)
        if sense.kind == "frame" and sense.name == "plus" and heard.near_forum(match.end):
            named = heard.number(match.end) or next(iter(heard.named(match.end, "number")), None)
            return self._anniversary(int(named), match.end) if named is not None else None
        return None

    def _digits(self, heard: Heard, at: int) -> Mention | None:
        word = heard.tokens[at].folded
        if word.startswith("+"):
            of_forum = heard.near_forum(at) if len(word) > _SHORT else heard.frame(at - 1, OURS)
            return self._anniversary(int(word), at) if of_forum else None
        after_plus = heard.frame(at - 1, frozenset({"plus"})) and heard.near_forum(at)
        if not word.isdigit() or after_plus or self._counts(heard, at):
            return None
        if len(word) == _LONG:
            return self._long(heard, at, int(word))
        return self._short(heard, at, _CENTURY + int(word)) if len(word) == _SHORT else None

    def _anniversary(self, number: int, at: int) -> Mention:
        year = self._anniversaries.get(number)
        return Mention(at=at, end=at + 1, year=year, unknown=None if year else f"+{number}")

    def _long(self, heard: Heard, at: int, year: int) -> Mention | None:
        """A year of four digits; with its month it may stand on an edition's record."""
        months = [month for i in range(at - 2, at + 3) for month in heard.named(i, "month")]
        if heard.number(at - 2) and (figures := heard.number(at - 1)):
            months.append(int(figures))
        for month in months:
            if (year, month) in self._records.months:
                return self.year(self._records.months[year, month], at, at + 1)
        mention = self.year(year, at, at + 1)
        if mention.unknown and self._written(heard, at, year):
            return self.year(self._records.written_in[year], at, at + 1)
        # What is no year of our time is still no other edition's: "forum 2202".
        ours = FIRST_YEAR <= year <= LAST_YEAR or heard.beside_forum(mention)
        return mention if ours else None

    def _written(self, heard: Heard, at: int, year: int) -> bool:
        """Whether it is a letter's year and not an edition's: "who signed the letter of 2019"."""
        near = range(max(0, at - 2 * NEAR), at + NEAR + 1)
        ours = any(heard.frame(i, FORUM) for i in near)
        return year in self._records.written_in and not ours and any(heard.writes(i) for i in near)

    def _short(self, heard: Heard, at: int, year: int) -> Mention | None:
        """Two digits, unless they are a day."""
        if any(heard.named(i, "month") or heard.number(i) for i in (at - 1, at + 1)):
            return None
        if heard.word(at + 1) in _DAY_OF and heard.named(at + 2, "month"):
            return None
        if any(token.is_year for token in heard.tokens) and self._is_age(heard, at):
            return None
        if year in self._library.editions:
            return self.year(year, at, at + 1)
        after = at + 1 < len(heard.tokens) and heard.tokens[at + 1].folded in YEAR_AFTER
        plausible = self._years[0] - _AROUND <= year <= self._years[-1] + _AROUND
        if plausible and (after or heard.frame(at - 1, OURS)):
            return self.year(year, at, at + 1)
        return None

    def _is_age(self, heard: Heard, at: int) -> bool:
        """Whether two digits count years beside a year of four: "20 years", "I am 22, …"."""
        after = heard.tokens[at + 1 : at + 3]
        pauses = len(after) > 1 and after[0].ends_clause and not after[1].is_number
        ours = heard.frame(at - 1, OURS)
        return not ours and (pauses or heard.frame(at + 1, _CALENDAR))

    def _counts(self, heard: Heard, at: int) -> bool:
        """Whether a word beside makes it a number of something: "room 2022", "2,020 CHF"."""
        return any(heard.frame(i, frozenset({"counted"})) for i in (at - 1, at + 1))


def _like_year(word: str) -> bool:
    """Whether digits look like a year, mistyped or not: "2202", "202", "20222"."""
    if not word.isdigit():
        return False
    return len(word) == _LONG or (len(word) in {_LONG - 1, _LONG + 1} and word.startswith("20"))

"""Which editions a message names: by year, by anniversary, or relative to today.

Years are matched exactly. A number is no year when it belongs to a date, a price, a room …; the date
of a letter means the edition that the letter is about.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.knowledge.library import Library
from bot.language.tokens import Token
from bot.understanding.senses import Sense
from bot.understanding.vocabulary import Match

RELATIVE = (
    "latest", "next", "first", "last_but_one", "before", "after", "this_year", "last_year",
    "next_year",
)  # fmt: skip
_SIDES = frozenset({"before", "after"})
_SHIFTS = {"this_year": 0, "last_year": -1, "next_year": 1}
_PLUS = Sense("frame", "plus")
_FRAMES = frozenset({"frame", "month", "number"})
_FORUM_WORDS = {"wsis", "forum"}
_NEAR = 3
"""How many tokens may stand between a year and the word that turns on it."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_SUMMIT_YEARS = {2003, 2005, 2030}
"""Years that the letters name and that are no editions: the two summits and the agenda."""


@dataclass(frozen=True, kw_only=True)
class Mention:
    """An edition as named at token ``at``: ``year`` if on record, else ``unknown`` as written."""

    at: int
    end: int
    year: int | None = None
    unknown: str | None = None
    relative: str | None = None
    letter: str | None = None

    @property
    def number(self) -> int | None:
        """The year as named, on record or not; None for an anniversary."""
        named = self.unknown if self.unknown and self.unknown.isdigit() else None
        return self.year or (int(named) if named else None)


class EditionFinder:
    """Finds the editions named in a message."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._years = sorted(library.editions)
        self._anniversaries = {
            edition.anniversary: year
            for year, edition in library.editions.items()
            if edition.anniversary
        }

        self._months = _months_on_record(library)

    def find(
        self, tokens: Sequence[Token], matches: Sequence[Match], today: date, told: tuple[int, ...]
    ) -> list[Mention]:
        """Return the editions named; ``told`` are those of the turn before ("the one before")."""
        senses = _by_token(matches)
        foreign = _foreign(matches)
        mentions = [
            mention
            for at in range(len(tokens))
            if at not in foreign and (mention := self._number(tokens, at, senses))
        ]
        for match in matches:
            for sense in match.senses:
                if sense.kind == "letter":
                    letter = self._library.letters[sense.name]
                    mentions.append(
                        Mention(at=match.start, end=match.end, year=letter.edition, letter=letter.id)
                    )
                if sense.kind == "ago":
                    past = self._year(today.year - int(sense.name), match.start, match.end)
                    mentions.append(replace(past, relative="last_year"))
                if sense.kind == "year":
                    mentions.append(self._year(int(sense.name), match.start, match.end))
                elif sense == _PLUS and (said := self._plus(tokens, match.end, senses)):
                    mentions.append(said)
        mentions = [m for m in mentions if not _is_summit(m) or _beside_forum(m, senses)]
        for match in matches:
            for sense in match.senses:
                if sense.kind == "frame" and sense.name in RELATIVE:
                    found = self._relative(match, sense.name, mentions, today, told)
                    if found:
                        return found
        return sorted(mentions, key=lambda mention: mention.at)

    def _year(self, year: int, at: int, end: int) -> Mention:
        if year in self._library.editions:
            return Mention(at=at, end=end, year=year)
        return Mention(at=at, end=end, unknown=str(year))

    def _number(
        self, tokens: Sequence[Token], at: int, senses: dict[int, Match]
    ) -> Mention | None:
        word = tokens[at].folded
        if at and _in_frame(senses, at - 1, {"plus"}) and self._near_forum(tokens, at, senses):
            return None
        if word.startswith("+") and self._near_forum(tokens, at, senses):
            year = self._anniversaries.get(int(word[1:]))
            known = year is not None
            return Mention(at=at, end=at + 1, year=year, unknown=None if known else word)
        if not word.isdigit() or len(word) not in {2, 4} or self._counted(at, tokens, senses):
            return None
        if dated := self._dated(tokens, at, senses):
            return Mention(at=at, end=at + 1, year=dated)
        if len(word) == 4:
            year = int(word)
            return self._year(year, at, at + 1) if _FIRST_YEAR <= year <= _LAST_YEAR else None
        return self._short_year(tokens, at, senses)

    def _plus(
        self, tokens: Sequence[Token], at: int, senses: dict[int, Match]
    ) -> Mention | None:
        """The number after "plus", in digits or words: WSIS plus twenty."""
        if at >= len(tokens) or not self._near_forum(tokens, at, senses):
            return None
        words = [s.name for s in senses[at].senses if s.kind == "number"] if at in senses else []
        number = tokens[at].folded if tokens[at].is_number else next(iter(words), None)
        if number is None:
            return None
        year = self._anniversaries.get(int(number))
        return Mention(at=at, end=at + 1, year=year, unknown=None if year else f"+{number}")

    def _short_year(
        self, tokens: Sequence[Token], at: int, senses: dict[int, Match]
    ) -> Mention | None:
        year = 2000 + int(tokens[at].folded)
        beside = [i for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
        if any(_has(senses, i, "month") or tokens[i].is_number for i in beside):
            return None
        if year in self._library.editions:
            return Mention(at=at, end=at + 1, year=year)
        before = at - 1 >= 0 and _in_frame(senses, at - 1, _FORUM_WORDS)
        after = at + 1 < len(tokens) and tokens[at + 1].folded in {"年", "届"}
        plausible = min(self._years) - 15 <= year <= max(self._years) + 15
        if plausible and (before or after):
            return Mention(at=at, end=at + 1, unknown=str(year))
        return None

    def _near_forum(self, tokens: Sequence[Token], at: int, senses: dict[int, Match]) -> bool:
        near = range(max(0, at - 3), min(len(tokens), at + 4))
        return any(_in_frame(senses, i, _FORUM_WORDS) for i in near) or len(tokens) <= 3

    def _counted(self, at: int, tokens: Sequence[Token], senses: dict[int, Match]) -> bool:
        return any(
            _in_frame(senses, i, {"counted"}) for i in (at - 1, at + 1) if 0 <= i < len(tokens)
        )

    def _dated(
        self, tokens: Sequence[Token], at: int, senses: dict[int, Match]
    ) -> int | None:
        """The edition on whose record a month and year stand: "December 2019", a letter's date."""
        if len(tokens[at].folded) != 4:
            return None
        months = {int(sense.name) for i in (at - 1, at - 2, at + 1, at + 2) if i in senses
                  for sense in senses[i].senses if sense.kind == "month"}  # fmt: skip
        if at >= 2 and tokens[at - 1].is_number and tokens[at - 2].is_number:
            months.add(int(tokens[at - 1].folded))
        year = int(tokens[at].folded)
        return next((self._months[year, m] for m in months if (year, m) in self._months), None)

    def _relative(
        self,
        match: Match,
        name: str,
        mentions: list[Mention],
        today: date,
        told: tuple[int, ...],
    ) -> list[Mention] | None:
        """The edition a relative word names, or None where it is just a word."""
        if name in _SIDES:
            near = [m for m in mentions if max(m.at - match.end, match.start - m.end) <= _NEAR]
            if mentions and not near:
                return None
            if not near and not told and match.end - match.start < 2:
                return None
            start = near[0].number if near else (told[0] if told else None)
            year = self._beside(start or self._library.current(today).edition, name)
        elif mentions:
            return None
        elif name in _SHIFTS:
            shifted = self._year(today.year + _SHIFTS[name], match.start, match.end)
            return [replace(shifted, relative=name)]
        else:
            year = self._ordinal(name, today)
        return [Mention(at=match.start, end=match.end, year=year, relative=name)]

    def _beside(self, year: int, side: str) -> int | None:
        if side == "before":
            return max((y for y in self._years if y < year), default=None)
        return min((y for y in self._years if y > year), default=None)

    def _ordinal(self, name: str, today: date) -> int | None:
        if name == "next":
            upcoming = self._library.upcoming(today)
            return upcoming.edition if upcoming else None
        if name == "first":
            return self._years[0]
        begun = [y for y in self._years if self._library.editions[y].days.first <= today]
        if name == "last_but_one":
            return begun[-2] if len(begun) > 1 else None
        return begun[-1] if begun else self._years[-1]


def _months_on_record(library: Library) -> dict[tuple[int, int], int]:
    """Which edition's record or letter a month belongs to."""
    days = [(letter.date, letter.edition) for letter in library.letters.values() if letter.date]
    for year, edition in library.editions.items():
        for topic in edition.facts:
            for fact in edition.on(topic):
                found = (fact.period and fact.period.first, fact.day and fact.day.date,
                         fact.deadline and fact.deadline.date)  # fmt: skip
                days += [(day, year) for day in found if day]
    return {(day.year, day.month): edition for day, edition in days}


def _foreign(matches: Sequence[Match]) -> set[int]:
    """The tokens that name something else: G20 is no year."""
    declined = (m for m in matches if any(s.name == "declined" for s in m.senses))
    return {i for match in declined for i in range(match.start, match.end)}


def _by_token(matches: Sequence[Match]) -> dict[int, Match]:
    """The frame words by token; of a subject's words none matters here."""
    frame = (m for m in matches if any(s.kind in _FRAMES for s in m.senses))
    return {i: match for match in frame for i in range(match.start, match.end)}


def _is_summit(mention: Mention) -> bool:
    return mention.unknown is not None and mention.number in _SUMMIT_YEARS


def _beside_forum(mention: Mention, senses: dict[int, Match]) -> bool:
    return any(_in_frame(senses, i, _FORUM_WORDS) for i in (mention.at - 1, mention.end))


def _in_frame(senses: dict[int, Match], at: int, names: set[str]) -> bool:
    return at in senses and any(s.kind == "frame" and s.name in names for s in senses[at].senses)


def _has(senses: dict[int, Match], at: int, kind: str) -> bool:
    return at in senses and any(s.kind == kind for s in senses[at].senses)

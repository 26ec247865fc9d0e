"""Which editions a message names: by number, or relative to today or to another edition."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.knowledge.library import Library
from bot.language.tokens import Token
from bot.understanding.mentions import Heard, Mention, NumberReader
from bot.understanding.senses import Sense
from bot.understanding.vocabulary import Match

_SIDES = frozenset({"before", "after"})
_ORDINALS = frozenset({"latest", "next", "first", "last_but_one"})
_SHIFTS = {"this_year": 0, "last_year": -1, "next_year": 1}
_NEAR = 3
"""How many tokens may stand between a year and the word that turns on it."""


class EditionFinder:
    """Finds the editions named in a message."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._years = sorted(library.editions)
        self._numbers = NumberReader(library)

    def find(
        self, tokens: Sequence[Token], matches: Sequence[Match], today: date, told: tuple[int, ...]
    ) -> list[Mention]:
        """Return the editions named; ``told`` are those of the turn before ("the one before")."""
        heard = Heard(tokens, matches)
        named = list(self._numbers.read(heard))
        for match in matches:
            for sense in match.senses:
                if found := self._relative(match, sense, named, today, told):
                    return [found]
        if not named and not told and (found := self._numbers.by_day(heard)):
            return [found]
        return sorted(named, key=lambda mention: mention.at)

    def _relative(
        self, match: Match, sense: Sense, named: list[Mention], today: date, told: tuple[int, ...]
    ) -> Mention | None:
        """The edition that a relative word names, or None where it is just a word."""
        if sense.kind == "frame" and sense.name in _SIDES:
            return self._beside(match, sense.name, named, today, told)
        if named:
            return None
        if sense.kind == "ago":
            return self._shifted(match, "last_year", today.year - int(sense.name))
        if sense.kind == "frame" and sense.name in _SHIFTS:
            return self._shifted(match, sense.name, today.year + _SHIFTS[sense.name])
        if sense.kind == "frame" and sense.name in _ORDINALS:
            return self._mention(match, sense.name, self._ordinal(sense.name, today))
        return None

    def _beside(
        self, match: Match, side: str, named: list[Mention], today: date, told: tuple[int, ...]
    ) -> Mention | None:
        """The edition before or after one that is named close by, or was told before."""
        near = [m for m in named if max(m.at - match.end, match.start - m.end) <= _NEAR]
        just_a_word = match.end - match.start == 1 and not told
        if (named or just_a_word) and not near:
            return None
        start = near[0].number if near else next(iter(told), None)
        year = start or self._library.current(today).edition
        if side == "before":
            found = max((y for y in self._years if y < year), default=None)
        else:
            found = min((y for y in self._years if y > year), default=None)
        return self._mention(match, side, found)

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

    def _shifted(self, match: Match, name: str, year: int) -> Mention:
        return replace(self._numbers.year(year, match.start, match.end), relative=name)

    def _mention(self, match: Match, name: str, year: int | None) -> Mention:
        return Mention(at=match.start, end=match.end, year=year, relative=name)

"""Which editions a message names: by number, or relative to today or to another edition."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.knowledge.library import Library
from bot.language.tokens import Token
from bot.understanding.corrections import all_rejected, editions_meant
from bot.understanding.heard import Heard, Mention
from bot.understanding.mentions import NumberReader
from bot.understanding.neighbours import Neighbours
from bot.understanding.vocabulary import Match

_ORDINALS = frozenset({"latest", "next", "first", "last_but_one"})
_SHIFTS = {"this_year": 0, "last_year": -1, "next_year": 1}


class EditionFinder:
    """Finds the editions named in a message."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._years = sorted(library.editions)
        self._numbers = NumberReader(library)
        self._neighbours = Neighbours(self._numbers, self._years)

    def find(
        self, tokens: Sequence[Token], matches: Sequence[Match], today: date, told: tuple[int, ...]
    ) -> list[Mention]:
        """Return the editions named; ``told`` are those of the turn before ("the one before")."""
        heard = Heard(tokens, matches)
        named = editions_meant(heard, self._numbers.read(heard))
        for match in matches:
            if found := self._relative(heard, match, named, today, told):
                return [found]
        if not named and not told:
            found = self._numbers.by_record(heard)
            named = [found] if found else []
        return sorted(named, key=lambda mention: mention.at)

    def _relative(
        self,
        heard: Heard,
        match: Match,
        named: list[Mention],
        today: date,
        told: tuple[int, ...],
    ) -> Mention | None:
        """The edition that a relative word names, or None where it is just a word."""
        frames = {sense.name for sense in match.senses if sense.kind == "frame"}
        ordinal = min(frames & _ORDINALS, default=None)
        start = next(iter(told), None)
        if start is None and ordinal is None and match.end - match.start > 1:
            start = self._library.current(today).edition
        if found := self._neighbours.find(heard, match, named, start):
            return found
        if named and not (match.start > named[-1].at and all_rejected(heard, named)):
            return None
        for sense in match.senses:
            if sense.kind == "ago":
                return self._shifted(match, "last_year", today.year - int(sense.name))
            if sense.kind == "frame" and sense.name in _SHIFTS:
                return self._shifted(match, sense.name, today.year + _SHIFTS[sense.name])
        if ordinal:
            year = self._ordinal(ordinal, today)
            return Mention(at=match.start, end=match.end, year=year, relative=ordinal)
        return None

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

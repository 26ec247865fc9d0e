"""The edition before or after another one: "the one before 2022", "two years before 2024"."""

from collections.abc import Sequence

from bot.understanding.heard import OURS, Heard, Mention
from bot.understanding.mentions import NumberReader
from bot.understanding.vocabulary import Match

_SIDES = {"before": -1, "earlier": -1, "after": 1, "later": 1}
_BETWEEN = frozenset({"earlier", "later"})
"""Words that mean an edition only between one and a year: "the forum before 2022"."""
_CALENDAR = frozenset({"calendar"})
_EDITION = OURS | _CALENDAR
_NEAR = 3
"""How many tokens may stand between a year and the word that turns on it."""
_COUNT_NEAR = 2
"""How many between that word and a number of editions or years."""
_MOST_STEPS = 9


class Neighbours:
    """Finds editions named by their place beside another."""

    def __init__(self, numbers: NumberReader, years: Sequence[int]) -> None:
        self._numbers = numbers
        self._years = years

    def find(
        self, heard: Heard, match: Match, named: Sequence[Mention], start: int | None
    ) -> Mention | None:
        """Return the edition that ``match`` names beside one named close by.

        With none named at all it is counted from the edition ``start``, if given.
        """
        sides = {s.name for s in match.senses if s.kind == "frame"} & _SIDES.keys()
        if not sides:
            return self._ago(match, named)
        side = _SIDES[min(sides)]
        near = next((m for m in named if _distance(match, m) <= _NEAR), None)
        if near and near.number:
            if sides <= _BETWEEN and not _between(heard, match, near):
                return None
            return self._stepped(heard, match, side, near.number, near)
        if named or start is None or sides <= _BETWEEN:
            return None
        return self._stepped(heard, match, side, start, None)

    def _ago(self, match: Match, named: Sequence[Mention]) -> Mention | None:
        """Count years back from one that stands right before, as Chinese has it."""
        back = next((int(s.name) for s in match.senses if s.kind == "ago"), 0)
        near = next((m for m in named if 0 <= match.start - m.end <= _COUNT_NEAR), None)
        if not back or not near or not near.number:
            return None
        return self._numbers.year(near.number - back, match.start, match.end)

    def _stepped(
        self, heard: Heard, match: Match, side: int, start: int, near: Mention | None
    ) -> Mention:
        steps, in_years = _steps(heard, match, near)
        if in_years:
            return self._numbers.year(start + side * steps, match.start, match.end)
        beyond = [y for y in self._years if (y - start) * side > 0][::side]
        if len(beyond) >= steps:
            year = beyond[steps - 1]
            return Mention(at=match.start, end=match.end, year=year, relative="beside")
        named = f"≥ {self._years[-1] + 1}" if side > 0 else f"≤ {self._years[0] - 1}"
        return Mention(at=match.start, end=match.end, unknown=named)


def _distance(match: Match, mention: Mention) -> int:
    return max(mention.at - match.end, match.start - mention.end)


def _between(heard: Heard, match: Match, near: Mention) -> bool:
    """Whether an edition stands on one side of the word and nothing but the year on the other."""
    if near.at < match.end:
        return False
    dated = any(heard.named(i, "month") or heard.number(i) for i in range(match.end, near.at))
    before = range(max(0, match.start - _NEAR), match.start)
    return not dated and any(heard.frame(i, _EDITION) for i in before)


def _steps(heard: Heard, match: Match, near: Mention | None) -> tuple[int, bool]:
    """How many editions or years are counted, and whether it is years: "the year before that"."""
    ends = {match.end, near.end if near else match.end}
    places = [*range(match.start - _COUNT_NEAR, match.start)]
    places += [i for end in sorted(ends) for i in range(end, end + _COUNT_NEAR)]
    for i in places:
        if not (near and near.at <= i < near.end) and (count := _count(heard, i)):
            return count, heard.frame(i, _CALENDAR) or heard.frame(i + 1, _CALENDAR)
    return 1, any(sense.name in _CALENDAR for sense in match.senses)


def _count(heard: Heard, at: int) -> int:
    figures = heard.number(at)
    if figures and int(figures) <= _MOST_STEPS:
        return int(figures)
    return next(iter(heard.named(at, "number")), 0)

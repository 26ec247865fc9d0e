"""Counts of one edition, gathered by stakeholder type."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.rsvp.counting import Count
from bot.rsvp.rsvp import Way


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many of one stakeholder type come; ``stakeholder`` is None for all types together.

    ``new`` of the people are of the last seven days; ``delegates`` come on top of the people.
    """

    stakeholder: str | None
    ways: Mapping[Way, int]
    new: int
    delegates: int

    @property
    def people(self) -> int:
        """Those who answered for themselves."""
        return sum(self.ways.values())


def tallies(edition: int, counts: Iterable[Count], stakeholders: Sequence[str]) -> list[Tally]:
    """Return a tally of each type in the order of ``stakeholders``, then of those not in it."""
    found = [count for count in counts if count.edition == edition]
    names = dict.fromkeys((*stakeholders, *(count.stakeholder for count in found)))
    return [_tally(name, [c for c in found if c.stakeholder == name]) for name in names]


def together(parts: Sequence[Tally]) -> Tally:
    """Return the tally of all types."""
    return Tally(
        stakeholder=None,
        ways={way: sum(part.ways[way] for part in parts) for way in Way},
        new=sum(part.new for part in parts),
        delegates=sum(part.delegates for part in parts),
    )


def _tally(name: str, counts: Sequence[Count]) -> Tally:
    return Tally(
        stakeholder=name,
        ways={way: sum(count.people for count in counts if count.way is way) for way in Way},
        new=sum(count.new for count in counts),
        delegates=sum(count.delegates for count in counts),
    )

"""Who is coming, as a table for a terminal."""

from collections.abc import Iterator, Sequence

from bot.console.columns import table
from bot.knowledge.library import Library
from bot.reports.tally import Tally, tallies, together
from bot.rsvp.counting import Count
from bot.rsvp.rsvp import Way

_HEADING = ("in person", "online", "undecided", "together", "new in 7 days", "in delegations")
_NOBODY = "Nobody has replied yet."
_CAUTION = "Expressions of interest, not registrations."


def summary_page(
    library: Library, coming: Sequence[Count], declined: Sequence[Count]
) -> Iterator[str]:
    """Return the lines: a table for each edition that somebody said something of."""
    editions = sorted({count.edition for count in (*coming, *declined)})
    for edition in editions:
        yield from _edition(library, edition, coming, declined)
        yield ""
    yield _CAUTION if editions else _NOBODY


def _edition(
    library: Library, edition: int, coming: Sequence[Count], declined: Sequence[Count]
) -> Iterator[str]:
    parts = tallies(edition, coming, tuple(library.stakeholders))
    rows = [_row(part, _name(library, part.stakeholder)) for part in (*parts, together(parts))]
    yield from table([str(edition), *_HEADING], rows)
    if number := sum(count.people for count in declined if count.edition == edition):
        yield f"Not coming after all: {number}"


def _row(part: Tally, name: str) -> list[object]:
    ways = [part.ways[way] for way in (Way.IN_PERSON, Way.REMOTE, Way.UNDECIDED)]
    return [name, *ways, part.people, part.new, part.delegates]


def _name(library: Library, stakeholder: str | None) -> str:
    if stakeholder is None:
        return "All stakeholder types"
    known = library.stakeholders.get(stakeholder)
    return known.name["en"] if known else stakeholder

"""The counts of an edition as text that a telephone shows well.

A column of numbers and, behind it, words: so the words may be of any length and script, and the
numbers stand under one another wherever the digits have one width.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.reports.labels import Labels
from bot.reports.tally import Tally, tallies, together
from bot.rsvp.counting import Count


class Row(NamedTuple):
    """A number, filled up to the width of the longest, and what it counts."""

    number: str
    label: str


class Section(NamedTuple):
    """A heading, if any, and its rows."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Table:
    """The counts of one edition; ``text`` is all of it, for a place without entities."""

    title: str
    sections: tuple[Section, ...]
    notes: tuple[str, ...]

    @property
    def text(self) -> str:
        """The table as plain text."""
        sections = [
            "\n".join([section.heading, *(f"{number}  {label}" for number, label in section.rows)])
            for section in self.sections
        ]
        return "\n\n".join([self.title, *sections, "\n".join(self.notes)])


def table(edition: int, counts: Iterable[Count], labels: Labels, at: datetime) -> Table:
    """Return the counts of ``edition`` as they were at ``at`` (aware)."""
    parts = tallies(edition, counts, labels.stakeholders)
    whole = together(parts)
    notes = [labels.say("report-caution"), labels.as_of(at)]
    if not whole.people and not whole.delegates:
        name = labels.edition(edition)
        nobody = labels.say("report-nobody", edition=name)
        return Table(title=name, sections=(), notes=(nobody, notes[-1]))
    if whole.delegates:
        notes.insert(0, labels.say("report-delegates-apart"))
    return Table(
        title=labels.edition(edition),
        sections=_aligned([_section(part, labels) for part in (whole, *parts)], rtl=labels.rtl),
        notes=tuple(notes),
    )


def _section(part: Tally, labels: Labels) -> Section:
    name = labels.stakeholder(part.stakeholder) if part.stakeholder else labels.say("report-all")
    heading = labels.say("labelled", label=name, value=labels.number(part.people))
    return Section(heading, tuple(_rows(part, labels)))


def _rows(part: Tally, labels: Labels) -> Iterator[Row]:
    """What is nought says nothing beside the sum in the heading."""
    lines = [(number, labels.way(way)) for way, number in part.ways.items()]
    lines += [(part.new, labels.say("report-new"))]
    lines += [(part.delegates, labels.say("report-delegates"))]
    for number, label in lines:
        if number:
            yield Row(labels.number(number), label)


def _aligned(sections: list[Section], *, rtl: bool) -> tuple[Section, ...]:
    """Where lines run to the left, what comes behind the digits is shown to the left of them."""
    width = max(len(row.number) for section in sections for row in section.rows)
    return tuple(
        Section(heading, tuple(Row(_filled(number, width, rtl), label) for number, label in rows))
        for heading, rows in sections
    )


def _filled(number: str, width: int, rtl: bool) -> str:  # noqa: FBT001 - a direction
    return number.ljust(width) if rtl else number.rjust(width)

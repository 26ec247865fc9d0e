"""What the buttons under counts and lists carry; who presses them is checked each time."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from bot.reports.export import Format
from bot.rsvp.counting import Slice
from bot.rsvp.rsvp import Way

STATS = re.compile(r"1:t:(?P<edition>\d{4}):(?P<chart>c?)", re.ASCII)
LIST = re.compile(
    r"1:x:(?:(?P<step>[meswlt])|(?P<file>[fy])(?P<kind>csv|xlsx|json)):(?P<edition>\d{4}|-)"
    r":(?P<stakeholder>[a-z_]+|-):(?P<way>in_person|remote|undecided|-):(?P<language>[a-z]{2}|-)",
    re.ASCII,
)
_ANY = "-"


class Step(StrEnum):
    """Where somebody is on the way to a list."""

    MENU = "m"
    EDITION = "e"
    STAKEHOLDER = "s"
    WAY = "w"
    LANGUAGE = "l"
    TYPED = "t"
    """Asked whether the file shall have what people typed."""
    FILE = "f"
    FILE_TYPED = "y"
    """The file, with what people typed."""


class ListPressed(NamedTuple):
    """Somebody goes on to a list of some RSVPs; ``kind`` is of the file they want, if any."""

    step: Step
    slice: Slice
    kind: Format | None = None


def of_stats(edition: int, *, chart: bool) -> str:
    """Return the data for a button that shows the counts of an edition, or the chart of them."""
    return f"1:t:{edition}:{'c' if chart else ''}"


def of_list(wish: ListPressed) -> str:
    """Return the data for a button."""
    named = wish.slice
    parts = (named.edition, named.stakeholder, named.way, named.language)
    return f"1:x:{wish.step}{wish.kind or ''}:{':'.join(str(part or _ANY) for part in parts)}"


def list_wish(found: re.Match[str]) -> ListPressed:
    """Return what a button carries; what it names may not be on record, and then lists nothing."""
    names = ("edition", "stakeholder", "way", "language")
    slice_ = slice_of({name: found[name] for name in names if found[name] != _ANY})
    kind = Format(found["kind"]) if found["kind"] else None
    return ListPressed(Step(found["step"] or found["file"]), slice_, kind)


def slice_of(named: Mapping[str, str | None]) -> Slice:
    """Return the slice that these words name; what is not in them is any."""
    edition, way = named.get("edition"), named.get("way")
    return Slice(
        edition=int(edition) if edition else None,
        stakeholder=named.get("stakeholder"),
        way=Way(way) if way else None,
        language=named.get("language"),
    )

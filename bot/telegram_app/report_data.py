"""What the buttons under counts and lists carry; who presses them is checked each time."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from bot.knowledge.library import Library
from bot.reports.export import Format
from bot.rsvp.counting import Slice
from bot.rsvp.rsvp import Way

STATS = "1:t:"
LIST = "1:x:"
_ANY = "-"

_STATS = re.compile(r"1:t:(?P<edition>\d{4}):(?P<chart>c?)", re.ASCII)
_LIST = re.compile(
    r"1:x:(?:(?P<step>[meswlt])|(?P<file>[fy])(?P<kind>csv|xlsx|json)):(?P<edition>\d{4}|-)"
    r":(?P<stakeholder>[a-z_]+|-):(?P<way>[a-z_]+|-):(?P<language>[a-z]{2}|-)",
    re.ASCII,
)


class StatsPressed(NamedTuple):
    """Somebody wants the counts of an edition, or the chart of them."""

    edition: int
    chart: bool


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


def of_stats(wish: StatsPressed) -> str:
    """Return the data for a button."""
    return f"{STATS}{wish.edition}:{'c' if wish.chart else ''}"


def of_list(wish: ListPressed) -> str:
    """Return the data for a button."""
    named = wish.slice
    parts = (named.edition, named.stakeholder, named.way, named.language)
    return f"{LIST}{wish.step}{wish.kind or ''}:{':'.join(str(part or _ANY) for part in parts)}"


def read_stats(data: str, library: Library) -> StatsPressed | None:
    """Return what a button wants; None if it is forged, or of an edition not on record."""
    found = _STATS.fullmatch(data)
    if found is None or int(found["edition"]) not in library.editions:
        return None
    return StatsPressed(int(found["edition"]), bool(found["chart"]))


def read_list(data: str, library: Library) -> ListPressed | None:
    """Return what a button wants; None if it is forged, or of what is not on record."""
    found = _LIST.fullmatch(data)
    if found is None:
        return None
    known = {
        "edition": {str(year) for year in library.editions},
        "stakeholder": library.stakeholders,
        "way": set(Way),
        "language": library.languages,
    }
    named = {name: found[name] for name in known if found[name] != _ANY}
    if any(value not in known[name] for name, value in named.items()):
        return None
    kind = Format(found["kind"]) if found["kind"] else None
    return ListPressed(Step(found["step"] or found["file"]), slice_of(named), kind)


def slice_of(named: Mapping[str, str | None]) -> Slice:
    """Return the slice that these words name; what is not in them is any."""
    edition, way = named.get("edition"), named.get("way")
    return Slice(
        edition=int(edition) if edition else None,
        stakeholder=named.get("stakeholder"),
        way=Way(way) if way else None,
        language=named.get("language"),
    )

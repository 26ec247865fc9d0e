"""A slice of the RSVPs as conditions of a query."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, false

from bot.rsvp.counting import Slice
from bot.rsvp.rsvp import State
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, RSVPS, TOTALS

Columns = Mapping[str, ColumnElement[Any]]

_OF_PEOPLE: Columns = {
    name: RSVPS.c[name] for name in ("edition", "stakeholder", "way", "language", "state")
}
_OF_DELEGATES: Columns = {
    "edition": DELEGATES.c.edition,
    "stakeholder": DELEGATES.c.stakeholder,
    "language": DELEGATIONS.c.language,
    "state": DELEGATIONS.c.state,
}
_OF_TOTALS: Columns = {name: TOTALS.c[name] for name in ("edition", "stakeholder", "way", "state")}


def people(slice_: Slice, state: State | None = None) -> list[ColumnElement[bool]]:
    """Return which rows of ``RSVPS`` are meant."""
    return _meant(_OF_PEOPLE, slice_, state)


def delegates(slice_: Slice, state: State | None = None) -> list[ColumnElement[bool]]:
    """Return which rows of ``DELEGATES``, joined with ``DELEGATIONS``, are meant."""
    return _meant(_OF_DELEGATES, slice_, state)


def totals(slice_: Slice, state: State | None = None) -> list[ColumnElement[bool]]:
    """Return which rows of ``TOTALS`` are meant."""
    return _meant(_OF_TOTALS, slice_, state)


def _meant(columns: Columns, slice_: Slice, state: State | None) -> list[ColumnElement[bool]]:
    """Of what a table does not know, none is meant: delegates have no way, totals no language."""
    wanted = {**asdict(slice_), "state": state}
    return [
        columns[name] == value if name in columns else false()
        for name, value in wanted.items()
        if value is not None
    ]

"""Counts who is coming."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    cast,
    func,
    literal_column,
    null,
    select,
    union_all,
)

from bot.rsvp.counting import Count, Slice
from bot.rsvp.rsvp import State, Way
from bot.storage import slices
from bot.storage.database import Database
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, RSVPS, TOTALS

NEW = timedelta(days=7)
"""How long somebody is new."""

_NONE: ColumnElement[int] = literal_column("0")


class CountStore:
    """Counts of RSVPs and delegates, and of editions whose personal rows are gone.

    Nobody who was forgotten is in them. Of such an edition no language is known any more.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def counts(self, slice_: Slice, today: date, state: State = State.COMING) -> list[Count]:
        """Return how many there are, by edition, stakeholder type and way; none of nobody.

        ``new`` are those of the last seven days up to ``today`` (Europe/Zurich).
        """
        parts = union_all(
            _people(slice_, today, state), _delegates(slice_, state), _totals(slice_, state)
        ).subquery()
        by = (parts.c.edition, parts.c.stakeholder, parts.c.way)
        sums = (func.sum(parts.c[name]) for name in ("people", "new", "delegates"))
        query = select(*by, *sums).group_by(*by).order_by(*by)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [_count(*row) for row in rows]

    async def by_day(
        self, slice_: Slice, since: date, state: State = State.COMING
    ) -> Mapping[date, int]:
        """Return how many people said so on each day since then (Europe/Zurich); none of nobody."""
        meant = [RSVPS.c.day >= since, *slices.people(slice_, state)]
        query = select(RSVPS.c.day, func.count()).where(*meant)
        async with self._database.reading() as connection:
            rows = await connection.execute(query.group_by(RSVPS.c.day).order_by(RSVPS.c.day))
            return {day: number for day, number in rows}  # noqa: C416 - of rows, not of pairs


def _people(slice_: Slice, today: date, state: State) -> Select[Any]:
    by = (RSVPS.c.edition, RSVPS.c.stakeholder, RSVPS.c.way)
    new = func.count().filter(RSVPS.c.day > today - NEW)
    columns = (func.count().label("people"), new.label("new"), _NONE.label("delegates"))
    return select(*by, *columns).where(*slices.people(slice_, state)).group_by(*by)


def _delegates(slice_: Slice, state: State) -> Select[Any]:
    by = (DELEGATES.c.edition, DELEGATES.c.stakeholder)
    columns = (cast(null(), Text), _NONE, _NONE, func.sum(DELEGATES.c.number))
    query = select(*by, *columns).select_from(DELEGATES.join(DELEGATIONS))
    return query.where(*slices.delegates(slice_, state)).group_by(*by)


def _totals(slice_: Slice, state: State) -> Select[Any]:
    columns = (TOTALS.c.way, TOTALS.c.people, _NONE, TOTALS.c.delegates)
    query = select(TOTALS.c.edition, TOTALS.c.stakeholder, *columns)
    return query.where(*slices.totals(slice_, state))


def _count(  # noqa: PLR0913, PLR0917 - a row
    edition: int, stakeholder: str, way: str | None, people: int, new: int, delegates: int
) -> Count:
    return Count(
        edition=edition,
        stakeholder=stakeholder,
        way=Way(way) if way else None,
        people=int(people),
        new=int(new),
        delegates=int(delegates),
    )

"""Lets the persons of an edition go when it is long over, and keeps how many they were."""

from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, literal_column, select

from bot.rsvp.rsvp import State
from bot.storage.database import Database
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, HISTORY, RSVPS, TOTALS

_NONE: ColumnElement[int] = literal_column("0")


class RetentionStore:
    """What is left of editions after RETENTION_MONTHS."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def anonymise(self, edition: int) -> int:
        """Turn RSVPs and delegations of ``edition`` into totals; return how many went.

        Their history goes too. Again is safe: what has come since is added to the totals.
        """
        columns = ["state", "stakeholder", "way", "people", "delegates", "edition"]
        left_out = [name for name in columns if name != "way"]
        async with self._database.writing() as connection:
            await connection.execute(insert(TOTALS).from_select(columns, _people(edition)))
            await connection.execute(insert(TOTALS).from_select(left_out, _delegates(edition)))
            await connection.execute(delete(HISTORY).where(HISTORY.c.edition == edition))
            people = await connection.execute(delete(RSVPS).where(*_of(edition)))
            # Their numbers go with them.
            own = DELEGATIONS.c.edition == edition
            delegations = await connection.execute(delete(DELEGATIONS).where(own))
        return people.rowcount + delegations.rowcount


def _of(edition: int) -> list[ColumnElement[bool]]:
    """Name the states too: the index begins with them, and this is asked every hour."""
    return [RSVPS.c.state.in_(tuple(State)), RSVPS.c.edition == edition]


def _people(edition: int) -> Select[Any]:
    by = (RSVPS.c.state, RSVPS.c.stakeholder, RSVPS.c.way)
    query = select(*by, func.count(), _NONE, RSVPS.c.edition).where(*_of(edition))
    return query.group_by(*by, RSVPS.c.edition)


def _delegates(edition: int) -> Select[Any]:
    by = (DELEGATIONS.c.state, DELEGATES.c.stakeholder)
    query = select(*by, _NONE, func.sum(DELEGATES.c.number), DELEGATES.c.edition)
    joined = query.select_from(DELEGATES.join(DELEGATIONS)).where(DELEGATIONS.c.edition == edition)
    return joined.group_by(*by, DELEGATES.c.edition)

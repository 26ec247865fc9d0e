"""Lets the persons of an edition go when it is long over, and keeps how many they were."""

from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, insert, literal_column, select

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
        own = DELEGATES.c.edition == edition
        gone = 0
        async with self._database.writing() as connection:
            await connection.execute(insert(TOTALS).from_select(columns, _people(edition)))
            left_out = [name for name in columns if name != "way"]
            await connection.execute(insert(TOTALS).from_select(left_out, _delegates(edition)))
            await connection.execute(delete(DELEGATES).where(own))
            for table in (RSVPS, DELEGATIONS, HISTORY):
                result = await connection.execute(delete(table).where(table.c.edition == edition))
                gone += 0 if table is HISTORY else result.rowcount
        return gone


def _people(edition: int) -> Select[Any]:
    by = (RSVPS.c.state, RSVPS.c.stakeholder, RSVPS.c.way)
    query = select(*by, func.count(), _NONE, RSVPS.c.edition).where(RSVPS.c.edition == edition)
    return query.group_by(*by, RSVPS.c.edition)


def _delegates(edition: int) -> Select[Any]:
    by = (DELEGATIONS.c.state, DELEGATES.c.stakeholder)
    query = select(*by, _NONE, func.sum(DELEGATES.c.number), DELEGATES.c.edition)
    joined = query.select_from(DELEGATES.join(DELEGATIONS)).where(DELEGATES.c.edition == edition)
    return joined.group_by(*by, DELEGATES.c.edition)

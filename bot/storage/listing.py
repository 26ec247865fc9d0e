"""Lists who is coming, line by line, however many they are."""

from collections.abc import AsyncGenerator
from typing import Any

from sqlalchemy import Integer, Row, Select, cast, func, null, select

from bot.rsvp.counting import Listed, Slice
from bot.rsvp.rsvp import State, Way
from bot.storage import slices
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, RSVPS

_AT_ONCE = 1000
"""Lines in memory."""


class ListingStore:
    """The list of RSVPs and delegations, as the secretariat may have it."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def listing(self, slice_: Slice, *, typed: bool) -> AsyncGenerator[Listed]:
        """Return each line of one moment, by edition and time: first people, then delegations.

        What people typed is read only if ``typed``. Writers go on meanwhile, unless this is read
        within a ``Database.unit()`` or from a database in memory.
        """
        async with self._database.reading() as connection:
            for query in (_people(slice_), _delegates(slice_)):
                options = {"yield_per": _AT_ONCE}
                rows = await connection.stream(query, execution_options=options)
                try:
                    async for row in rows:
                        yield self._line(row, typed=typed)
                finally:
                    await rows.close()

    async def length(self, slice_: Slice) -> int:
        """Return how many lines ``listing`` has."""
        parts = (_people(slice_).order_by(None), _delegates(slice_).order_by(None))
        lengths = [select(func.count()).select_from(part.subquery()) for part in parts]
        async with self._database.reading() as connection:
            return sum([(await connection.execute(length)).scalar_one() for length in lengths])

    def _line(self, row: Row[Any], *, typed: bool) -> Listed:
        return Listed(
            edition=row.edition,
            stakeholder=row.stakeholder,
            way=Way(row.way) if row.way else None,
            delegates=row.delegates,
            state=State(row.state),
            language=row.language,
            organisation=self._seal.open(row.organisation) if typed else None,
            at=row.at,
        )


def _people(slice_: Slice) -> Select[Any]:
    c = RSVPS.c
    nobody = cast(null(), Integer).label("delegates")
    told = (c.edition, c.stakeholder, c.way, nobody, c.state, c.language, c.organisation, c.at)
    return select(*told).where(*slices.people(slice_)).order_by(c.edition, c.at)


def _delegates(slice_: Slice) -> Select[Any]:
    c, kind = DELEGATIONS.c, DELEGATES.c.stakeholder
    number = DELEGATES.c.number.label("delegates")
    told = (c.edition, kind, null().label("way"), number, c.state, c.language, c.organisation, c.at)
    query = select(*told).select_from(DELEGATES.join(DELEGATIONS))
    return query.where(*slices.delegates(slice_)).order_by(c.edition, c.at, c.user_id, kind)

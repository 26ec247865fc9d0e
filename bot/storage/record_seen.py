"""Keeps what the record said when it was last looked at."""

from dataclasses import dataclass, field
from datetime import date

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import select, update

from bot.broadcasts.occasions import Facts
from bot.storage.database import Database
from bot.storage.tables.watching import RECORD_SEEN
from bot.storage.upsert import insert_missing

_ROW = 1
_FACTS: TypeAdapter[dict[int, Facts]] = TypeAdapter(dict[int, Facts])


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What there was to see by edition, and the ``day`` in Geneva; no facts at the first look."""

    day: date
    facts: dict[int, Facts] = field(default_factory=dict)


class RecordSeenStore:
    """The last look; processes that look at the same time, in units of theirs, take turns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def last(self, today: date) -> Seen:
        """Return the last look, for this unit alone; that of ``today`` where it is the first."""
        async with self._database.writing() as connection:
            await insert_missing(connection, RECORD_SEEN, id=_ROW, facts="{}", day=today)
            row = (await connection.execute(select(RECORD_SEEN).with_for_update())).one()
        return Seen(day=row.day, facts=_read(row.facts))

    async def keep(self, seen: Seen) -> None:
        """Keep what was seen now."""
        facts = _FACTS.dump_json(seen.facts).decode()
        async with self._database.writing() as connection:
            await connection.execute(update(RECORD_SEEN).values(facts=facts, day=seen.day))


def _read(facts: str) -> dict[int, Facts]:
    """Read what may be of a version with other facts, after which nothing is taken for news."""
    try:
        return _FACTS.validate_json(facts)
    except ValidationError:
        return {}

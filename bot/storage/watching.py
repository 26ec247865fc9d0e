"""Keeps what those who look after the bot are told."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import delete, func, select, text, update

from bot.storage.database import Database
from bot.storage.tables.watching import DIGESTS, MARKS, TALLIES
from bot.storage.upsert import insert_missing, inserting, upsert

BACKUP = "backup"
"""The mark of the last copy of the database."""


class WatchingStore:
    """Numbers by day, moments by name, and the people who want them every morning."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, day: date, answered: Mapping[tuple[str, str], int]) -> None:
        """Add to the numbers of a day in Geneva, which are by decision and language."""
        async with self._database.writing() as connection:
            for (decision, language), number in sorted(answered.items()):
                statement = inserting(connection.dialect.name, TALLIES).values(
                    day=day, decision=decision, language=language, number=number
                )
                more = {"number": TALLIES.c.number + statement.excluded.number}
                keys = ["day", "decision", "language"]
                await connection.execute(
                    statement.on_conflict_do_update(index_elements=keys, set_=more)
                )

    async def decisions(self, day: date) -> Counter[str]:
        """Return how many questions of a day met which decision."""
        query = select(TALLIES.c.decision, func.sum(TALLIES.c.number)).where(TALLIES.c.day == day)
        async with self._database.reading() as connection:
            rows = await connection.execute(query.group_by(TALLIES.c.decision))
            return Counter({row[0]: int(row[1]) for row in rows})

    async def mark(self, name: str, at: datetime) -> None:
        """Keep that something was done ``at`` (aware)."""
        async with self._database.writing() as connection:
            await upsert(connection, MARKS, name=name, at=at)

    async def first(self, name: str, since: datetime, at: datetime) -> bool:
        """Keep that something is done ``at``, unless it was ``since`` then; both are aware.

        Only one of several that try at the same time is the first.
        """
        async with self._database.writing() as connection:
            if await insert_missing(connection, MARKS, name=name, at=at):
                return True
            due = (MARKS.c.name == name, MARKS.c.at < since)
            return bool(
                (await connection.execute(update(MARKS).where(*due).values(at=at))).rowcount
            )

    async def marked(self, name: str) -> datetime | None:
        """Return when something was last done; None if it never was."""
        query = select(MARKS.c.at).where(MARKS.c.name == name)
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def want(self, user_id: int, *, daily: bool) -> None:
        """Keep whether somebody wants the digest every morning."""
        async with self._database.writing() as connection:
            if daily:
                await insert_missing(connection, DIGESTS, user_id=user_id)
            else:
                await connection.execute(delete(DIGESTS).where(DIGESTS.c.user_id == user_id))

    async def wanting(self) -> list[int]:
        """Return who wants the digest every morning."""
        async with self._database.reading() as connection:
            return list((await connection.execute(select(DIGESTS.c.user_id))).scalars())

    async def size(self) -> int:
        """Return how many bytes the database takes."""
        if self._database.embedded:
            query = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        else:
            query = "SELECT pg_database_size(current_database())"
        async with self._database.reading() as connection:
            return int((await connection.execute(text(query))).scalar_one())

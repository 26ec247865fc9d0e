"""Keeps what was done with a role."""

from sqlalchemy import func, insert, select

from bot.secretariat.audit import Act, Deed
from bot.storage.database import Database
from bot.storage.tables.rights import AUDIT


class AuditStore:
    """The audit log: it only grows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, deed: Deed) -> None:
        """Keep what was done; call it in the unit in which it is done."""
        async with self._database.writing() as connection:
            await connection.execute(
                insert(AUDIT).values(
                    actor=deed.actor,
                    act=deed.act,
                    subject=deed.subject,
                    details=dict(deed.details),
                    at=deed.at,
                )
            )

    async def page(self, number: int, size: int) -> list[Deed]:
        """Return one page, the newest first; ``number`` begins at 0."""
        newest = select(AUDIT).order_by(AUDIT.c.id.desc()).limit(size).offset(number * size)
        async with self._database.reading() as connection:
            return [
                Deed(
                    actor=row.actor,
                    act=Act(row.act),
                    subject=row.subject,
                    details=row.details,
                    at=row.at,
                )
                for row in await connection.execute(newest)
            ]

    async def count(self) -> int:
        """Return how many deeds there are."""
        async with self._database.reading() as connection:
            query = select(func.count()).select_from(AUDIT)
            return (await connection.execute(query)).scalar_one()

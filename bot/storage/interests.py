"""Keeps who wants to be told of the next edition."""

from sqlalchemy import delete, select

from bot.rsvp.rsvp import Interest
from bot.storage.database import Database
from bot.storage.tables.rsvps import INTERESTS
from bot.storage.upsert import upsert


class InterestStore:
    """Interests by Telegram user id, one per person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, user_id: int) -> Interest | None:
        """Return a person's interest, if they told of one."""
        query = select(INTERESTS).where(INTERESTS.c.user_id == user_id)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return Interest(stakeholder=row.stakeholder, at=row.at) if row else None

    async def keep(self, user_id: int, interest: Interest, language: str | None) -> None:
        """Keep an interest in place of the one before; ``language`` is that of the dialogue."""
        values = {"stakeholder": interest.stakeholder, "language": language, "at": interest.at}
        async with self._database.writing() as connection:
            await upsert(connection, INTERESTS, user_id=user_id, **values)

    async def drop(self, user_id: int) -> bool:
        """Delete a person's interest; return whether there was one."""
        statement = delete(INTERESTS).where(INTERESTS.c.user_id == user_id)
        async with self._database.writing() as connection:
            return bool((await connection.execute(statement)).rowcount)

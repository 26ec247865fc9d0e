"""Keeps who has asked to be forgotten, and until when that can be undone."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.storage.database import Database
from bot.storage.tables.rights import LEAVING
from bot.storage.upsert import upsert

TIME_TO_UNDO = timedelta(hours=24)


class LeavingStore:
    """Requests to be forgotten, by Telegram user id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def ask(self, user_id: int, now: datetime) -> datetime:
        """Keep a request made ``now`` (aware); return when it is carried out.

        Asking again changes nothing.
        """
        asked = await self.due_at(user_id)
        if asked:
            return asked
        due_at = now + TIME_TO_UNDO
        async with self._database.writing() as connection:
            await upsert(connection, LEAVING, user_id=user_id, due_at=due_at)
        return due_at

    async def due_at(self, user_id: int) -> datetime | None:
        """Return when somebody will be forgotten; None if they did not ask for it."""
        query = select(LEAVING.c.due_at).where(LEAVING.c.user_id == user_id)
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def undo(self, user_id: int) -> bool:
        """Take a request back; return whether there was one."""
        async with self._database.writing() as connection:
            gone = await connection.execute(delete(LEAVING).where(LEAVING.c.user_id == user_id))
            return gone.rowcount > 0

    async def due(self, now: datetime) -> list[int]:
        """Return who is to be forgotten at ``now`` (aware); for this unit they cannot undo it."""
        query = select(LEAVING.c.user_id).where(LEAVING.c.due_at <= now).with_for_update()
        async with self._database.writing() as connection:
            return list((await connection.execute(query)).scalars())

"""Keeps which version of the privacy text each person was told."""

from datetime import datetime

from sqlalchemy import select

from bot.storage.database import Database
from bot.storage.tables.rights import PRIVACY_READ
from bot.storage.upsert import upsert


class PrivacyReadStore:
    """Versions of the privacy text by Telegram user id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def told(self, user_id: int, version: str, at: datetime) -> None:
        """Keep that somebody was told ``version`` ``at`` (aware)."""
        async with self._database.writing() as connection:
            await upsert(connection, PRIVACY_READ, user_id=user_id, version=version, at=at)

    async def last_told(self, user_id: int) -> str | None:
        """Return the version that somebody was told last; None if none."""
        query = select(PRIVACY_READ.c.version).where(PRIVACY_READ.c.user_id == user_id)
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

"""Keeps which version of the privacy text each person was told."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select, union

from bot.broadcasts.audience import Recipient
from bot.storage.database import Database
from bot.storage.tables.people import PARTICIPANTS
from bot.storage.tables.rights import BLOCKED, CONSENTS, LEAVING, PRIVACY_READ
from bot.storage.tables.rsvps import DELEGATIONS, INTERESTS, RSVPS
from bot.storage.upsert import upsert_all

_CONCERNED = (PARTICIPANTS, RSVPS, DELEGATIONS, INTERESTS, CONSENTS)
_FALLBACK = "en"


class PrivacyReadStore:
    """Versions of the privacy text by Telegram user id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def told(self, user_ids: Collection[int], version: str, at: datetime) -> None:
        """Keep that people were told ``version`` ``at`` (aware)."""
        rows = [{"user_id": user_id, "version": version, "at": at} for user_id in user_ids]
        if rows:
            async with self._database.writing() as connection:
                await upsert_all(connection, PRIVACY_READ, rows)

    async def untold(self, version: str) -> list[Recipient]:
        """Return everybody of whom something is kept and who was not told ``version`` yet.

        Left out are those who blocked the bot, who read /privacy when they come back, and those
        who are about to be forgotten.
        """
        known = union(*(select(table.c.user_id) for table in _CONCERNED)).subquery()
        read = select(PRIVACY_READ.c.user_id).where(PRIVACY_READ.c.version == version)
        gone = (select(BLOCKED.c.user_id), select(LEAVING.c.user_id), read)
        language = func.coalesce(PARTICIPANTS.c.language, PARTICIPANTS.c.spoken, _FALLBACK)
        query = (
            select(known.c.user_id, language)
            .select_from(known.outerjoin(PARTICIPANTS, PARTICIPANTS.c.user_id == known.c.user_id))
            .where(*(known.c.user_id.not_in(each) for each in gone))
            .order_by(known.c.user_id)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [Recipient(person=person, language=spoken) for person, spoken in rows]

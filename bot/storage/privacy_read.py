"""Keeps which version of the privacy text each person was told."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, null, select, union_all

from bot.broadcasts.audience import Recipient
from bot.storage.audiences import language_of
from bot.storage.database import Database
from bot.storage.tables.people import PARTICIPANTS
from bot.storage.tables.rights import BLOCKED, CONSENTS, LEAVING, PRIVACY_READ
from bot.storage.tables.rsvps import DELEGATIONS, INTERESTS, RSVPS
from bot.storage.upsert import upsert_all

_WITH_A_DIALOGUE = (RSVPS, DELEGATIONS, INTERESTS)
_WITHOUT = (PARTICIPANTS, CONSENTS)
CONCERNED = (*_WITH_A_DIALOGUE, *_WITHOUT)
"""The tables that hold what the privacy text is about; the other ones follow from these."""


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
        every = union_all(
            *(select(table.c.user_id, table.c.language) for table in _WITH_A_DIALOGUE),
            *(select(table.c.user_id, null()) for table in _WITHOUT),
        ).subquery()
        dialogue = func.min(every.c.language).label("dialogue")
        known = select(every.c.user_id, dialogue).group_by(every.c.user_id).subquery()
        read = select(PRIVACY_READ.c.user_id).where(PRIVACY_READ.c.version == version)
        gone = (select(BLOCKED.c.user_id), select(LEAVING.c.user_id), read)
        query = (
            select(known.c.user_id, language_of(known.c.dialogue))
            .select_from(known.outerjoin(PARTICIPANTS, PARTICIPANTS.c.user_id == known.c.user_id))
            .where(*(known.c.user_id.not_in(each) for each in gone))
            .order_by(known.c.user_id)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [Recipient(person=person, language=spoken) for person, spoken in rows]

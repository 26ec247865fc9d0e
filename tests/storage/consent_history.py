"""Every word that somebody said on what they may be written to about."""

from sqlalchemy import select

from bot.rsvp.consent import Consent
from bot.storage.database import Database
from bot.storage.tables.rights import CONSENT_HISTORY


async def history(database: Database, person: int) -> list[Consent]:
    """Return what is kept, the first first."""
    table = CONSENT_HISTORY
    query = select(table).where(table.c.user_id == person).order_by(table.c.id)
    async with database.reading() as connection:
        return [
            Consent(purpose=row.purpose, given=row.given, text_version=row.text_version, at=row.at)
            for row in await connection.execute(query)
        ]

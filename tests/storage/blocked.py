"""Who blocked the bot, as it is kept."""

from sqlalchemy import select

from bot.storage.database import Database
from bot.storage.tables.rights import BLOCKED


async def blocked(database: Database, person: int) -> bool:
    """Whether a person blocked the bot."""
    query = select(BLOCKED).where(BLOCKED.c.user_id == person)
    async with database.reading() as connection:
        return (await connection.execute(query)).one_or_none() is not None

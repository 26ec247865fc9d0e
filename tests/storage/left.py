"""What waits in a database."""

from bot.storage.database import Database
from bot.storage.vital_signs import VitalSignStore


async def updates_left(database: Database) -> int:
    return (await VitalSignStore(database).read()).updates


async def replies_left(database: Database) -> int:
    return (await VitalSignStore(database).read()).replies

"""Databases with all their tables: made once and copied, which takes a tenth of the time."""

import sqlite3
from typing import Any

from bot.storage.database import Database
from bot.storage.migrations import upgrade

_TABLES = sqlite3.connect(":memory:", check_same_thread=False)


async def migrate(database: Database) -> None:
    """Give ``database``, which is new, its tables."""
    made = _TABLES.execute("SELECT count(*) FROM sqlite_schema").fetchone() != (0,)
    if not (database.embedded and made):
        await upgrade(database)
    if not database.embedded:
        return
    database.create()
    async with database.session() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        opened: sqlite3.Connection = driver._conn
        if made:
            _TABLES.backup(opened)
        else:
            opened.backup(_TABLES)

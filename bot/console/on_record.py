"""What commands about the secretariat's work begin with: the settings, the record, the database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.knowledge.library import Library
    from bot.settings import Settings
    from bot.storage.database import Database


def known() -> "tuple[Settings, Library]":
    """Return the settings and everything on record."""
    from bot import assembly
    from bot.settings import Settings

    settings = Settings.load()
    return settings, assembly.library(settings.knowledge_dir)


@asynccontextmanager
async def opened(settings: "Settings") -> AsyncIterator["Database"]:
    """Open a database that is there: a wrong DATABASE_URL must not look like an empty one."""
    from bot.storage.database import Database
    from bot.storage.migrations import prepare
    from bot.storage.upkeep import existing

    database = Database(settings.database_url.get_secret_value())
    try:
        if database.embedded:
            existing(database)
        await prepare(database)
        yield database
    finally:
        await database.close()

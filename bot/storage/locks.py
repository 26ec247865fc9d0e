"""Locks between processes that share a server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text

from bot.storage.database import Database

ONE_SENDS, ONE_TRIES = 7093217, 7093218
"""Any numbers will do that no other lock in the database uses."""


@asynccontextmanager
async def lock(database: Database, number: int) -> AsyncIterator[bool]:
    """Tell whether this process has a lock now, and keep it so meanwhile.

    The lock is a session's: it ends with the process, however that ends.

    Raises:
        DatabaseUnavailableError: the server is not reached.
    """
    async with database.session() as connection:
        query = text("SELECT pg_try_advisory_lock(:number)")
        yield bool((await connection.execute(query, {"number": number})).scalar_one())

"""Locks between processes that share a server; an embedded database needs none of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import IntEnum, unique

from sqlalchemy import func, select

from bot.storage.database import Database
from bot.storage.engines import Transaction


@unique
class Lock(IntEnum):
    """What one process at a time does; any numbers will do that nothing else there uses."""

    MIGRATE = 7093216
    SEND = 7093217
    ROUNDS = 7093218
    TRY = 7093219


async def turn(connection: Transaction, lock: Lock) -> None:
    """Wait until this transaction has ``lock``, which it keeps until its end."""
    await connection.execute(select(func.pg_advisory_xact_lock(lock.value)))


@asynccontextmanager
async def held(database: Database, lock: Lock) -> AsyncIterator[bool]:
    """Tell whether this process has ``lock`` now, and keep it so meanwhile.

    It is a session's: it ends with the process, however that ends.

    Raises:
        DatabaseUnavailableError: the server is not reached.
    """
    async with database.session() as connection:
        query = select(func.pg_try_advisory_lock(lock.value))
        yield bool((await connection.execute(query)).scalar_one())

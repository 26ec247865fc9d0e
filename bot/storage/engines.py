"""Opens SQLite and PostgreSQL so that the same code is right on both."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Pool, QueuePool, StaticPool, create_engine, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot import metrics
from bot.errors import BotError
from bot.storage.address import Address
from bot.storage.embedded import BUSY_SECONDS, READERS, Reader, Writer

# Parameters are hidden from errors, and so from logs: they are what people wrote.


class DatabaseUnavailableError(BotError):
    """The database cannot be opened or reached; the message says which and why."""


@dataclass(frozen=True, kw_only=True)
class Engines:
    """How a database is written to and read: each opens a transaction.

    In those that write ``at_once`` statements are short and many. ``server`` is the engine of a
    database that is not embedded.
    """

    writing: Callable[..., AbstractAsyncContextManager[AsyncConnection]]
    reading: Callable[[], AbstractAsyncContextManager[AsyncConnection]]
    close: Callable[[], Awaitable[None]]
    server: AsyncEngine | None = None


def engines(address: Address) -> Engines:
    """Return the engines for ``address``; nothing is opened before the first use."""
    if address.dsn:
        return _postgresql(address, address.dsn)
    return _sqlite_file(address.file) if address.file else _sqlite_memory()


def _sqlite_file(file: Path) -> Engines:
    writer = _writer(f"{file}")
    engine = _sqlite(f"{file}", "query_only=ON", QueuePool, pool_size=READERS, max_overflow=0)
    reader = Reader(engine)

    async def close() -> None:
        reader.close()
        writer.close()

    return Engines(writing=writer.transaction, reading=reader.transaction, close=close)


def _sqlite_memory() -> Engines:
    writer = _writer(":memory:")

    async def close() -> None:
        writer.close()

    return Engines(writing=writer.transaction, reading=writer.transaction, close=close)


def _writer(name: str) -> Writer:
    # What a writer waits for once it is open, it waits for outside SQLite.
    return Writer(_sqlite(name, "busy_timeout=0", StaticPool))


def _sqlite(name: str, last: str, pool: type[Pool], **options: Any) -> Engine:
    """Return an engine that prepares every connection by ``PRAGMA`` statements."""
    engine = create_engine(
        f"sqlite:///{name}",
        poolclass=pool,
        # The driver's own transactions begin too late and lose concurrent updates silently.
        connect_args={
            "timeout": BUSY_SECONDS,
            "isolation_level": None,
            "check_same_thread": False,
        },
        hide_parameters=True,
        **options,
    )
    # Not synchronous=NORMAL: what was committed, such as "sent", must outlive a power cut.
    # And secure_delete, which not every build has as its default: who is forgotten is in no page.
    always = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")

    def on_connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        try:
            for pragma in (*always, last):
                cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            # Nobody else knows of it yet.
            connection.close()
            raise
        cursor.close()

    event.listen(engine, "connect", on_connect)
    return engine


def _postgresql(address: Address, dsn: str) -> Engines:
    import asyncpg

    async def connect() -> Any:
        try:
            return await asyncpg.connect(dsn, timeout=10)
        except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            metrics.DATABASE_ERRORS.inc()
            raise DatabaseUnavailableError(f"{address}: {_reason(error)}") from error

    writer = create_async_engine(
        "postgresql+asyncpg://",
        async_creator=connect,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    # A snapshot: an export sees one moment, however long it takes.
    reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Engines(
        writing=lambda **_: writer.begin(),
        reading=reader.begin,
        close=writer.dispose,
        server=writer,
    )


def _reason(error: Exception) -> str:
    return str(error) or ("no answer" if isinstance(error, TimeoutError) else type(error).__name__)

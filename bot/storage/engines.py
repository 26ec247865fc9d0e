"""Opens SQLite and PostgreSQL so that the same code is right on both."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import AsyncAdaptedQueuePool, Engine, StaticPool, create_engine, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot import metrics
from bot.errors import BotError
from bot.storage.address import Address
from bot.storage.embedded import BUSY_SECONDS, Writer

# Parameters are hidden from errors, and so from logs: they are what people wrote.
# The driver's own transactions begin too late and lose concurrent updates silently.
_TO_SQLITE = {"timeout": BUSY_SECONDS, "isolation_level": None, "check_same_thread": False}


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
    reader = create_async_engine(
        f"sqlite+aiosqlite:///{file}",
        poolclass=AsyncAdaptedQueuePool,
        connect_args=_TO_SQLITE,
        hide_parameters=True,
    )
    _prepare(reader.sync_engine, "query_only=ON")
    event.listen(reader.sync_engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN"))

    async def close() -> None:
        await reader.dispose()
        writer.close()

    return Engines(writing=writer.transaction, reading=reader.begin, close=close)


def _sqlite_memory() -> Engines:
    writer = _writer(":memory:")

    async def close() -> None:
        writer.close()

    return Engines(writing=writer.transaction, reading=writer.transaction, close=close)


def _writer(name: str) -> Writer:
    engine = create_engine(
        f"sqlite:///{name}",
        poolclass=StaticPool,
        connect_args=_TO_SQLITE,
        hide_parameters=True,
    )
    # At last: what a writer waits for from then on, it waits for outside SQLite.
    _prepare(engine, "busy_timeout=0")
    return Writer(engine)


def _prepare(engine: Engine, last: str) -> None:
    """Have every connection prepared by ``PRAGMA`` statements."""
    # Not synchronous=NORMAL: what was committed, such as "sent", must outlive a power cut.
    # And secure_delete, which not every build has as its default: who is forgotten is in no page.
    always = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")

    def on_connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        try:
            for pragma in (*always, last):
                cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            # Nobody else knows of it yet, and its thread would outlive the event loop.
            connection.close()
            raise
        cursor.close()

    event.listen(engine, "connect", on_connect)


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

"""Opens SQLite and PostgreSQL so that the same code is right on both."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import uuid4

from sqlalchemy import AsyncAdaptedQueuePool, Connection, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot import metrics
from bot.errors import BotError
from bot.storage.address import Address

T = TypeVar("T")

_WRITES, _READS = "BEGIN IMMEDIATE", "BEGIN"
_BUSY_SECONDS = 30.0
"""How long a transaction waits for another process, such as a backup, before it gives up."""


class DatabaseUnavailableError(BotError):
    """The database cannot be opened or reached; the message says which and why."""


@dataclass(frozen=True, kw_only=True)
class Engines:
    """One engine that writes and one that only reads; ``anchor`` keeps a memory database alive."""

    writer: AsyncEngine
    reader: AsyncEngine
    anchor: sqlite3.Connection | None = None

    async def close(self) -> None:
        await self.reader.dispose()
        await self.writer.dispose()
        if self.anchor:
            self.anchor.close()


def engines(address: Address) -> Engines:
    """Return the engines for ``address``; nothing is opened before the first use."""
    if address.dsn:
        return _postgresql(address, address.dsn)
    return _sqlite_file(address.file) if address.file else _sqlite_memory()


def _sqlite_file(file: Path) -> Engines:
    # SQLite has one writer at a time: ours take turns in the pool, not in its busy handler.
    writer = _sqlite(f"{file}", begin=_WRITES, pool_size=1, max_overflow=0)
    reader = _sqlite(f"{file}", begin=_READS, pragmas=("query_only=ON",))
    return Engines(writer=writer, reader=reader)


def _sqlite_memory() -> Engines:
    name = f"file:{uuid4().hex}?mode=memory&cache=shared"
    # The driver's connection goes when a task is cancelled, and the data would go with it.
    anchor = sqlite3.connect(name, uri=True, check_same_thread=False)
    engine = _sqlite(f"{name}&uri=true", begin=_WRITES, pool_size=1, max_overflow=0)
    return Engines(writer=engine, reader=engine, anchor=anchor)


def _sqlite(name: str, *, begin: str, pragmas: tuple[str, ...] = (), **pool: Any) -> AsyncEngine:
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{name}",
        poolclass=AsyncAdaptedQueuePool,
        # The driver's own transactions begin too late and lose concurrent updates silently.
        connect_args={
            "timeout": _BUSY_SECONDS,
            "isolation_level": None,
            "check_same_thread": False,
        },
        # They are what people wrote, and errors go to logs.
        hide_parameters=True,
        **pool,
    )
    # Not synchronous=NORMAL: what was committed, such as "sent", must outlive a power cut.
    # And secure_delete, which not every build has as its default: who is forgotten is in no page.
    always = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")

    def on_connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        try:
            for pragma in (*always, *pragmas):
                cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            # Nobody else knows of it yet, and its thread would outlive the event loop.
            connection.close()
            raise
        cursor.close()

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine.sync_engine, "connect", on_connect)
    event.listen(engine.sync_engine, "begin", on_begin)
    return engine


@asynccontextmanager
async def at_once(connection: AsyncConnection) -> AsyncIterator[None]:
    """Let an embedded database do its work here, not in a thread of its own.

    Going to a thread and back costs more than committing takes on most disks, and many times what
    a statement on a few rows takes. Beginning waits for other processes: that is for the thread.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = (await connection.get_raw_connection()).driver_connection
    # All that the driver does goes through this method; it has no public switch for it.
    in_thread = driver._execute  # noqa: SLF001

    async def here(work: Callable[..., T], *given: Any) -> T:
        if given[:1] != (_WRITES,):
            return work(*given)
        try:
            return cast("T", await in_thread(work, *given))
        except BaseException:
            # The thread may be at it still: what follows must come after that, so there.
            driver._execute = in_thread  # noqa: SLF001
            raise

    driver._execute = here  # noqa: SLF001
    try:
        yield
    finally:
        del driver._execute  # noqa: SLF001


def _postgresql(address: Address, dsn: str) -> Engines:
    import asyncpg

    async def connect() -> Any:
        try:
            return await asyncpg.connect(dsn, timeout=10)
        except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            metrics.DATABASE_ERRORS.inc()
            raise DatabaseUnavailableError(f"{address}: {_reason(error)}") from error

    writer = create_async_engine(
        "postgresql+asyncpg://", async_creator=connect, pool_pre_ping=True, hide_parameters=True
    )
    # A snapshot: an export sees one moment, however long it takes.
    reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Engines(writer=writer, reader=reader)


def _reason(error: Exception) -> str:
    return str(error) or ("no answer" if isinstance(error, TimeoutError) else type(error).__name__)

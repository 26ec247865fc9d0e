"""SQLite: a database in a file or in memory, which has one writer at a time."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import uuid4

from sqlalchemy import (
    AsyncAdaptedQueuePool,
    Connection,
    CursorResult,
    Dialect,
    Engine,
    Executable,
    NullPool,
    create_engine,
    event,
)
from sqlalchemy.engine.interfaces import CoreExecuteOptionsParameter
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncResult, create_async_engine

from bot.storage.write_ahead import WriteAheadLog

T = TypeVar("T")
P = ParamSpec("P")

_WRITES, _READS = "BEGIN IMMEDIATE", "BEGIN"
_ONE: dict[str, Any] = {"pool_size": 1, "max_overflow": 0}
# What is committed, such as "sent", must outlive a power cut: at once, or once it is settled.
_AT_ONCE, _SETTLED = "synchronous=FULL", "synchronous=NORMAL"
# secure_delete is not every build's default: who is forgotten is in no page.
_PRAGMAS = ("foreign_keys=ON", "secure_delete=ON")
_BUSY_SECONDS = 30.0
"""How long a transaction waits for another process, such as a backup, before it gives up."""
_LONG = 1200
"""Rows changed that make the log long: a thousand pages, as where SQLite decides."""
_AGAIN = 0.01
"""Seconds between two tries to begin meanwhile."""
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_OPTIONS: dict[str, Any] = {
    # The driver's own transactions begin too late and lose concurrent updates silently.
    "connect_args": {"timeout": _BUSY_SECONDS, "isolation_level": None, "check_same_thread": False},
    # They are what people wrote, and errors go to logs.
    "hide_parameters": True,
}


class AtOnce:
    """A transaction whose statements are carried out at once, in the event loop.

    Going to a thread and back costs more than committing takes on most disks, and many times what
    a statement on a few rows takes.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def dialect(self) -> Dialect:
        return self._connection.dialect

    @property
    def invalidated(self) -> bool:
        return self._connection.invalidated

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        return self._connection.execute(statement, parameters)

    async def exec_driver_sql(self, statement: str) -> None:
        _carry_out(self._connection, statement)

    async def stream(
        self,
        statement: Executable,
        *,
        execution_options: CoreExecuteOptionsParameter | None = None,
    ) -> AsyncResult[Any]:
        rows = self._connection.execute(statement, execution_options=execution_options)
        return AsyncResult(rows)

    async def run_sync(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return fn(self._connection, *args, **kwargs)


class Embedded:
    """A database of this process; nothing is opened before the first use.

    Without a ``file`` it is in memory, where transactions that only read take turns, too.
    """

    def __init__(self, file: Path | None) -> None:
        name = str(file) if file else f"file:{uuid4().hex}?mode=memory&cache=shared&uri=true"
        # The driver's connection goes when a task is cancelled, and the data would go with it.
        self._anchor = None if file else sqlite3.connect(name, uri=True, check_same_thread=False)
        # SQLite has one writer at a time: ours take turns here, not in its busy handler.
        self._turn = asyncio.Lock()
        self._here = create_engine(f"sqlite:///{name}", poolclass=NullPool, **_OPTIONS)
        self._connection: Connection | None = None
        self._log = WriteAheadLog(file) if file else None
        self._written_back = 0
        threads: dict[str, Any] = {"poolclass": AsyncAdaptedQueuePool, **_OPTIONS}
        self._writer = create_async_engine(f"sqlite+aiosqlite:///{name}", **_ONE, **threads)
        self._reader = create_async_engine(f"sqlite+aiosqlite:///{name}", **threads)
        # Whoever waits in the event loop holds up everything else.
        _set_up(self._here, _SETTLED, "busy_timeout=0", "wal_autocheckpoint=0")
        for engine, begin, pragmas in (
            (self._writer.sync_engine, _WRITES, (_AT_ONCE,)),
            (self._reader.sync_engine, _READS, ("query_only=ON",)),
        ):
            _set_up(engine, *pragmas)
            event.listen(engine, "begin", partial(Connection.exec_driver_sql, statement=begin))

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[AtOnce]:
        async with self._turn:
            # One for good: taking it from a pool and giving it back costs more than a statement.
            connection = self._connection = self._connection or self._here.connect()
            try:
                with connection.begin():
                    await _begun(connection)
                    yield AtOnce(connection)
            except DBAPIError:
                # A commit on a full disk, say, leaves it in the middle: the next begins afresh.
                self._disconnect()
                raise

    async def settled(self) -> None:
        if self._log:
            self._log.settle()
            async with self._turn:
                self._write_back()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        async with self._turn, self._writer.begin() as connection:
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        async with AsyncExitStack() as stack:
            if self._anchor:
                await stack.enter_async_context(self._turn)
            yield await stack.enter_async_context(self._reader.begin())

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._writer.connect()

    async def close(self) -> None:
        self._disconnect()
        await self._writer.dispose()
        await self._reader.dispose()
        if self._anchor:
            self._anchor.close()

    def _write_back(self) -> None:
        """Have a long log written back into the database, which else a commit would wait for."""
        if self._connection is None:
            return
        driver: Any = self._connection.connection.driver_connection
        if driver.total_changes - self._written_back >= _LONG:
            self._written_back = driver.total_changes
            _carry_out(self._connection, "PRAGMA wal_checkpoint(PASSIVE)")

    def _disconnect(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None
        self._written_back = 0


def _set_up(engine: Engine, *pragmas: str) -> None:
    """Have every connection of ``engine`` set up."""

    def on_connect(connection: Any, _: Any) -> None:
        cursor = connection.cursor()
        try:
            _write_ahead(cursor)
            for pragma in (*_PRAGMAS, *pragmas):
                cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            # Nobody else knows of it yet, and its thread would outlive the event loop.
            connection.close()
            raise
        cursor.close()

    event.listen(engine, "connect", on_connect)


def _write_ahead(cursor: Any) -> None:
    """Have readers and the writer not wait for each other, which the file says from then on."""
    until = monotonic() + _BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            # Of several who do so to a new file all but one are refused, however long they wait.
            if not _busy(error) or monotonic() > until:
                raise
            sleep(_AGAIN)
        else:
            return


async def _begun(connection: Connection) -> None:
    """Begin once no other process writes."""
    # Not as an event: an engine that has any makes several more of each statement.
    until = monotonic() + _BUSY_SECONDS
    while True:
        try:
            _carry_out(connection, _WRITES)
        except OperationalError as error:
            if not _busy(error.orig) or monotonic() > until:
                raise
            await asyncio.sleep(_AGAIN)
        else:
            return


def _carry_out(connection: Connection, statement: str) -> None:
    """Begin, mark or go back: for this SQLAlchemy takes four times as long as SQLite."""
    driver: Any = connection.connection.driver_connection
    try:
        driver.execute(statement).close()
    except sqlite3.Error as error:
        raise OperationalError(statement, None, error) from error


def _busy(error: BaseException | None) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY

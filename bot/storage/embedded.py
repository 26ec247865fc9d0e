"""Transactions of an embedded database: one writes at a time, several read meanwhile."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncResult

T = TypeVar("T")
Do = Callable[[Callable[[], Any]], Awaitable[Any]]

BUSY_SECONDS = 30.0
"""How long a transaction waits for another process, such as a backup, before it gives up."""
_LOOK = 0.005
"""Seconds between tries to begin while another process writes."""
READERS = 10
"""Transactions that read at the same time."""


class Writer:
    """Carries out transactions one after the other, as SQLite has one writer at a time."""

    def __init__(self, engine: Engine) -> None:
        """Take an engine whose pool has one connection, which any thread may use."""
        self._engine = engine
        self._connection: Connection | None = None
        self._turn = asyncio.Lock()
        self._thread = ThreadPoolExecutor(1, "writing")

    @asynccontextmanager
    async def transaction(self, *, at_once: bool = False) -> AsyncIterator[AsyncConnection]:
        """Open a transaction: committed at the end, rolled back by any exception.

        It is carried out in a thread, or ``at_once``: then it must be short. Going to a thread and
        back costs more than committing takes on most disks, and many times what a statement on a
        few rows takes.
        """
        do = _here if at_once else partial(_in_thread, self._thread)
        async with self._turn:
            connection = self._connection = self._connection or self._engine.connect()
            try:
                await _begin(connection, do)
                yield _Embedded(connection, do)
                await do(connection.commit)
            except BaseException:
                connection.rollback()
                raise

    def close(self) -> None:
        """Close the connection."""
        if self._connection:
            self._connection.close()
        self._engine.dispose()
        self._thread.shutdown()


class Reader:
    """Lets each transaction see one moment of the database, over a connection of its own."""

    def __init__(self, engine: Engine) -> None:
        """Take an engine whose pool has ``READERS`` connections, which any thread may use."""
        self._engine = engine
        self._room = asyncio.Semaphore(READERS)
        self._threads = ThreadPoolExecutor(READERS, "reading")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction, whose statements are carried out in a thread."""
        async with self._room:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield _Embedded(connection, partial(_in_thread, self._threads))

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()
        self._threads.shutdown()


class _Embedded(AsyncConnection):
    """A connection as SQLAlchemy's asynchronous ones are, over one that is not."""

    def __init__(self, connection: Connection, do: Do) -> None:
        # The constructor of all others wants an asynchronous engine.
        self.sync_connection = connection
        self._do = do

    async def execute(self, *given: Any, **options: Any) -> Any:
        return await self._do(partial(self._proxied.execute, *given, **options))

    async def exec_driver_sql(self, *given: Any, **options: Any) -> Any:
        return await self._do(partial(self._proxied.exec_driver_sql, *given, **options))

    # Elsewhere its outcome can be entered, too, which nobody does.
    async def stream(self, *given: Any, **options: Any) -> Any:  # type: ignore[override]
        return AsyncResult(await self.execute(*given, **options))


async def _in_thread(threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    doing = asyncio.get_running_loop().run_in_executor(threads, work)
    try:
        return await asyncio.shield(doing)
    finally:
        # Nobody may touch the connection before, whoever has cancelled what waits for it.
        while not doing.done():
            await asyncio.wait({doing})


async def _here(work: Callable[[], T]) -> T:
    return work()


async def _begin(connection: Connection, do: Do) -> None:
    """Begin to write. Waiting for another process is not left to SQLite, which would block."""
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            await do(partial(connection.exec_driver_sql, "BEGIN IMMEDIATE"))
        except OperationalError as error:
            connection.rollback()
            if not _busy(error) or monotonic() > until:
                raise
            await asyncio.sleep(_LOOK)
        else:
            return


def _busy(error: OperationalError) -> bool:
    code: int = getattr(error.orig, "sqlite_errorcode", 0)
    return code & 0xFF == sqlite3.SQLITE_BUSY

"""The one transaction in which several things have their effects, or none of them has."""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from bot import metrics
from bot.storage.engines import DatabaseUnavailableError, Transaction


class Unit:
    """A transaction that is open; each ``step`` in it can be taken back alone."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection
        self._open = 0
        self._saved = 0
        self.read: dict[object, Any] = {}
        """What stores have read and need not read again: nothing was written since."""

    @asynccontextmanager
    async def step(self) -> AsyncIterator[None]:
        """Take back what is written until the end of the block if an exception leaves it.

        Raises:
            DatabaseUnavailableError: it is the database that failed; the whole unit is lost.
        """
        self._open += 1
        with translated("the database"):
            try:
                yield
            except BaseException:
                await self._end("ROLLBACK TO")
                raise
            await self._end("RELEASE")

    def writing(self) -> "Joining":
        """Take part, to change something."""
        return Joining(self._to_change)

    def reading(self) -> "Joining":
        """Take part, to read."""
        return Joining(self._to_read)

    async def _to_change(self) -> Transaction:
        self.read.clear()
        return await self._to_write()

    async def _to_write(self) -> Transaction:
        while self._saved < self._open:
            # Only now: many steps change nothing.
            self._saved += 1
            await self._connection.exec_driver_sql(f"SAVEPOINT step{self._saved}")
        return self._connection

    async def _to_read(self) -> Transaction:
        # On a server a query that fails spoils all since the last step began.
        sqlite = self._connection.dialect.name == "sqlite"
        return self._connection if sqlite else await self._to_write()

    async def _end(self, act: str) -> None:
        self.read.clear()
        # Of a connection that is gone nothing is left to take back.
        if self._saved == self._open and not self._connection.invalidated:
            await self._connection.exec_driver_sql(f"{act} SAVEPOINT step{self._saved}")
        self._open -= 1
        self._saved = min(self._saved, self._open)


class Joining:
    """A block that takes part in a unit: nothing begins or ends with it."""

    def __init__(self, join: Callable[[], Awaitable[Transaction]]) -> None:
        self._join = join

    async def __aenter__(self) -> Transaction:
        return await self._join()

    async def __aexit__(self, *_: object) -> None: ...


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Tell a database that fails from a statement that is wrong.

    Raises:
        DatabaseUnavailableError: the database ``name`` is locked, full, damaged or gone.
    """
    try:
        yield
    except DBAPIError as error:
        if _wrong(error) and not error.connection_invalidated:
            raise
        metrics.DATABASE_ERRORS.inc()
        raise DatabaseUnavailableError(f"{name}: {error.orig}") from error


def _wrong(error: DBAPIError) -> bool:
    """Whether the statement is to blame, which fails again however often it is tried."""
    # SQLite tells both kinds by the same class of error.
    misspelt = getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
    return misspelt or isinstance(error, (DataError, IntegrityError, ProgrammingError))

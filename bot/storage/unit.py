"""The one transaction in which several things have their effects, or none of them has."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncTransaction

from bot import metrics
from bot.storage.engines import DatabaseUnavailableError


class Unit:
    """A transaction that is open; each ``step`` in it can be taken back alone."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._steps: list[AsyncTransaction | None] = []

    @asynccontextmanager
    async def step(self) -> AsyncIterator[None]:
        """Take back what is written until the end of the block if an exception leaves it.

        Raises:
            DatabaseUnavailableError: it is the database that failed; the whole unit is lost.
        """
        self._steps.append(None)
        with translated("the database"):
            try:
                yield
            except BaseException:
                if begun := self._steps.pop():
                    await begun.rollback()
                raise
            if begun := self._steps.pop():
                await begun.commit()

    async def to_write(self) -> AsyncConnection:
        """Return the connection, to change something."""
        for number, begun in enumerate(self._steps):
            # Only now: many steps change nothing.
            self._steps[number] = begun or await self._connection.begin_nested()
        return self._connection

    async def to_read(self) -> AsyncConnection:
        """Return the connection, to read."""
        # On a server a query that fails spoils all since the last step began.
        sqlite = self._connection.dialect.name == "sqlite"
        return self._connection if sqlite else await self.to_write()


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

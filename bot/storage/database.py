"""The database: transactions that write, and transactions that only read."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.address import Address
from bot.storage.engines import DatabaseUnavailableError, Engines, Transaction
from bot.storage.unit import Unit, translated

Opening = Callable[[], AbstractAsyncContextManager[Transaction]]


class Database:
    """One database; ``str()`` of it is fit for people and logs.

    On every database writers of the same row wait for each other, provided that a store changes
    it in one statement or reads it with ``.with_for_update()``; and readers never make a writer
    wait. In memory there is one connection: transactions take turns, so none may open another.
    Inside ``unit`` there is only one transaction, which all others of the same task join.
    """

    def __init__(self, url: str) -> None:
        """Take DATABASE_URL; nothing is opened yet.

        Raises:
            UsageError: it names no database.
        """
        self._address = Address.parse(url)
        self._engines = _engines(self._address)
        self._units: dict[asyncio.Task[Any] | None, Unit] = {}

    def __str__(self) -> str:
        return str(self._address)

    @property
    def embedded(self) -> bool:
        """Whether it is SQLite, which this process looks after itself."""
        return self._address.dsn is None

    @property
    def file(self) -> Path | None:
        """Where an embedded database is kept; None in memory and on a server."""
        return self._address.file

    def create(self) -> None:
        """Make the file and its folder where missing, for their owner's eyes only.

        Raises:
            DatabaseUnavailableError: that is not allowed here.
        """
        if self.file is None:
            return
        try:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise DatabaseUnavailableError(f"{self}: {error.strerror}") from error

    @asynccontextmanager
    async def unit(self, *, settled: bool = True) -> AsyncIterator[Unit]:
        """Open one transaction for all that the current task reads and writes until its end.

        ``writing`` and ``reading`` join it, and see what it has written so far; so does ``unit``.
        Tasks that the current one starts do not: waiting for such a one that writes never ends.
        Not ``settled``: what it has committed outlives the process, and a power cut later.

        Raises:
            DatabaseUnavailableError: the database does not open, or fails meanwhile.
        """
        task = asyncio.current_task()
        if task in self._units:
            yield self._units[task]
            return
        with translated(str(self)):
            async with self._engines.unit() as connection:
                unit = self._units[task] = Unit(connection)
                try:
                    yield unit
                finally:
                    del self._units[task]
        if settled:
            await self.settled()

    async def settled(self) -> None:
        """Return once all that was committed so far outlives a power cut.

        Raises:
            DatabaseUnavailableError: the disk fails.
        """
        try:
            with translated(str(self)):
                await self._engines.settled()
        except OSError as error:
            raise DatabaseUnavailableError(f"{self}: {error.strerror}") from error

    def writing(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a transaction: committed at the end, rolled back by any exception.

        Raises:
            DatabaseUnavailableError: the database does not open, or fails meanwhile.
        """
        unit = self._units.get(asyncio.current_task())
        return unit.writing() if unit else self._alone(self._engines.writing)

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a transaction that sees one moment of the database and changes nothing.

        Raises:
            DatabaseUnavailableError: the database does not open, or fails meanwhile.
        """
        unit = self._units.get(asyncio.current_task())
        return unit.reading() if unit else self._alone(self._engines.reading)

    @property
    def read(self) -> dict[object, Any]:
        """What the current unit has read and not changed, for a store to add to; else nothing."""
        unit = self._units.get(asyncio.current_task())
        return unit.read if unit else {}

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AsyncConnection]:
        """Open a connection of one's own, outside any transaction: a session, as locks need it.

        It ends with the block and does not go back to the pool, where its locks would live on.

        Raises:
            DatabaseUnavailableError: the database does not open, or fails meanwhile.
        """
        with translated(str(self)):
            async with self._engines.connection() as connection:
                try:
                    yield await connection.execution_options(isolation_level="AUTOCOMMIT")
                finally:
                    await connection.invalidate()

    async def close(self) -> None:
        """Give all connections back."""
        await self._engines.close()

    @asynccontextmanager
    async def _alone(self, begin: Opening) -> AsyncIterator[Transaction]:
        with translated(str(self)):
            async with begin() as connection:
                yield connection


def _engines(address: Address) -> Engines:
    if address.dsn is None:
        from bot.storage.embedded import Embedded

        return Embedded(address.file)
    from bot.storage.server import Server

    return Server(address)

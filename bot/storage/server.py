"""PostgreSQL, for more than one process."""

from contextlib import AbstractAsyncContextManager
from typing import Any

import asyncpg
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot import metrics
from bot.storage.address import Address
from bot.storage.engines import DatabaseUnavailableError

_TO_CONNECT = 10.0
"""Seconds."""


class Server:
    """A database on a server; nothing is opened before the first use."""

    def __init__(self, address: Address) -> None:
        async def connect() -> Any:
            try:
                return await asyncpg.connect(address.dsn, timeout=_TO_CONNECT)
            except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                metrics.DATABASE_ERRORS.inc()
                raise DatabaseUnavailableError(f"{address}: {_reason(error)}") from error

        self._writer = create_async_engine(
            "postgresql+asyncpg://", async_creator=connect, pool_pre_ping=True, hide_parameters=True
        )
        # A snapshot: an export sees one moment, however long it takes.
        self._reader = self._writer.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def unit(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._writer.begin()

    async def settled(self) -> None:
        """Return: the server tells of a commit once it is on its disk."""

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._writer.begin()

    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._reader.begin()

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._writer.connect()

    async def close(self) -> None:
        await self._writer.dispose()


def _reason(error: Exception) -> str:
    return str(error) or ("no answer" if isinstance(error, TimeoutError) else type(error).__name__)

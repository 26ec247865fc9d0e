"""What the stores ask of a database, whichever it is."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, TypeVarTuple, overload

from sqlalchemy import Connection, CursorResult, Dialect, Executable
from sqlalchemy.engine.interfaces import CoreExecuteOptionsParameter
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncResult
from sqlalchemy.sql.selectable import TypedReturnsRows

from bot.errors import BotError

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class DatabaseUnavailableError(BotError):
    """The database cannot be opened or reached; the message says which and why."""


class Transaction(Protocol):
    """A transaction that is open, as far as stores need one; SQLAlchemy's documentation tells it.

    ``AsyncConnection`` is one.
    """

    @property
    def dialect(self) -> Dialect: ...

    @property
    def invalidated(self) -> bool: ...

    @overload
    async def execute(
        self, statement: TypedReturnsRows[*Ts], parameters: Any = None
    ) -> CursorResult[*Ts]: ...

    @overload
    async def execute(
        self, statement: Executable, parameters: Any = None
    ) -> CursorResult[*tuple[Any, ...]]: ...

    async def exec_driver_sql(self, statement: str) -> object: ...

    def stream(
        self,
        statement: Executable,
        *,
        execution_options: CoreExecuteOptionsParameter | None = None,
    ) -> Awaitable[AsyncResult[*tuple[Any, ...]]]: ...

    async def run_sync(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T: ...


class Engines(Protocol):
    """Opens transactions; each is committed at the end of its block, or rolled back."""

    def unit(self) -> AbstractAsyncContextManager[Transaction]:
        """Open one that is short and writes; only once ``settled`` it outlives a power cut."""

    async def settled(self) -> None:
        """Return once all that was committed so far outlives a power cut.

        Raises:
            OSError: the disk fails.
        """

    def writing(self) -> AbstractAsyncContextManager[Transaction]:
        """Open one that writes and may take long."""

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """Open one that sees one moment, changes nothing and may take long."""

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """Open a connection without a transaction."""

    async def close(self) -> None:
        """Give all connections back."""

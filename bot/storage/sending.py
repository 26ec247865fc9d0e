"""Whether this copy of the database may send broadcasts, and which process does."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select

from bot.broadcasts.permission import Permission, permission
from bot.storage.database import Database
from bot.storage.locks import Lock, held
from bot.storage.tables.broadcasts import SENDING
from bot.storage.upsert import upsert

_ROW = 1


class SendingStore:
    """The marks that keep a restored copy from sending."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def permission(self, now: datetime) -> Permission:
        """Return whether broadcasts may go out at ``now`` (aware) without asking."""
        row = await self._row()
        if row is None:
            return Permission.GIVEN
        return permission(allowed=row.allowed, heartbeat_at=row.heartbeat_at, now=now)

    async def alive(self, now: datetime) -> None:
        """Note that a process which may send is at work at ``now`` (aware)."""
        await self._keep(allowed=True, heartbeat_at=now)

    async def stop_until(self, until: datetime) -> None:
        """Keep that Telegram wants nothing before ``until`` (aware), for the next process, too."""
        await self._keep(allowed=True, stopped_until=until)

    async def stopped_until(self) -> datetime | None:
        """Return until when Telegram wanted nothing, if it ever did."""
        row = await self._row()
        return row.stopped_until if row else None

    async def _row(self) -> Row[Any] | None:
        async with self._database.reading() as connection:
            return (await connection.execute(select(SENDING))).one_or_none()

    async def _keep(self, **values: object) -> None:
        async with self._database.writing() as connection:
            await upsert(connection, SENDING, id=_ROW, **values)


@asynccontextmanager
async def the_one_that_sends(database: Database) -> AsyncIterator[bool]:
    """Tell whether this process is the one that sends, and keep it so meanwhile."""
    if database.embedded:
        with _locked(database.file) as mine:
            yield mine
        return
    async with held(database, Lock.SEND) as mine:
        yield mine


@contextmanager
def _locked(file: Path | None) -> Iterator[bool]:
    """Lock a file beside an embedded database; in memory there is nobody to share it with."""
    try:
        import fcntl
    except ImportError:
        # Windows: that two processes use one file is left to whoever starts them there.
        yield True
        return
    if file is None:
        yield True
        return
    with file.with_name(f"{file.name}-sending").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True

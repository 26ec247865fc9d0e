"""Copies an embedded database while it is in use, and looks for damage."""

import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import text

from bot.errors import BotError, UsageError
from bot.storage import migrations
from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError

_NOT_SENDING = (
    "INSERT INTO sending (id, allowed) VALUES (1, 0) ON CONFLICT (id) DO UPDATE SET allowed = 0"
)
"""A restored copy may be older than what people got already; tables of an earlier version have
no such row to mark."""


class BackupError(BotError):
    """There is no copy, or none to rely on; the message says why."""


def backup(database: Database, target: Path) -> None:
    """Copy one moment of an embedded database to ``target``, for its owner's eyes only.

    Writers go on meanwhile. ``target`` appears only once the copy is whole, checked and on disk.

    Raises:
        BackupError: it is not embedded in a file, or cannot be read or written.
        UsageError: ``target`` exists.
    """
    if not database.embedded:
        raise BackupError(f"{database} is a PostgreSQL server: copy it with pg_dump")
    source = existing(database)
    if target.exists():
        raise UsageError(f"{target} exists: give a new name")
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        _copy(source, partial)
        partial.rename(target)
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"cannot copy {source} to {target}: {error}") from error
    finally:
        with suppress(OSError):
            partial.unlink()


def existing(database: Database) -> Path:
    """Return the file of an embedded database.

    Raises:
        DatabaseUnavailableError: there is none.
    """
    if database.file is None or not database.file.is_file():
        raise DatabaseUnavailableError(f"there is no database at {database} yet")
    return database.file


async def problems(database: Database) -> AsyncIterator[str]:
    """Find damage, each in a line: broken pages, lost references, tables of another version.

    PostgreSQL guards its own pages; there, that it answers and the version of the tables count.
    """
    if database.embedded:
        existing(database)
        async for damage in _damage(database):
            yield damage
    if await migrations.revision(database) != migrations.newest():
        yield "the tables are of another version: run 'forumbot db upgrade'"


async def _damage(database: Database) -> AsyncIterator[str]:
    try:
        async with database.reading() as connection:
            for (line,) in await connection.execute(text("PRAGMA integrity_check")):
                if line != "ok":
                    yield line
            for table, row, parent, _ in await connection.execute(text("PRAGMA foreign_key_check")):
                yield f"{table}: row {row} refers to a missing row of {parent}"
    except DatabaseUnavailableError as error:
        yield str(error)


def _copy(source: Path, target: Path) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(_open(source, "ro")) as original, closing(_open(target, "rw")) as copy:
        original.backup(copy)
        # One file, without the companions that only a database in use has.
        copy.execute("PRAGMA journal_mode=DELETE")
        with suppress(sqlite3.OperationalError), copy:
            copy.execute(_NOT_SENDING)
        if (found := copy.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise sqlite3.DatabaseError(found)


def _open(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode={mode}", uri=True)

"""Brings a database to the tables of ``bot.storage.tables``, and says whether it is there.

A new migration is a module in ``versions/`` with the next number, written by hand: what it does
to people's data is worth a look. A test compares its outcome with the schema. There is no way
back but a copy from before.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from bot.errors import BotError
from bot.storage.database import Database
from bot.storage.locks import Lock, turn


class SchemaError(BotError):
    """The tables are not those that this version of the program works with."""


async def upgrade(database: Database) -> str:
    """Make or change the tables in one transaction; return the revision they are at.

    Raises:
        SchemaError: a newer version of the program made them, or the database refuses.
        DatabaseUnavailableError: the database does not open.
    """
    database.create()
    try:
        async with database.writing() as connection:
            if not database.embedded:
                # Two processes of one release may start at once.
                await turn(connection, Lock.MIGRATE)
            await connection.run_sync(_upgrade)
            return await connection.run_sync(_revision) or ""
    except DBAPIError as error:
        raise SchemaError(
            f"cannot make or change the tables of {database}: {error.orig}"
        ) from error


async def prepare(database: Database) -> None:
    """Make ready for work: an embedded database is migrated, a server's must be already.

    Raises:
        SchemaError: it is not, or a newer version of the program made it.
        DatabaseUnavailableError: the database does not open.
    """
    if database.embedded:
        await upgrade(database)
    elif await revision(database) != newest():
        raise SchemaError(f"{database} does not fit this version: run 'forumbot db upgrade'")


async def revision(database: Database) -> str | None:
    """Return the revision that the tables are at; None when there are none yet."""
    async with database.reading() as connection:
        return await connection.run_sync(_revision)


def newest() -> str | None:
    """Return the revision that this version of the program works with."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _upgrade(connection: Connection) -> None:
    try:
        command.upgrade(_config(connection), "head")
    except CommandError as error:
        if _revision(connection) in _known():
            raise
        raise SchemaError("a newer version of the program made this database") from error


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config

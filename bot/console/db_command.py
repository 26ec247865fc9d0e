"""``forumbot db``: migrates, copies and checks the database, and changes its key."""

import argparse
import asyncio
from pathlib import Path
from typing import Any

Parsers = Any  # argparse's own type of sub-parsers is private

_ROTATE = """\
Put what people typed under a new key, for instance when somebody may have seen the old one.

The key is in a file: run this, also while the bot runs. It makes a new key, puts every stored text
under it and takes the old key out of the file. Broken off, it goes on when run again. Then copy
the key file anew, and delete copies of the database that only the old key opens when you can.

The key is in DATA_KEY: put a new one, made with 'openssl rand -base64 32', before the old one, with
a comma between: DATA_KEY=NEW,OLD. Start the bot again, run this, then take the old one out.
"""


def add_parser(subparsers: Parsers) -> None:
    """Add ``db``; each command sets ``run``, which returns the exit code."""
    parser = subparsers.add_parser("db", help="migrate, copy and check the database")
    commands = parser.add_subparsers(dest="db_command", required=True)
    upgrade = commands.add_parser("upgrade", help="make or change the tables")
    upgrade.set_defaults(run=run_upgrade)
    backup = commands.add_parser("backup", help="copy the database, also while it is in use")
    backup.add_argument("file", type=Path, metavar="FILE", help="where to; must not exist yet")
    backup.set_defaults(run=run_backup)
    check = commands.add_parser("check", help="look for damage")
    check.set_defaults(run=run_check)
    rotate = commands.add_parser(
        "rotate-key",
        help="put what people typed under a new key",
        description=_ROTATE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    rotate.set_defaults(run=run_rotate)


def run_upgrade(_: argparse.Namespace) -> int:
    """Bring the tables to this version."""
    return asyncio.run(_upgrade())


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy an embedded database."""
    from bot.storage.upkeep import backup

    database = _database()
    backup(database, arguments.file)
    asyncio.run(_note_backup(database))
    print(f"{database} copied to {arguments.file}")
    return 0


def run_check(_: argparse.Namespace) -> int:
    """Print each problem; exit 1 if there is any."""
    return asyncio.run(_check())


def run_rotate(_: argparse.Namespace) -> int:
    """Change the key of the sealed texts."""
    return asyncio.run(_rotate())


async def _upgrade() -> int:
    from bot.storage.migrations import upgrade

    database = _database()
    try:
        revision = await upgrade(database)
    finally:
        await database.close()
    print(f"{database} is up to date (revision {revision})")
    return 0


async def _note_backup(database: Any) -> None:
    from datetime import UTC, datetime

    from bot.storage.migrations import newest, revision
    from bot.storage.watching import BACKUP, WatchingStore

    try:
        # A copy is also made before the tables are brought to this version.
        if await revision(database) == newest():
            await WatchingStore(database).mark(BACKUP, datetime.now(UTC))
    finally:
        await database.close()


async def _check() -> int:
    from bot.storage.upkeep import problems

    database = _database()
    try:
        found = [problem async for problem in problems(database)]
    finally:
        await database.close()
    print("\n".join(f"{database}: {problem}" for problem in found or ["no damage found"]))
    return 1 if found else 0


async def _rotate() -> int:
    from bot.settings import Settings
    from bot.storage.rekeying import rotate

    database = _database()
    try:
        changed, then = await rotate(database, Settings.load())
    finally:
        await database.close()
    print(f"{changed} texts put under the new key; {then}")
    return 0


def _database() -> Any:
    from bot.settings import Settings
    from bot.storage.database import Database

    return Database(Settings.load().database_url.get_secret_value())

"""``forumbot db``: migrates, copies and checks the database."""

import argparse
import asyncio
from pathlib import Path
from typing import Any

Parsers = Any  # argparse's own type of sub-parsers is private


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


def run_upgrade(_: argparse.Namespace) -> int:
    """Bring the tables to this version."""
    return asyncio.run(_upgrade())


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy an embedded database."""
    from bot.storage.upkeep import backup

    database = _database()
    backup(database, arguments.file)
    print(f"{database} copied to {arguments.file}")
    return 0


def run_check(_: argparse.Namespace) -> int:
    """Print each problem; exit 1 if there is any."""
    return asyncio.run(_check())


async def _upgrade() -> int:
    from bot.storage.migrations import upgrade

    database = _database()
    try:
        revision = await upgrade(database)
    finally:
        await database.close()
    print(f"{database} is up to date (revision {revision})")
    return 0


async def _check() -> int:
    from bot.storage.upkeep import problems

    database = _database()
    try:
        found = [problem async for problem in problems(database)]
    finally:
        await database.close()
    print("\n".join(f"{database}: {problem}" for problem in found or ["no damage found"]))
    return 1 if found else 0


def _database() -> Any:
    from bot.settings import Settings
    from bot.storage.database import Database

    return Database(Settings.load().database_url.get_secret_value())

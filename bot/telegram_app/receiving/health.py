"""Whether the process is well, and whether it should be given work."""

import asyncio
from dataclasses import dataclass

from bot.storage import migrations
from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.vital_signs import VitalSignStore

MOST_WAITING = 10_000
"""Updates that may wait: some minutes of work."""
_IN_TIME = 3.0
"""Seconds within which a database answers."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What was found, each as a name and a short value; ``good`` if all of it is as it should."""

    good: bool
    found: dict[str, str | int]


_SILENT = Report(good=False, found={"database": "does not answer"})


class Health:
    """Asks the database; the knowledge is loaded before there is anybody to ask."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._signs = VitalSignStore(database)
        self._newest = migrations.newest()

    async def alive(self) -> Report:
        """Tell whether the database answers."""
        try:
            async with asyncio.timeout(_IN_TIME):
                await migrations.revision(self._database)
        except (DatabaseUnavailableError, TimeoutError):
            return _SILENT
        return Report(good=True, found={"database": "answers"})

    async def ready(self) -> Report:
        """Tell whether the tables are this version's and no more waits than can be worked off."""
        try:
            async with asyncio.timeout(_IN_TIME):
                if await migrations.revision(self._database) != self._newest:
                    return Report(good=False, found={"database": "run 'forumbot db upgrade'"})
                backlog = (await self._signs.read()).updates
        except (DatabaseUnavailableError, TimeoutError):
            return _SILENT
        found: dict[str, str | int] = {"database": "migrated", "knowledge": "loaded"}
        return Report(good=backlog <= MOST_WAITING, found=found | {"backlog": backlog})

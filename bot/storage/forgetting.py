"""Forgets people for good, in restored copies of the database too."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import insert, select

from bot.settings import config_folder
from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.forgotten import ForgottenList
from bot.storage.leaving import LeavingStore
from bot.storage.personal import erase, everybody
from bot.storage.sealing import Seal
from bot.storage.tables.rights import FORGOTTEN, IDENTITY
from bot.storage.upsert import insert_missing

_ROW = 1


async def list_of(database: Database, seal: Seal) -> ForgottenList:
    """Return the list of the forgotten that belongs to ``database`` and its copies."""
    name = await _identity(database)
    return ForgottenList(config_folder() / f"forgotten-{name}.jsonl", seal)


class Forgetting:
    """Carries out the wishes to be forgotten; ``forgotten`` must outlive the database."""

    def __init__(self, database: Database, forgotten: ForgottenList) -> None:
        self._database = database
        self._forgotten = forgotten

    async def forget(self, user_id: int, now: datetime) -> None:
        """Delete everything about a person at ``now`` (aware)."""
        # First on the list: whatever happens next, ``again`` carries it out.
        entry = self._forgotten.add(user_id, now)
        async with self._database.writing() as connection:
            await erase(connection, user_id)
            await _note(connection, entry, now)

    async def due(self, now: datetime) -> int:
        """Forget those whose time to undo is over at ``now`` (aware); return how many."""
        async with self._database.unit():
            people = await LeavingStore(self._database).due(now)
            for user_id in people:
                await self.forget(user_id, now)
        return len(people)

    async def again(self, now: datetime) -> int:
        """Forget whom this copy of the database still knows; return how many that were.

        Somebody who came back after they were forgotten stays: this copy knows of it.
        """
        entries = self._forgotten.entries()
        if not entries:
            return 0
        async with self._database.writing() as connection:
            known = set((await connection.execute(select(FORGOTTEN.c.entry))).scalars())
            if not (new := entries - known):
                return 0
            people = self._forgotten.among(await everybody(connection), new)
            for user_id in people:
                await erase(connection, user_id)
            for entry in new:
                await _note(connection, entry, now)
        return len(people)


async def _note(connection: Transaction, entry: str, now: datetime) -> None:
    await connection.execute(insert(FORGOTTEN).values(entry=entry, at=now))


async def _identity(database: Database) -> str:
    async with database.writing() as connection:
        await insert_missing(connection, IDENTITY, id=_ROW, name=uuid4().hex)
        return str((await connection.execute(select(IDENTITY.c.name))).scalar_one())

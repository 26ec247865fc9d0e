"""Keeps what each officer's next message is for, so that a restart interrupts nobody."""

from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import delete

from bot.broadcasts.announcement import Version
from bot.broadcasts.desk import OPEN_FOR, Desk, Expected
from bot.storage.at_hand import at_hand
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables.broadcasts import DESKS
from bot.storage.upsert import upsert

_VERSION = TypeAdapter(Version)


class DeskStore:
    """Desks by Telegram user id, one per officer."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def find(self, person: int) -> Desk | None:
        """Return a person's desk, also one that is not open any more."""
        row = await at_hand(self._database, person)
        if row.desks_person_id is None:
            return None
        held = self._seal.open(row.desks_held)
        return Desk(
            broadcast=row.desks_broadcast_id,
            expected=Expected(row.desks_expected),
            at=row.desks_at,
            language=row.desks_language,
            held=_VERSION.validate_json(held) if held else None,
        )

    async def open(self, person: int, desk: Desk) -> None:
        """Keep what the next message is for, in place of what was before."""
        held = _VERSION.dump_json(desk.held).decode() if desk.held else None
        async with self._database.writing() as connection:
            await upsert(
                connection,
                DESKS,
                person_id=person,
                broadcast_id=desk.broadcast,
                expected=desk.expected,
                language=desk.language,
                held=self._seal.seal(held) if held else None,
                at=desk.at,
            )

    async def close(self, person: int) -> None:
        """Let the next message be a question like anybody's."""
        async with self._database.writing() as connection:
            await connection.execute(delete(DESKS).where(DESKS.c.person_id == person))

    async def prune(self, now: datetime) -> int:
        """Delete the desks that are not open at ``now`` (aware); return how many went."""
        async with self._database.writing() as connection:
            old = delete(DESKS).where(DESKS.c.at <= now - OPEN_FOR)
            return (await connection.execute(old)).rowcount

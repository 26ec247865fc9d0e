"""Keeps the dialogues under way, so that a restart interrupts none."""

from datetime import datetime, timedelta

from sqlalchemy import delete

from bot.rsvp.draft import Draft, read, written
from bot.storage.at_hand import at_hand
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import DIALOGUES
from bot.storage.upsert import upsert

KEPT = timedelta(days=30)
"""A dialogue that nobody went on with for so long is over."""


class DialogueStore:
    """The drafts by Telegram user id, one per person."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def find(self, user_id: int) -> Draft | None:
        """Return a person's draft; None: there is none, or it cannot be read any more."""
        row = await at_hand(self._database, user_id)
        text = self._seal.open(row.dialogues_draft)
        return read(text) if text else None

    async def keep(self, user_id: int, draft: Draft, at: datetime) -> None:
        """Keep the draft as it is ``at`` (aware), in place of the one before."""
        async with self._database.writing() as connection:
            sealed = self._seal.seal(written(draft))
            await upsert(connection, DIALOGUES, user_id=user_id, draft=sealed, at=at)

    async def end(self, user_id: int) -> bool:
        """Delete a person's draft; return whether there was one.

        Of several that end it at the same time only one hears True.
        """
        statement = delete(DIALOGUES).where(DIALOGUES.c.user_id == user_id)
        async with self._database.writing() as connection:
            return bool((await connection.execute(statement)).rowcount)

    async def prune(self, now: datetime) -> int:
        """Delete what is older than ``KEPT`` at ``now`` (aware); return how many went."""
        async with self._database.writing() as connection:
            result = await connection.execute(delete(DIALOGUES).where(DIALOGUES.c.at < now - KEPT))
        return result.rowcount

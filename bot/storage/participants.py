"""Keeps what the bot remembers of participants."""

from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, select, update

from bot.participants.participant import MEMORY_KEPT, Participant
from bot.storage.at_hand import at_hand
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables.people import PARTICIPANTS
from bot.storage.tables.rights import CONSENTS
from bot.storage.upsert import upsert
from bot.understanding.question import Memory

_MEMORY = TypeAdapter(Memory)


class ParticipantStore:
    """The participants by Telegram user id; someone never seen is a Participant with nothing."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def find(self, user_id: int) -> Participant:
        """Return what is remembered of a person."""
        row = await at_hand(self._database, user_id)
        memory = _memory(self._seal.open(row.participants_memory))
        return Participant(
            user_id=user_id,
            language=row.participants_language,
            memory=memory or Memory(language=row.participants_spoken),
            memory_at=row.participants_memory_at,
        )

    async def choose_language(self, user_id: int, language: str | None) -> None:
        """Keep the language chosen with /language; None: that of each message again."""
        async with self._database.writing() as connection:
            await upsert(connection, PARTICIPANTS, user_id=user_id, language=language)

    async def remember(self, user_id: int, memory: Memory, at: datetime) -> None:
        """Keep what the turn ``at`` (aware) was about, in place of the one before."""
        kept = _MEMORY.dump_json(memory).decode()
        spoken = {"spoken": memory.language} if memory.language else {}
        async with self._database.writing() as connection:
            values = {**spoken, "memory": self._seal.seal(kept), "memory_at": at}
            await upsert(connection, PARTICIPANTS, user_id=user_id, **values)

    async def prune(self, now: datetime) -> int:
        """Delete what nobody can follow up any more at ``now`` (aware); return how many went."""
        over = PARTICIPANTS.c.memory_at < now - MEMORY_KEPT
        statement = update(PARTICIPANTS).where(over, PARTICIPANTS.c.memory.is_not(None))
        async with self._database.writing() as connection:
            return (await connection.execute(statement.values(memory=None))).rowcount

    async def drop_unseen(self, before: datetime, now: datetime) -> int:
        """Delete people who said nothing since ``before`` (aware); return how many went.

        Those who are still written to keep their language. Of whoever has only chosen one it is
        not known when: for them time begins ``now`` (aware).
        """
        undated = update(PARTICIPANTS).where(PARTICIPANTS.c.memory_at.is_(None))
        written_to = select(CONSENTS.c.user_id).where(CONSENTS.c.given)
        unseen = (PARTICIPANTS.c.memory_at < before, PARTICIPANTS.c.user_id.not_in(written_to))
        async with self._database.writing() as connection:
            await connection.execute(undated.values(memory_at=now))
            return (await connection.execute(delete(PARTICIPANTS).where(*unseen))).rowcount


def _memory(kept: str | None) -> Memory | None:
    """Read what an earlier version wrote; what does not fit costs a follow-up, not a reply."""
    try:
        return _MEMORY.validate_json(kept) if kept else None
    except ValidationError:
        return None

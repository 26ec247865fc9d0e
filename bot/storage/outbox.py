"""Replies that are stored with the effects they report, until Telegram has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Row, bindparam, delete, insert, select, update

from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables.updates import OUTBOX

LEASE = timedelta(seconds=8)
"""How long a process has a reply for itself unless it says that it still sends."""
KEPT = timedelta(days=3)
"""A reply that could not be sent for so long is of no use any more."""

_PUT = insert(OUTBOX)
_SENT = delete(OUTBOX).where(OUTBOX.c.id == bindparam("reply"))


@dataclass(frozen=True, kw_only=True)
class Stored:
    """A reply to a chat, made ``made_at`` (aware); ``payload`` is what to send, as JSON."""

    id: int
    chat: int
    payload: str
    made_at: datetime


class OutboxStore:
    """The outbox. ``sender`` names a process for as long as it lives."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def put(self, replies: Sequence[Stored], sender: str) -> None:
        """Store replies that ``sender`` is going to send."""
        async with self._database.writing() as connection:
            rows = [
                {
                    "id": reply.id,
                    "chat": reply.chat,
                    "payload": self._seal.seal(reply.payload),
                    "made_at": reply.made_at,
                    "sender": sender,
                    "leased_until": reply.made_at + LEASE,
                }
                for reply in replies
            ]
            await connection.execute(_PUT, rows)

    async def sent(self, ids: Sequence[int]) -> None:
        """Forget replies that need not be sent any more."""
        async with self._database.writing() as connection:
            await connection.execute(_SENT, [{"reply": each} for each in ids])

    async def renew(self, sender: str, now: datetime) -> None:
        """Note that ``sender`` still sends at ``now`` (aware)."""
        statement = update(OUTBOX).where(OUTBOX.c.sender == sender)
        # Units, these two, as they are short: what is under way must not wait for a thread.
        async with self._database.unit(), self._database.writing() as connection:
            await connection.execute(statement.values(leased_until=now + LEASE))

    async def release(self, sender: str, now: datetime) -> None:
        """Leave what ``sender`` has not sent to any other, from ``now`` (aware) on."""
        statement = update(OUTBOX).where(OUTBOX.c.sender == sender)
        async with self._database.writing() as connection:
            await connection.execute(statement.values(leased_until=now))

    async def take_over(self, sender: str, now: datetime, most: int) -> list[Stored]:
        """Give ``sender`` what a process left that ended before ``now`` (aware), oldest first.

        An embedded database is this process's alone: there everything was left.
        """
        left = OUTBOX.c.leased_until <= now
        if self._database.embedded:
            left = OUTBOX.c.sender != sender
        ids = (
            select(OUTBOX.c.id)
            .where(left)
            .order_by(OUTBOX.c.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        taken = (
            update(OUTBOX)
            .where(OUTBOX.c.id.in_(ids.scalar_subquery()))
            .values(sender=sender, leased_until=now + LEASE)
            .returning(OUTBOX.c.id, OUTBOX.c.chat, OUTBOX.c.payload, OUTBOX.c.made_at)
        )
        async with self._database.unit(), self._database.writing() as connection:
            rows = (await connection.execute(taken)).all()
        return sorted(filter(None, map(self._opened, rows)), key=lambda reply: reply.id)

    async def left_with(self, sender: str) -> list[Stored]:
        """Return what ``sender`` has not sent, oldest first."""
        query = (
            select(OUTBOX.c.id, OUTBOX.c.chat, OUTBOX.c.payload, OUTBOX.c.made_at)
            .where(OUTBOX.c.sender == sender)
            .order_by(OUTBOX.c.id)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return list(filter(None, map(self._opened, rows)))

    async def prune(self, now: datetime) -> int:
        """Delete what was made more than ``KEPT`` before ``now`` (aware); return how many went."""
        async with self._database.writing() as connection:
            result = await connection.execute(delete(OUTBOX).where(OUTBOX.c.made_at < now - KEPT))
        return result.rowcount

    def _opened(self, row: Row[int, int, bytes, datetime]) -> Stored | None:
        """Open a reply; one whose key is lost is nothing to send, and pruned."""
        payload = self._seal.open(row[2])
        return Stored(id=row[0], chat=row[1], payload=payload, made_at=row[3]) if payload else None

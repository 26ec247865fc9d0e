"""Numbers for those who watch over the bot; nobody's words, nobody's id."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from bot.broadcasts.broadcast import State
from bot.storage.database import Database
from bot.storage.tables.broadcasts import BROADCASTS, DELIVERIES
from bot.storage.tables.updates import INBOX, OUTBOX

_UNDER_WAY = (State.SENDING, State.PAUSED)


@dataclass(frozen=True, kw_only=True)
class VitalSigns:
    """What waits, and how far broadcasts are; ``deliveries`` are those of broadcasts under way."""

    updates: int
    replies: int
    broadcasts: Mapping[str, int]
    deliveries: Mapping[str, int]


class VitalSignStore:
    """Counts; every query is of rows that are not done, or over an index."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def read(self) -> VitalSigns:
        """Count now."""
        updates = select(func.count()).select_from(INBOX).where(INBOX.c.done_at.is_(None))
        replies = select(func.count()).select_from(OUTBOX)
        broadcasts = select(BROADCASTS.c.state, func.count()).group_by(BROADCASTS.c.state)
        under_way = select(BROADCASTS.c.id).where(BROADCASTS.c.state.in_(_UNDER_WAY))
        deliveries = (
            select(DELIVERIES.c.state, func.count())
            .where(DELIVERIES.c.broadcast_id.in_(under_way))
            .group_by(DELIVERIES.c.state)
        )
        async with self._database.reading() as connection:

            async def by_state(query: Select[Any]) -> dict[str, int]:
                return {row[0]: row[1] for row in await connection.execute(query)}

            return VitalSigns(
                updates=(await connection.execute(updates)).scalar_one(),
                replies=(await connection.execute(replies)).scalar_one(),
                broadcasts=await by_state(broadcasts),
                deliveries=await by_state(deliveries),
            )

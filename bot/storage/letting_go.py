"""Lets persons go when RETENTION_MONTHS are over; counts stay."""

from collections.abc import Mapping
from datetime import date, datetime, time

from sqlalchemy import delete, exists, func, select, update

from bot import clock
from bot.rsvp.consent import changes_of
from bot.rsvp.retention import months_after
from bot.storage.privacy_read import CONCERNED
from bot.storage.stores import Stores
from bot.storage.tables.broadcasts import BROADCASTS, DELIVERIES
from bot.storage.tables.rights import BLOCKED, PRIVACY_READ


class LettingGo:
    """Knows the last day of each edition; ``months`` after it nobody of it is known any more."""

    def __init__(self, stores: Stores, last_days: Mapping[int, date], months: int) -> None:
        self._stores = stores
        self._last_days = last_days
        self._months = months

    async def editions(self, _: datetime) -> None:
        """Turn the persons of editions that are long over today into counts."""
        for edition, last in self._last_days.items():
            if months_after(last, self._months) < clock.today():
                await self._stores.retention.anonymise(edition)
                await self._stores.consents.drop(changes_of(edition))

    async def deliveries(self, _: datetime) -> None:
        """Detach from persons which broadcasts they got long ago."""
        # One that an officer paused may never end.
        over = func.coalesce(BROADCASTS.c.ended_at, BROADCASTS.c.started_at) < self._long_ago()
        those = select(BROADCASTS.c.id).where(over)
        old = (DELIVERIES.c.broadcast_id.in_(those), DELIVERIES.c.person_id.is_not(None))
        async with self._stores.database.writing() as connection:
            statement = update(DELIVERIES).where(*old).values(person_id=None, message_id=None)
            await connection.execute(statement)

    async def participants(self, now: datetime) -> None:
        """Let go those who said nothing for long."""
        await self._stores.participants.drop_unseen(self._long_ago(), now)
        await self._traces()

    async def _traces(self) -> None:
        """Delete what was for writing to people of whom nothing else is kept any more."""
        async with self._stores.database.writing() as connection:
            for table in (PRIVACY_READ, BLOCKED):
                unneeded = (
                    ~exists().where(other.c.user_id == table.c.user_id) for other in CONCERNED
                )
                old = table.c.at < self._long_ago()
                await connection.execute(delete(table).where(old, *unneeded))

    def _long_ago(self) -> datetime:
        day = months_after(clock.today(), -self._months)
        return datetime.combine(day, time(), clock.GENEVA)

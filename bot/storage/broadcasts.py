"""Keeps broadcasts, from draft to end."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import RowMapping, and_, insert, select, update

from bot.broadcasts.announcement import Announcement
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Act, Broadcast, State, may_become
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables.broadcasts import BROADCASTS

_ANNOUNCEMENT = TypeAdapter(Announcement)
_AUDIENCE = TypeAdapter(Audience)


class BroadcastStore:
    """Broadcasts by number; what an officer wrote is sealed.

    A broadcast whose words cannot be read any more, for the key is lost, is kept with none: it
    can be listed, and its deliveries counted.
    """

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def add(  # noqa: PLR0913 - a row
        self,
        author: int | None,
        announcement: Announcement,
        audience: Audience,
        at: datetime,
        *,
        act: Act = Act.SEND,
        corrects: int | None = None,
    ) -> int:
        """Keep a new draft; return its number. ``at`` is aware, ``author`` None for the bot."""
        async with self._database.writing() as connection:
            statement = insert(BROADCASTS).values(
                state=State.DRAFT,
                act=act,
                author=author,
                announcement=self._sealed(announcement),
                audience=_AUDIENCE.dump_json(audience).decode(),
                created_at=at,
                corrects=corrects,
            )
            result = await connection.execute(statement.returning(BROADCASTS.c.id))
            return int(result.scalar_one())

    async def find(self, number: int) -> Broadcast | None:
        """Return a broadcast, if there is one of that number."""
        async with self._database.reading() as connection:
            query = select(BROADCASTS).where(BROADCASTS.c.id == number)
            row = (await connection.execute(query)).mappings().one_or_none()
        return self._read(row) if row else None

    async def listed(self, count: int) -> list[Broadcast]:
        """Return at most ``count`` that were not discarded, the newest first."""
        query = select(BROADCASTS).where(BROADCASTS.c.state != State.DISCARDED)
        return await self._all(query.order_by(BROADCASTS.c.id.desc()).limit(count))

    async def overview(
        self, count: int, before: int | None = None, author: int | None = None
    ) -> list[Broadcast]:
        """Return at most ``count``, the newest first, of those before number ``before``.

        Left out are what was discarded, what went to the test group, and drafts of others than
        ``author``.
        """
        draft = BROADCASTS.c.state == State.DRAFT
        others = and_(draft, BROADCASTS.c.author.is_not(None), BROADCASTS.c.author != author)
        query = select(BROADCASTS).where(BROADCASTS.c.state != State.DISCARDED, ~others)
        query = query.where(BROADCASTS.c.audience.not_like(f'%"{Among.TEST}"%'))
        if before is not None:
            query = query.where(BROADCASTS.c.id < before)
        return await self._all(query.order_by(BROADCASTS.c.id.desc()).limit(count))

    async def among(self, states: Collection[State]) -> list[Broadcast]:
        """Return all in one of ``states``, the oldest first."""
        query = select(BROADCASTS).where(BROADCASTS.c.state.in_(states))
        # Asked for every second: in a unit it takes no thread, for which others would wait.
        async with self._database.unit():
            return await self._all(query.order_by(BROADCASTS.c.id))

    async def ended_since(self, moment: datetime) -> list[Broadcast]:
        """Return those that ended after ``moment`` (aware), the oldest first."""
        query = select(BROADCASTS).where(BROADCASTS.c.ended_at > moment)
        return await self._all(query.order_by(BROADCASTS.c.id))

    async def repairs(self, number: int) -> list[Broadcast]:
        """Return the corrections and deletions of a broadcast that were begun, the oldest first."""
        begun = (BROADCASTS.c.corrects == number, BROADCASTS.c.started_at.is_not(None))
        return await self._all(select(BROADCASTS).where(*begun).order_by(BROADCASTS.c.id))

    async def worded(self, broadcast: Broadcast) -> Announcement:
        """Return what a broadcast says now: what the last correction of it says."""
        found = [each for each in await self.repairs(broadcast.id) if each.act is Act.EDIT]
        return found[-1].announcement if found else broadcast.announcement

    async def show_on(self, number: int, chat: int, message: int) -> None:
        """Keep which message is the card of a broadcast."""
        shown = update(BROADCASTS).where(BROADCASTS.c.id == number)
        async with self._database.writing() as connection:
            await connection.execute(shown.values(card_chat=chat, card_message=message))

    async def adopt(self, number: int, author: int) -> bool:
        """Make somebody the author of a draft that is nobody's; False if it is not any more."""
        async with self._database.writing() as connection:
            draft = (BROADCASTS.c.id == number, BROADCASTS.c.state == State.DRAFT)
            unowned = update(BROADCASTS).where(*draft, BROADCASTS.c.author.is_(None))
            return bool((await connection.execute(unowned.values(author=author))).rowcount)

    async def write(
        self,
        number: int,
        *,
        announcement: Announcement | None = None,
        audience: Audience | None = None,
    ) -> bool:
        """Change a draft; False if it is none any more."""
        values: dict[str, Any] = {}
        async with self._database.unit():
            if announcement is not None:
                values["announcement"] = self._sealed(announcement)
            if audience is not None:
                values["audience"] = _AUDIENCE.dump_json(audience).decode()
            return await self._update(number, State.DRAFT, values)

    async def advance(self, number: int, state: State, wanted: State, **values: Any) -> bool:
        """Take a broadcast from ``state`` to ``wanted``; False if it is not there any more.

        Only one of several that try at the same time succeeds. ``values`` are columns that
        change with it.

        Raises:
            ValueError: no broadcast may take that step.
        """
        if not may_become(state, wanted):
            raise ValueError(f"a broadcast that is {state} cannot become {wanted}")
        return await self._update(number, state, {**values, "state": wanted})

    async def _update(self, number: int, state: State, values: dict[str, Any]) -> bool:
        found = (BROADCASTS.c.id == number, BROADCASTS.c.state == state)
        async with self._database.writing() as connection:
            result = await connection.execute(update(BROADCASTS).where(*found).values(values))
        return bool(result.rowcount)

    async def _all(self, query: Any) -> list[Broadcast]:
        async with self._database.reading() as connection:
            return [self._read(row) for row in (await connection.execute(query)).mappings()]

    def _sealed(self, announcement: Announcement) -> bytes:
        return self._seal.seal(_ANNOUNCEMENT.dump_json(announcement).decode())

    def _read(self, row: RowMapping) -> Broadcast:
        values = dict(row)
        words = self._seal.open(values["announcement"])
        values["announcement"] = (
            _ANNOUNCEMENT.validate_json(words) if words else Announcement(versions={})
        )
        values["audience"] = _AUDIENCE.validate_json(values["audience"])
        values["state"], values["act"] = State(row["state"]), Act(row["act"])
        return Broadcast(**values)

"""Updates that are stored before they are confirmed to Telegram, until they are done."""

import json
from collections import OrderedDict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, exists, func, select, update

from bot.storage.database import Database
from bot.storage.locks import Lock, held
from bot.storage.sealing import Seal
from bot.storage.tables.updates import INBOX, OUTBOX
from bot.storage.upsert import insert_new, inserting

KEPT = timedelta(days=3)
"""How long it is known that an update was done: Telegram repeats none after a day."""


_FRESH = 1000
"""Updates that are kept in memory until they are handled, which is soon."""

_EARLIER = INBOX.alias()
_BEHIND = exists().where(
    _EARLIER.c.done_at.is_(None),
    _EARLIER.c.person == INBOX.c.person,
    _EARLIER.c.update_id < INBOX.c.update_id,
)
_ELSEWHERE = exists().where(OUTBOX.c.chat == INBOX.c.person, OUTBOX.c.sender != bindparam("sender"))
# Statements of every update are made once: making one takes longer than carrying it out.
_BEGIN = {
    dialect: inserting(dialect, INBOX).on_conflict_do_nothing().returning(INBOX.c.update_id)
    for dialect in ("sqlite", "postgresql")
}
_PUT_BACK = (
    update(INBOX)
    .where(INBOX.c.update_id == bindparam("begun"))
    .values(payload=bindparam("sealed"), done_at=None)
)
_CLAIM = (
    select(*(INBOX.c[name] for name in ("update_id", "person", "payload", "received_at", "tries")))
    .where(
        INBOX.c.done_at.is_(None),
        INBOX.c.person.not_in(bindparam("besides", expanding=True)),
        ~_BEHIND,
        ~_ELSEWHERE,
    )
    .order_by(INBOX.c.update_id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=INBOX)
)
_CLAIM_ONE = _CLAIM.where(INBOX.c.update_id == bindparam("only"))
_DONE = (
    update(INBOX)
    .where(INBOX.c.update_id.in_(bindparam("ids", expanding=True)))
    .values(done_at=bindparam("done_at"), payload=None)
)
_TOO_MANY = (
    select(INBOX.c.person)
    .where(INBOX.c.done_at.is_(None))
    .group_by(INBOX.c.person)
    .having(func.count() > bindparam("most"))
)
_THEIRS = and_(INBOX.c.done_at.is_(None), INBOX.c.person == bindparam("whose"))
_OLDEST_KEPT = (
    select(INBOX.c.update_id)
    .where(_THEIRS)
    .order_by(INBOX.c.update_id.desc())
    .limit(1)
    .offset(bindparam("before"))
)
_OLDER = (
    select(INBOX.c.update_id)
    .where(_THEIRS, INBOX.c.update_id < _OLDEST_KEPT.scalar_subquery())
    .with_for_update(skip_locked=True)
)
_LEFT_OUT = (
    update(INBOX)
    .where(INBOX.c.update_id.in_(_OLDER))
    .values(done_at=bindparam("left_at"), payload=None)
)


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """An update as it came, and whose updates it is in order with."""

    update_id: int
    person: int
    content: Mapping[str, Any]

    def written(self) -> str:
        """Return it as Telegram sends it."""
        return json.dumps(self.content, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """An update that is not done, begun ``tries`` times so far; ``received_at`` is aware."""

    update_id: int
    person: int
    sealed: bytes
    received_at: datetime
    tries: int


class InboxStore:
    """The inbox. Only inside a unit does a claim hold."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal
        self._fresh: OrderedDict[int, Mapping[str, Any]] = OrderedDict()

    @property
    def ours(self) -> bool:
        """Whether no other process puts updates here or handles them."""
        return self._database.embedded

    async def put(self, arrivals: Sequence[Arrival], at: datetime) -> None:
        """Store updates that came ``at`` (aware); those known already are dropped."""
        async with self._database.writing() as connection:
            rows = [
                {**_row(arrival, at), "payload": self._seal.seal(arrival.written())}
                for arrival in arrivals
            ]
            await insert_new(connection, INBOX, rows)
        self._keep(arrivals)

    async def begin(self, arrivals: Sequence[Arrival], at: datetime) -> list[Waiting]:
        """Store updates that came ``at`` (aware) as done, to be handled in this unit.

        Return those that were not known, oldest first. What is not done after all must be put
        back.
        """
        async with self._database.writing() as connection:
            rows = [{**_row(arrival, at), "done_at": at} for arrival in arrivals]
            # Of one row SQLAlchemy makes less ado.
            given = rows[0] if len(rows) == 1 else rows
            new = set((await connection.execute(_BEGIN[connection.dialect.name], given)).scalars())
        self._keep(arrivals)
        return [
            Waiting(
                update_id=each.update_id, person=each.person, sealed=b"", received_at=at, tries=0
            )
            for each in sorted(arrivals, key=lambda arrival: arrival.update_id)
            if each.update_id in new
        ]

    async def put_back(self, arrivals: Sequence[Arrival]) -> None:
        """Have updates wait that were begun and are not done."""
        async with self._database.writing() as connection:
            rows = [
                {"begun": arrival.update_id, "sealed": self._seal.seal(arrival.written())}
                for arrival in arrivals
            ]
            await connection.execute(_PUT_BACK, rows)

    async def claim(self, most: int, sender: str, besides: Collection[int] = ()) -> list[Waiting]:
        """Return the oldest update of everybody who has one, oldest first, for this unit alone.

        Those of ``besides`` get none.

        On a server no other process gets these, nor later ones of the same people, until then;
        nor does ``sender``, a process's name, get any of people whom another still has to reply
        to, for its own replies would come first.
        """
        async with self._database.writing() as connection:
            given = {"sender": sender, "most": most, "besides": list(besides)}
            rows = (await connection.execute(_CLAIM, given)).all()
        return list(map(_waiting, rows))

    async def claim_one(self, update_id: int, sender: str) -> Waiting | None:
        """Return one update for this unit alone; None if ``claim`` could not give it now."""
        async with self._database.writing() as connection:
            given = {"sender": sender, "most": 1, "besides": [], "only": update_id}
            row = (await connection.execute(_CLAIM_ONE, given)).one_or_none()
        return _waiting(row) if row else None

    def opened(self, waiting: Waiting) -> Mapping[str, Any] | None:
        """Return what Telegram sent; None when the key to it is lost."""
        # What has just come need not be opened.
        if content := self._fresh.pop(waiting.update_id, None):
            return content
        written = self._seal.open(waiting.sealed)
        return json.loads(written) if written else None

    @asynccontextmanager
    async def trying(self) -> AsyncIterator[bool]:
        """Tell whether this process may try what failed before, and keep it so meanwhile.

        A try is counted before it is made: a process that saw only the count of another's would
        take it for a try that failed.
        """
        if self.ours:
            yield True
            return
        async with held(self._database, Lock.TRY) as mine:
            yield mine

    async def tried(self, update_ids: Sequence[int], times: int = 1) -> None:
        """Count one try more; ``times`` is -1 for one that did not come about."""
        statement = update(INBOX).where(INBOX.c.update_id.in_(update_ids))
        async with self._database.writing() as connection:
            await connection.execute(statement.values(tries=INBOX.c.tries + times))

    async def done(self, update_ids: Sequence[int], at: datetime) -> None:
        """Note that updates were done ``at`` (aware); nothing that was typed stays."""
        async with self._database.writing() as connection:
            await connection.execute(_DONE, {"ids": update_ids, "done_at": at})

    async def put_aside(self, update_id: int, at: datetime) -> None:
        """Give an update up ``at`` (aware); it is kept for a while, for whoever looks into it."""
        statement = update(INBOX).where(INBOX.c.update_id == update_id)
        async with self._database.writing() as connection:
            await connection.execute(statement.values(done_at=at, aside=True))

    async def leave_out(self, most: int, at: datetime) -> dict[int, int]:
        """Give up all but the newest ``most`` of everybody ``at`` (aware).

        Return how many, by the person whose they were.
        """
        async with self._database.writing() as connection:
            found = (await connection.execute(_TOO_MANY, {"most": most})).scalars().all()
            return {
                person: (
                    await connection.execute(
                        _LEFT_OUT, {"whose": person, "before": most - 1, "left_at": at}
                    )
                ).rowcount
                for person in found
            }

    async def prune(self, now: datetime) -> int:
        """Delete what was done more than ``KEPT`` before ``now`` (aware); return how many went."""
        async with self._database.writing() as connection:
            result = await connection.execute(delete(INBOX).where(INBOX.c.done_at < now - KEPT))
        return result.rowcount

    def _keep(self, arrivals: Sequence[Arrival]) -> None:
        self._fresh.update((arrival.update_id, arrival.content) for arrival in arrivals)
        while len(self._fresh) > _FRESH:
            self._fresh.popitem(last=False)


def _row(arrival: Arrival, at: datetime) -> dict[str, Any]:
    return {
        "update_id": arrival.update_id,
        "person": arrival.person,
        "received_at": at,
        "tries": 0,
        "aside": False,
    }


def _waiting(row: Row[int, int, bytes, datetime, int]) -> Waiting:
    return Waiting(update_id=row[0], person=row[1], sealed=row[2], received_at=row[3], tries=row[4])

"""Keeps who gets a broadcast and what became of it, row by row."""

from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    and_,
    bindparam,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)

from bot.broadcasts.audience import Reach, Recipient
from bot.broadcasts.delivery import Delivery, Outcome, Report, Result
from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.tables.broadcasts import DELIVERIES

_AT_ONCE = 1000
_MINE = DELIVERIES.c


class DeliveryStore:
    """Deliveries of broadcasts by their number; the audience of one is frozen here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def freeze(self, broadcast: int, recipients: Iterable[Recipient]) -> None:
        """Keep who gets it, once each."""
        rows = (
            {
                "broadcast_id": broadcast,
                "person_id": recipient.person,
                "language": recipient.language,
                "stakeholder": recipient.stakeholder,
                "state": Outcome.PENDING,
            }
            for recipient in recipients
        )
        async with self._database.writing() as connection:
            while part := list(islice(rows, _AT_ONCE)):
                await connection.execute(insert(DELIVERIES), part)

    async def freeze_correction(
        self, correction: int, corrected: int, since: datetime | None = None
    ) -> None:
        """Keep who gets a correction: all who got ``corrected``, or ``since`` (aware) if given."""
        got = _got(corrected)
        if since is not None:
            got.append(_MINE.sent_at > since)
        same = ("person_id", "language", "stakeholder", "message_id")
        rows = select(
            literal(correction), literal(Outcome.PENDING.value), *(_MINE[name] for name in same)
        ).where(*got)
        statement = insert(DELIVERIES).from_select(["broadcast_id", "state", *same], rows)
        async with self._database.writing() as connection:
            await connection.execute(statement)

    async def reach_of_correction(self, corrected: int, since: datetime | None = None) -> Reach:
        """Count whom ``freeze_correction`` would keep; left out are those before ``since``."""
        in_time = _MINE.sent_at > since if since else true()
        numbers = (func.count().filter(in_time), func.count().filter(~in_time))
        query = select(_MINE.language, *numbers).where(*_got(corrected))
        async with self._database.reading() as connection:
            grouped = query.group_by(_MINE.language).order_by(_MINE.language)
            rows = (await connection.execute(grouped)).all()
        return Reach(
            by_language={code: number for code, number, _ in rows if number},
            left_out=sum(late for _, _, late in rows),
        )

    async def step(
        self, broadcast: int, results: Sequence[Result], count: int, now: datetime
    ) -> list[Delivery]:
        """Keep what became of claimed deliveries and claim at most ``count`` others, at once.

        A claimed row is SENDING from the moment that this returns. ``now`` is aware.
        """
        async with self._database.writing() as connection:
            if results:
                await connection.execute(_SETTLED, [_settled(each, now) for each in results])
            retried = await _claimed(connection, _due(broadcast, now), count)
            fresh = _waiting(broadcast)
            return [*retried, *await _claimed(connection, fresh, count - len(retried))]

    async def interrupted(self, broadcast: int) -> int:
        """Mark what was under way when a process ended: nobody knows whether it arrived."""
        return await self._change(broadcast, {Outcome.SENDING}, Outcome.UNKNOWN)

    async def again(self, broadcast: int, outcomes: Collection[Outcome]) -> int:
        """Let those with ``outcomes`` be tried again from the beginning; return how many."""
        return await self._change(broadcast, outcomes, Outcome.PENDING, tries=0)

    async def next_try(self, broadcast: int) -> float | None:
        """Return when the first that waits may be tried again, in seconds since 1970."""
        query = select(func.min(_MINE.not_before)).where(
            # Nobody tries those again who are forgotten meanwhile.
            _MINE.broadcast_id == broadcast,
            _MINE.state == Outcome.RETRY,
            _MINE.person_id.is_not(None),
        )
        async with self._database.reading() as connection:
            earliest: float | None = (await connection.execute(query)).scalar_one()
        return earliest

    async def outcomes(self, broadcasts: Collection[int]) -> dict[int, Counter[Outcome]]:
        """Count the deliveries of several broadcasts, by their number."""
        by = (_MINE.broadcast_id, _MINE.state)
        query = select(*by, func.count()).where(_MINE.broadcast_id.in_(broadcasts)).group_by(*by)
        found: dict[int, Counter[Outcome]] = {number: Counter() for number in broadcasts}
        async with self._database.reading() as connection:
            for broadcast, state, number in await connection.execute(query):
                found[broadcast][Outcome(state)] = number
        return found

    async def report(self, broadcast: int) -> Report:
        """Count the deliveries of a broadcast."""
        by = (_MINE.state, _MINE.language, _MINE.stakeholder, _MINE.reason)
        query = select(*by, func.count()).where(_MINE.broadcast_id == broadcast).group_by(*by)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        total: Counter[Outcome] = Counter()
        languages: defaultdict[str, Counter[Outcome]] = defaultdict(Counter)
        stakeholders: defaultdict[str | None, Counter[Outcome]] = defaultdict(Counter)
        reasons: Counter[str] = Counter()
        for state, language, stakeholder, reason, number in rows:
            outcome = Outcome(state)
            for counter in (total, languages[language], stakeholders[stakeholder]):
                counter[outcome] += number
            if reason and outcome is not Outcome.SENT:
                reasons[reason] += number
        return Report(
            total=total, by_language=languages, by_stakeholder=stakeholders, reasons=reasons
        )

    async def listed(self, broadcast: int) -> AsyncIterator[dict[str, Any]]:
        """Return each delivery as language, stakeholder, state and reason; no person is named."""
        query = select(_MINE.language, _MINE.stakeholder, _MINE.state, _MINE.reason, _MINE.sent_at)
        query = query.where(_MINE.broadcast_id == broadcast).order_by(_MINE.id)
        async with self._database.reading() as connection:
            async for row in (await connection.stream(query)).mappings():
                yield dict(row)

    async def _change(
        self, broadcast: int, outcomes: Collection[Outcome], wanted: Outcome, **values: int
    ) -> int:
        found = (_MINE.broadcast_id == broadcast, _MINE.state.in_(outcomes))
        unset = {"not_before": None, "reason": None}
        statement = update(DELIVERIES).where(*found).values(state=wanted, **unset, **values)
        async with self._database.writing() as connection:
            return (await connection.execute(statement)).rowcount


def _got(broadcast: int) -> list[ColumnElement[bool]]:
    """Say who got a broadcast and is still known."""
    sent = (_MINE.broadcast_id == broadcast, _MINE.state == Outcome.SENT)
    return [*sent, _MINE.person_id.is_not(None)]


def _waiting(broadcast: int) -> ColumnElement[bool]:
    return and_(_MINE.broadcast_id == broadcast, _MINE.state == Outcome.PENDING)


def _due(broadcast: int, now: datetime) -> ColumnElement[bool]:
    due = or_(_MINE.not_before.is_(None), _MINE.not_before <= now.timestamp())
    return and_(_MINE.broadcast_id == broadcast, _MINE.state == Outcome.RETRY, due)


async def _claimed(
    connection: Transaction, which: ColumnElement[bool], count: int
) -> list[Delivery]:
    """Claim in one statement, so that nobody else can claim the same."""
    if count <= 0:
        return []
    chosen = (
        select(_MINE.id)
        .where(which, _MINE.person_id.is_not(None))
        .order_by(_MINE.id)
        .limit(count)
        # PostgreSQL would wait for a row that somebody else claims, and then claim it again.
        .with_for_update(skip_locked=True)
        .cte()
    )
    statement = (
        update(DELIVERIES)
        .where(_MINE.id.in_(select(chosen.c.id)))
        .values(state=Outcome.SENDING, tries=_MINE.tries + 1, not_before=None)
        .returning(_MINE.id, _MINE.person_id, _MINE.language, _MINE.tries, _MINE.message_id)
    )
    rows = await connection.execute(statement)
    found = [
        Delivery(id=number, chat=person, language=language, tries=tries, message=message)
        for number, person, language, tries, message in rows
    ]
    return sorted(found, key=lambda delivery: delivery.id)


_SETTLED = (
    update(DELIVERIES)
    .where(_MINE.id == bindparam("delivery"))
    .values(
        state=bindparam("outcome"),
        reason=bindparam("why"),
        message_id=func.coalesce(bindparam("message", type_=BigInteger), _MINE.message_id),
        person_id=func.coalesce(bindparam("moved_to", type_=BigInteger), _MINE.person_id),
        sent_at=bindparam("at"),
        not_before=bindparam("again_at"),
    )
)


def _settled(result: Result, now: datetime) -> dict[str, Any]:
    again = result.outcome is Outcome.RETRY
    return {
        "delivery": result.id,
        "outcome": result.outcome,
        "why": result.reason,
        "message": result.message,
        "moved_to": result.moved_to,
        "at": now if result.outcome is Outcome.SENT else None,
        "again_at": now.timestamp() + result.wait if again else None,
    }

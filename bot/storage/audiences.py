"""Finds whom a broadcast is for: only people who agreed to be written to about it."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Subquery,
    Table,
    Text,
    and_,
    cast,
    false,
    func,
    insert,
    literal,
    null,
    select,
    true,
    union,
    union_all,
)

from bot.broadcasts.audience import Among, Audience, Reach
from bot.broadcasts.delivery import Outcome
from bot.language.languages import FALLBACK
from bot.rsvp.rsvp import State
from bot.storage.database import Database
from bot.storage.tables.broadcasts import DELIVERIES
from bot.storage.tables.people import PARTICIPANTS
from bot.storage.tables.rights import CONSENTS, LEAVING, ROLES
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, INTERESTS, RSVPS


class AudienceStore:
    """The people of an audience as they are now; ``admins`` belong to every test group."""

    def __init__(self, database: Database, admins: Collection[int] = ()) -> None:
        self._database = database
        self._admins = admins

    async def freeze(self, broadcast: int, audience: Audience) -> None:
        """Keep everybody in an audience who agreed to it, once each, as who gets a broadcast.

        The database does all of it: nobody has to wait while rows come and go.
        """
        found = _spoken_to(self._chosen(audience), audience.languages).c
        rows = (
            select(
                literal(broadcast),
                literal(Outcome.PENDING.value),
                found.person,
                found.language,
                found.stakeholder,
            )
            .where(found.agreed)
            .order_by(found.person)
        )
        kept = ["broadcast_id", "state", "person_id", "language", "stakeholder"]
        async with self._database.writing() as connection:
            await connection.execute(insert(DELIVERIES).from_select(kept, rows))

    async def reach(self, audience: Audience) -> Reach:
        """Count an audience, and those left out of it who did not agree."""
        found = _spoken_to(self._chosen(audience), audience.languages)
        by = (found.c.language, found.c.agreed)
        query = select(*by, func.count()).group_by(*by).order_by(found.c.language)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        agreed: Counter[str] = Counter()
        left_out = 0
        for language, yes, number in rows:
            if yes:
                agreed[language] += number
            else:
                left_out += number
        return Reach(by_language=dict(agreed), left_out=left_out)

    def _chosen(self, audience: Audience) -> Subquery:
        """Return each person that the choice is about, and whether they agreed."""
        if audience.among is Among.TEST:
            return _officers(self._admins).subquery()
        told = _told(audience).subquery()
        person = func.coalesce(told.c.person, CONSENTS.c.user_id).label("person")
        leaving = person.in_(select(LEAVING.c.user_id))
        agreed = and_(func.coalesce(CONSENTS.c.given, false()), ~leaving).label("agreed")
        query = select(person, told.c.language, told.c.stakeholder, agreed)
        about = CONSENTS.c.purpose == audience.purpose
        same = and_(CONSENTS.c.user_id == told.c.person, about)
        if audience.among is Among.NEWS and not audience.stakeholders:
            # Also people who told nothing about themselves.
            return query.select_from(CONSENTS.outerjoin(told, same)).where(about).subquery()
        return query.select_from(told.outerjoin(CONSENTS, same)).subquery()


def language_of(dialogue: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the language to write to participants in.

    It is the one they chose, that of their ``dialogue``, or that of their last message.
    """
    known = PARTICIPANTS.c
    return func.coalesce(known.language, dialogue, known.spoken, FALLBACK)


def _spoken_to(chosen: Subquery, languages: Collection[str]) -> Subquery:
    """Add everybody's language."""
    language = language_of(chosen.c.language)
    joined = chosen.outerjoin(PARTICIPANTS, PARTICIPANTS.c.user_id == chosen.c.person)
    query = select(
        chosen.c.person, language.label("language"), chosen.c.stakeholder, chosen.c.agreed
    ).select_from(joined)
    return query.where(*_among(language, languages)).subquery()


def _told(audience: Audience) -> Select[Any]:
    """Return once whoever told of themselves what the choice asks for."""
    match audience.among:
        case Among.EDITION:
            parts = [_coming(audience), *([] if audience.ways else [_announcing(audience)])]
        case Among.NEXT:
            parts = [_interested(audience)]
        case _:
            parts = [_coming(audience), _announcing(audience), _interested(audience)]
    every = union_all(*parts).subquery()
    one = (func.min(every.c.language), func.min(every.c.stakeholder))
    query = select(every.c.person, one[0].label("language"), one[1].label("stakeholder"))
    return query.group_by(every.c.person)


def _coming(audience: Audience) -> Select[Any]:
    c = RSVPS.c
    query = select(c.user_id.label("person"), c.language, c.stakeholder)
    chosen = [*_among(c.stakeholder, audience.stakeholders), *_among(c.way, audience.ways)]
    return query.where(*_of(RSVPS, audience.edition), *chosen)


def _announcing(audience: Audience) -> Select[Any]:
    c, stakeholder = DELEGATIONS.c, DELEGATES.c.stakeholder
    query = select(c.user_id.label("person"), c.language, stakeholder)
    query = query.select_from(DELEGATIONS.join(DELEGATES))
    chosen = _among(stakeholder, audience.stakeholders)
    return query.where(*_of(DELEGATIONS, audience.edition), *chosen)


def _interested(audience: Audience) -> Select[Any]:
    c = INTERESTS.c
    query = select(c.user_id.label("person"), c.language, c.stakeholder)
    return query.where(*_among(c.stakeholder, audience.stakeholders))


def _officers(admins: Collection[int]) -> Select[Any]:
    given = select(ROLES.c.user_id.label("person"))
    always = [select(literal(each, BigInteger)) for each in admins]
    every = union(given, *always).subquery()
    nothing = cast(null(), Text)
    columns = (nothing.label("language"), nothing.label("stakeholder"), true().label("agreed"))
    return select(every.c.person, *columns)


def _of(table: Table, edition: int | None) -> list[ColumnElement[bool]]:
    """Of any edition where none is given: then it is told what kind of stakeholder one is."""
    if edition is None:
        return []
    return [table.c.edition == edition, table.c.state == State.COMING]


def _among(column: ColumnElement[Any], chosen: Collection[str]) -> list[ColumnElement[bool]]:
    return [column.in_(chosen)] if chosen else []

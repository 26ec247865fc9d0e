"""Whom a broadcast is for: nobody who did not agree."""

from collections.abc import Collection
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.broadcasts.announcement import Announcement
from bot.broadcasts.audience import Among, Audience, Reach, Recipient
from bot.broadcasts.delivery import Outcome
from bot.rsvp.consent import NEWS, NEXT_EDITION, Consent, changes_of
from bot.rsvp.rsvp import Interest
from bot.secretariat.roles import Role
from bot.storage.audiences import AudienceStore
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.storage.tables.broadcasts import DELIVERIES
from bot.understanding.question import Memory
from tests.storage.words import DECLINED, IN_PERSON, NOON, REMOTE, delegation, rsvp

IN_2024 = changes_of(2024)


@pytest.fixture
async def stores(database: Database, seal: Seal) -> Stores:
    """One to nine: what each said and agreed to differs in one thing."""
    stores = Stores.over(database, seal)
    rsvps, agrees = stores.rsvps, Agreeing(stores)
    await rsvps.keep(1, rsvp("governments", REMOTE), "fr")
    await agrees(1, IN_2024, NEWS)
    await rsvps.keep(2, rsvp("academia_technical", IN_PERSON), "fr")
    await agrees(2, IN_2024)
    await stores.participants.choose_language(2, "ar")
    await rsvps.keep(3, rsvp("academia_technical", IN_PERSON), "en")
    await agrees(3, NEWS, NEXT_EDITION, changes_of(2022))
    await rsvps.keep(4, rsvp("academia_technical", state=DECLINED), "en")
    await agrees(4, IN_2024)
    await rsvps.keep(5, rsvp("academia_technical", edition=2022), "en")
    await agrees(5, IN_2024, yes=False)
    await stores.delegations.keep(6, delegation({"academia_technical": 1, "governments": 2}), "es")
    await agrees(6, IN_2024)
    await stores.interests.keep(7, Interest(stakeholder="governments", at=NOON), "ru")
    await agrees(7, NEXT_EDITION)
    await stores.interests.keep(8, Interest(stakeholder="academia_technical", at=NOON), "zh")
    await agrees(8, NEXT_EDITION, yes=False)
    await stores.participants.remember(9, Memory(language="zh"), NOON)
    await agrees(9, NEWS)
    return stores


class Agreeing:
    def __init__(self, stores: Stores) -> None:
        self._consents = stores.consents

    async def __call__(self, person: int, *purposes: str, yes: bool = True) -> None:
        said = [Consent(purpose=each, given=yes, text_version="1", at=NOON) for each in purposes]
        await self._consents.record(person, *said)


async def frozen(
    database: Database, audience: Audience, admins: Collection[int] = ()
) -> list[Recipient]:
    """Return who gets a broadcast."""
    store = AudienceStore(database, admins)
    number = await BroadcastStore(database, Seal.throwaway()).add(
        1, Announcement(versions={}), audience, NOON
    )
    await store.freeze(number, audience)
    d = DELIVERIES.c
    query = select(d.person_id, d.language, d.stakeholder, d.state).order_by(d.id)
    async with database.reading() as connection:
        rows = (await connection.execute(query.where(d.broadcast_id == number))).all()
    assert {row.state for row in rows} <= {Outcome.PENDING}
    return [
        Recipient(person=row.person_id, language=row.language, stakeholder=row.stakeholder)
        for row in rows
    ]


async def found(database: Database, audience: Audience) -> tuple[list[int], int]:
    """Return who gets it and how many are left out; the count must say the same."""
    people = await frozen(database, audience)
    reach = await AudienceStore(database).reach(audience)
    languages = [each.language for each in people]
    assert reach.by_language == {code: languages.count(code) for code in sorted(set(languages))}
    return [each.person for each in people], reach.left_out


def of_2024(**chosen: object) -> Audience:
    return Audience(among=Among.EDITION, edition=2024, **chosen)  # type: ignore[arg-type]


@pytest.mark.usefixtures("stores")
@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        (Audience(), ([1, 3, 9], 0)),
        (Audience(stakeholders=frozenset({"governments"})), ([1], 2)),
        (Audience(languages=frozenset({"zh", "fr"})), ([1, 9], 0)),
        (of_2024(), ([1, 2, 6], 1)),
        (of_2024(stakeholders=frozenset({"academia_technical"})), ([2, 6], 1)),
        (of_2024(ways=frozenset({REMOTE})), ([1], 0)),
        (of_2024(ways=frozenset({REMOTE, IN_PERSON})), ([1, 2], 1)),
        (of_2024(languages=frozenset({"ar", "en"})), ([2], 1)),
        (Audience(among=Among.EDITION, edition=2022), ([], 1)),
        (Audience(among=Among.EDITION, edition=2020), ([], 0)),
        (Audience(among=Among.NEXT), ([7], 1)),
        (Audience(among=Among.NEXT, stakeholders=frozenset({"academia_technical"})), ([], 1)),
        (Audience(among=Among.TEST), ([], 0)),
    ],
)
async def test_only_who_agreed_is_in_an_audience(
    database: Database, audience: Audience, expected: tuple[list[int], int]
) -> None:
    assert await found(database, audience) == expected


@pytest.mark.usefixtures("stores")
async def test_each_is_written_to_in_their_language(database: Database) -> None:
    assert await frozen(database, of_2024()) == [
        Recipient(person=1, language="fr", stakeholder="governments"),
        Recipient(person=2, language="ar", stakeholder="academia_technical"),
        Recipient(person=6, language="es", stakeholder="academia_technical"),
    ]
    assert (await frozen(database, Audience()))[2] == Recipient(person=9, language="zh")
    assert await AudienceStore(database).reach(of_2024()) == Reach(
        by_language={"ar": 1, "es": 1, "fr": 1}, left_out=1
    )


async def test_who_comes_and_brings_a_delegation_is_one_person(
    stores: Stores, database: Database
) -> None:
    await stores.delegations.keep(1, delegation({"governments": 2, "academia_technical": 5}), "en")
    assert await found(database, of_2024()) == ([1, 2, 6], 1)


async def test_who_said_no_to_news_is_counted_as_left_out(
    stores: Stores, database: Database
) -> None:
    await Agreeing(stores)(9, NEWS, yes=False)
    assert await found(database, Audience()) == ([1, 3], 1)


async def test_who_blocked_the_bot_or_is_about_to_be_forgotten_is_left_out(
    stores: Stores, database: Database
) -> None:
    await stores.consents.block(1, NOON)
    await stores.leaving.ask(2, NOON + timedelta(hours=24))
    assert await found(database, of_2024()) == ([6], 3)


async def test_a_test_goes_to_the_secretariat_only(stores: Stores, database: Database) -> None:
    token = await stores.roles.offer(Role.AUTHOR, NOON)
    await stores.roles.accept(token, 3, NOON)
    await stores.participants.choose_language(50, "ru")
    assert await frozen(database, Audience(among=Among.TEST), (50, 3)) == [
        Recipient(person=3, language="en"),
        Recipient(person=50, language="ru"),
    ]

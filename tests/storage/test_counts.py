"""Counts of who is coming, and of editions long over."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.rsvp.counting import Count, Slice
from bot.rsvp.rsvp import Way
from bot.storage.counts import CountStore
from bot.storage.database import Database
from bot.storage.delegations import DelegationStore
from bot.storage.retention import RetentionStore
from bot.storage.rsvps import RsvpStore
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, HISTORY, RSVPS
from tests.storage.words import (
    DECLINED,
    IN_PERSON,
    NOON,
    REMOTE,
    UNDECIDED,
    delegation,
    rsvp,
)

TODAY = NOON.date()
EVERYTHING = Slice()


class Stores:
    def __init__(self, database: Database) -> None:
        seal = Seal.throwaway()
        self.rsvps = RsvpStore(database, seal)
        self.delegations = DelegationStore(database, seal)
        self.counts = CountStore(database)
        self.retention = RetentionStore(database)

    async def count(self, slice_: Slice = EVERYTHING, **how: Any) -> list[Count]:
        return await self.counts.counts(slice_, TODAY, **how)


@pytest.fixture
def stores(database: Database) -> Stores:
    return Stores(database)


@pytest.fixture
async def filled(stores: Stores) -> Stores:
    old = NOON - timedelta(days=7)
    said = [
        (rsvp("governments", IN_PERSON), "fr"),
        (rsvp("governments", IN_PERSON, at=old), "fr"),
        (rsvp("governments", REMOTE), "en"),
        (rsvp("academia_technical", UNDECIDED, at=old), "zh"),
        (rsvp("academia_technical", REMOTE, state=DECLINED), "zh"),
        (rsvp("academia_technical", REMOTE, edition=2020, at=old), None),
    ]
    for user_id, (word, language) in enumerate(said):
        await stores.rsvps.keep(user_id, word, language)
    await stores.delegations.keep(0, delegation({"governments": 4, "academia_technical": 1}), "fr")
    await stores.delegations.keep(1, delegation({"governments": 2}), "en")
    await stores.delegations.keep(2, delegation({"governments": 9}, state=DECLINED), "en")
    return stores


def count(stakeholder: str, way: Way | None, *numbers: int, edition: int = 2024) -> Count:
    people, new, delegates = numbers
    return Count(
        edition=edition,
        stakeholder=stakeholder,
        way=way,
        people=people,
        new=new,
        delegates=delegates,
    )


IN_2024 = [
    count("academia_technical", UNDECIDED, 1, 0, 0),
    count("academia_technical", None, 0, 0, 1),
    count("governments", IN_PERSON, 2, 1, 0),
    count("governments", REMOTE, 1, 1, 0),
    count("governments", None, 0, 0, 6),
]
IN_2020 = [count("academia_technical", REMOTE, 1, 0, 0, edition=2020)]


def same(found: list[Count], expected: list[Count]) -> bool:
    """Where no way stands in the order is the database's own affair."""
    return Counter(found) == Counter(expected)


async def test_of_nobody_there_is_no_count(stores: Stores) -> None:
    assert [await stores.count(), await stores.counts.by_day(Slice(), date.min)] == [[], {}]


async def test_everybody_is_counted_once(filled: Stores) -> None:
    assert same(await filled.count(), IN_2020 + IN_2024)
    assert [each.edition for each in await filled.count()] == [2020] + [2024] * 5


@pytest.mark.parametrize(
    ("slice_", "expected"),
    [
        (Slice(edition=2024), IN_2024),
        (Slice(edition=2022), []),
        (Slice(stakeholder="academia_technical"), IN_2020 + IN_2024[:2]),
        (Slice(way=REMOTE), [*IN_2020, IN_2024[3]]),
        (Slice(language="en"), [IN_2024[3], count("governments", None, 0, 0, 2)]),
        (Slice(edition=2024, way=IN_PERSON, language="fr"), [IN_2024[2]]),
    ],
)
async def test_a_slice_is_counted_alone(
    filled: Stores, slice_: Slice, expected: list[Count]
) -> None:
    assert same(await filled.count(slice_), expected)


async def test_those_who_declined_are_counted_apart(filled: Stores) -> None:
    assert same(
        await filled.count(state=DECLINED),
        [count("academia_technical", REMOTE, 1, 1, 0), count("governments", None, 0, 0, 9)],
    )


async def test_a_change_of_mind_is_new_but_a_change_of_organisation_is_not(
    stores: Stores,
) -> None:
    old = NOON - timedelta(days=30)
    for user_id in (1, 2):
        await stores.rsvps.keep(user_id, rsvp(at=old), "en")
    await stores.rsvps.keep(1, rsvp(organisation="Other"), "en")
    await stores.rsvps.withdraw(2, 2024, NOON)
    await stores.rsvps.keep(2, rsvp(), "en")
    assert await stores.count() == [count("governments", REMOTE, 2, 1, 0)]


async def test_days_are_those_of_geneva(stores: Stores) -> None:
    geneva = ZoneInfo("Europe/Zurich")
    for user_id, hour in enumerate((0, 23)):
        at = datetime(2024, 2, 9, hour, 30, tzinfo=geneva)
        await stores.rsvps.keep(user_id, rsvp(at=at), "en")
    await stores.rsvps.keep(7, rsvp(at=NOON), "en")
    assert await stores.counts.by_day(Slice(), date(2024, 2, 1)) == {
        date(2024, 2, 9): 2,
        date(2024, 2, 10): 1,
    }
    assert await stores.counts.by_day(Slice(), date(2024, 2, 10)) == {date(2024, 2, 10): 1}
    assert await stores.counts.by_day(Slice(edition=2020), date(2024, 2, 1)) == {}


async def test_an_edition_long_over_keeps_its_numbers_but_nobody(
    filled: Stores, database: Database
) -> None:
    assert await filled.retention.anonymise(2024) == 8
    plain = [count(c.stakeholder, c.way, c.people, 0, c.delegates) for c in IN_2024]
    assert same(await filled.count(), IN_2020 + plain)
    assert same(await filled.count(Slice(way=REMOTE)), [*IN_2020, plain[3]])
    assert await filled.count(Slice(language="fr")) == []
    assert same(
        await filled.count(state=DECLINED),
        [count("academia_technical", REMOTE, 1, 0, 0), count("governments", None, 0, 0, 9)],
    )
    async with database.reading() as connection:
        left = [
            (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (RSVPS, DELEGATIONS, DELEGATES, HISTORY)
        ]
    assert left == [1, 0, 0, 1]


async def test_what_comes_after_is_added_once(filled: Stores) -> None:
    await filled.retention.anonymise(2024)
    await filled.rsvps.keep(99, rsvp("academia_technical", UNDECIDED), "zh")
    assert await filled.count(Slice(edition=2024, way=UNDECIDED)) == [
        count("academia_technical", UNDECIDED, 2, 1, 0)
    ]
    assert [await filled.retention.anonymise(2024) for _ in range(2)] == [1, 0]
    assert await filled.count(Slice(edition=2024, way=UNDECIDED)) == [
        count("academia_technical", UNDECIDED, 2, 0, 0)
    ]

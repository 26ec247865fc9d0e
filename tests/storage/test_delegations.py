"""Whom focal points announce."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.storage.database import Database
from bot.storage.delegations import DelegationStore
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS, HISTORY
from tests.storage.words import DECLINED, NOON, delegation

LATER = NOON + timedelta(hours=1)
FIVE = delegation({"governments": 3, "private_sector": 2}, organisation="Ministère")


@pytest.fixture
def store(database: Database, seal: Seal) -> DelegationStore:
    return DelegationStore(database, seal)


async def history(database: Database) -> list[tuple[Any, ...]]:
    async with database.reading() as connection:
        query = select(HISTORY.c.said, HISTORY.c.actor, HISTORY.c.at).order_by(HISTORY.c.id)
        return [tuple(row) for row in await connection.execute(query)]


async def rows(database: Database) -> list[int]:
    async with database.reading() as connection:
        return [
            (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (DELEGATIONS, DELEGATES, HISTORY)
        ]


async def test_a_delegation_is_kept_with_its_history(
    store: DelegationStore, database: Database
) -> None:
    assert [await store.find(1, 2024), await store.keep(1, FIVE, "fr")] == [None, True]
    assert [await store.find(1, 2024), await store.find(1, 2022)] == [FIVE, None]
    said = {"numbers": {"governments": 3, "private_sector": 2}, "state": "coming"}
    assert await history(database) == [(said, "person", NOON)]


async def test_saying_the_same_again_changes_nothing(
    store: DelegationStore, database: Database
) -> None:
    await store.keep(1, FIVE, "fr")
    same = delegation(
        {"private_sector": 2, "academia_technical": 0, "governments": 3},
        organisation="Ministère",
        at=LATER,
    )
    assert await store.keep(1, same, "en") is False
    assert [await store.find(1, 2024), await rows(database)] == [FIVE, [1, 2, 1]]


@pytest.mark.parametrize(
    "change",
    [{"numbers": {"governments": 4}}, {"organisation": None}, {"state": DECLINED}],
)
async def test_a_change_takes_the_place_of_what_was_before(
    store: DelegationStore, database: Database, change: dict[str, Any]
) -> None:
    changed = replace(FIVE, at=LATER, **change)
    await store.keep(1, FIVE, "fr")
    assert await store.keep(1, changed, "fr") is True
    assert [await store.find(1, 2024), len(await history(database))] == [changed, 2]


async def test_withdrawing_keeps_the_numbers(store: DelegationStore, database: Database) -> None:
    assert await store.withdraw(1, 2024, NOON) is False
    await store.keep(1, FIVE, "fr")
    assert [await store.withdraw(1, 2024, LATER) for _ in range(2)] == [True, False]
    assert await store.find(1, 2024) == replace(FIVE, state=DECLINED, at=LATER)
    said = {"numbers": {"governments": 3, "private_sector": 2}, "state": "declined"}
    assert (await history(database))[1:] == [(said, "person", LATER)]


async def test_people_and_editions_are_apart(store: DelegationStore) -> None:
    other = delegation({"academia_technical": 1}, edition=2020)
    for user_id, said in ((1, FIVE), (1, other), (2, other)):
        await store.keep(user_id, said, None)
    assert [await store.all_of(each) for each in (1, 2, 3)] == [[other, FIVE], [other], []]


async def test_what_was_typed_is_nothing_without_the_key(
    store: DelegationStore, database: Database
) -> None:
    await store.keep(1, FIVE, "fr")
    lost = DelegationStore(database, Seal.throwaway())
    assert await lost.find(1, 2024) == replace(FIVE, organisation=None)


async def test_twenty_taps_at_once_are_one(store: DelegationStore, database: Database) -> None:
    kept = await asyncio.gather(*(store.keep(1, FIVE, "fr") for _ in range(20)))
    assert [sum(kept), await rows(database)] == [1, [1, 2, 1]]

"""Dialogues under way outlive a restart, and nothing typed in them is readable."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.rsvp.draft import Draft, Given, Kind
from bot.storage.database import Database
from bot.storage.dialogues import KEPT, DialogueStore
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import DIALOGUES
from tests.storage.words import NOON

ANSWERS: dict[str, Given] = {"edition": 2024, "organisation": "Les amis"}
DRAFT = Draft(token="a1", kind=Kind.PERSON, answers=ANSWERS)  # noqa: S106 - it opens nothing


@pytest.fixture
def store(database: Database, seal: Seal) -> DialogueStore:
    return DialogueStore(database, seal)


async def test_a_draft_takes_the_place_of_the_one_before(store: DialogueStore) -> None:
    found = [await store.find(1)]
    for draft in (DRAFT, DRAFT.answered("way", "remote")):
        await store.keep(1, draft, NOON)
        found.append(await store.find(1))
    assert found == [None, DRAFT, DRAFT.answered("way", "remote")]
    assert await store.find(2) is None


async def test_a_restart_interrupts_nothing(lasting: Database, url: str, seal: Seal) -> None:
    await DialogueStore(lasting, seal).keep(1, DRAFT, NOON)
    again = Database(url)
    found = await DialogueStore(again, seal).find(1)
    await again.close()
    assert found == DRAFT


async def test_only_one_of_many_ends_it(store: DialogueStore) -> None:
    await store.keep(1, DRAFT, NOON)
    ended = await asyncio.gather(*(store.end(1) for _ in range(10)))
    assert [sum(ended), await store.find(1)] == [1, None]


async def test_what_nobody_goes_on_with_goes(store: DialogueStore) -> None:
    await store.keep(1, DRAFT, NOON - KEPT - timedelta(seconds=1))
    await store.keep(2, DRAFT, NOON - KEPT)
    assert [await store.prune(NOON), await store.find(1), await store.find(2)] == [1, None, DRAFT]


async def test_nothing_typed_is_readable_without_the_key(
    store: DialogueStore, database: Database
) -> None:
    await store.keep(1, DRAFT, NOON)
    async with database.reading() as connection:
        kept = (await connection.execute(select(DIALOGUES.c.draft))).scalar_one()
    assert b"amis" not in kept
    assert await DialogueStore(database, Seal.throwaway()).find(1) is None


@pytest.mark.parametrize("kept", ["", "[]", '{"token": 1}', "no JSON"])
async def test_a_draft_of_another_version_is_begun_again(
    store: DialogueStore, database: Database, seal: Seal, kept: str
) -> None:
    await store.keep(1, DRAFT, NOON)
    async with database.writing() as connection:
        await connection.execute(update(DIALOGUES).values(draft=seal.seal(kept)))
    assert await store.find(1) is None

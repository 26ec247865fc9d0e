"""Requests to be forgotten."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.storage.database import Database
from bot.storage.leaving import TIME_TO_UNDO, LeavingStore
from bot.storage.personal import erase

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@pytest.fixture
def store(database: Database) -> LeavingStore:
    return LeavingStore(database)


async def test_a_request_is_due_after_a_day(store: LeavingStore) -> None:
    due = NOON + TIME_TO_UNDO
    assert [await store.ask(1, NOON), await store.due_at(1), await store.due_at(2)] == [
        due,
        due,
        None,
    ]
    assert [await store.due(due - TICK), await store.due(due)] == [[], [1]]


async def test_asking_again_does_not_put_it_off(store: LeavingStore) -> None:
    first = await store.ask(1, NOON)
    assert await store.ask(1, NOON + TICK) == first


async def test_whoever_is_being_forgotten_cannot_undo_it(lasting: Database, url: str) -> None:
    store, other = LeavingStore(lasting), Database(url)
    due = await store.ask(1, NOON)
    async with lasting.unit():
        assert await store.due(due) == [1]
        undoing = asyncio.create_task(LeavingStore(other).undo(1))
        await asyncio.wait({undoing}, timeout=0.1)
        assert not undoing.done()
        async with lasting.writing() as connection:
            await erase(connection, 1)
    assert await undoing is False
    await other.close()


async def test_it_can_be_undone_once(store: LeavingStore) -> None:
    await store.ask(1, NOON)
    assert [await store.undo(1), await store.undo(1), await store.due_at(1)] == [True, False, None]

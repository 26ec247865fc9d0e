"""Requests to be forgotten."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.storage.database import Database
from bot.storage.leaving import TIME_TO_UNDO, LeavingStore

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


async def test_it_can_be_undone_once(store: LeavingStore) -> None:
    await store.ask(1, NOON)
    assert [await store.undo(1), await store.undo(1), await store.due_at(1)] == [True, False, None]

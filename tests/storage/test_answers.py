"""Which message answered which."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.storage.answers import KEPT, Answered, AnswerStore
from bot.storage.database import Database

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
GROUP = -1001234567890
TICK = timedelta(microseconds=1)


@pytest.fixture
def store(database: Database) -> AnswerStore:
    return AnswerStore(database)


async def test_an_answer_is_found_by_the_chat_and_the_question(store: AnswerStore) -> None:
    await store.keep([Answered(GROUP, 1, 2)], NOON)
    await store.keep([Answered(5, 1, 3)], NOON)
    found = [await store.answer_to(chat, 1) for chat in (GROUP, 5, 6)]
    assert found == [2, 3, None]


async def test_a_later_answer_takes_the_place_of_the_one_before(store: AnswerStore) -> None:
    await store.keep([Answered(5, 1, 2)], NOON)
    await store.keep([Answered(5, 1, 9)], NOON + TICK)
    assert await store.answer_to(5, 1) == 9
    await store.keep([Answered(5, 1, 10), Answered(5, 1, 11)], NOON)
    assert await store.answer_to(5, 1) == 11


async def test_only_what_is_older_than_kept_is_pruned(store: AnswerStore) -> None:
    await store.keep([Answered(5, 1, 101)], NOON - KEPT - TICK)
    await store.keep([Answered(5, 2, 102)], NOON - KEPT)
    await store.keep([Answered(5, 3, 103)], NOON)
    assert await store.prune(NOON) == 1
    assert [await store.answer_to(5, message) for message in (1, 2, 3)] == [None, 102, 103]


async def test_an_edited_question_finds_its_answer_after_a_restart(
    lasting: Database, url: str
) -> None:
    await AnswerStore(lasting).keep([Answered(5, 1, 2)], NOON)
    again = Database(url)
    found = await AnswerStore(again).answer_to(5, 1)
    await again.close()
    assert found == 2

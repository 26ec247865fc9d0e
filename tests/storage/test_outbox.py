"""Replies that wait to be sent, by this process or by another one."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.outbox import KEPT, LEASE, OutboxStore, Stored
from bot.storage.sealing import Seal
from tests.storage.left import replies_left

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def reply(number: int) -> Stored:
    return Stored(id=number, chat=7, payload=f"reply {number}", made_at=NOON)


@pytest.fixture
def outbox(database: Database, seal: Seal) -> OutboxStore:
    return OutboxStore(database, seal)


async def test_the_next_process_sends_what_the_one_before_has_not(outbox: OutboxStore) -> None:
    await outbox.put([reply(2), reply(1), reply(3)], "one")
    await outbox.sent([3])
    later = NOON + LEASE
    assert await outbox.take_over("two", later, 10) == [reply(1), reply(2)]
    assert await outbox.take_over("two", later, 10) == []


async def test_only_so_many_are_taken_oldest_first(outbox: OutboxStore, database: Database) -> None:
    await outbox.put([reply(n) for n in range(5)], "one")
    assert await outbox.take_over("two", NOON + LEASE, 2) == [reply(0), reply(1)]
    assert await replies_left(database) == 5


async def test_what_another_key_sealed_is_left(outbox: OutboxStore, database: Database) -> None:
    await outbox.put([reply(1)], "one")
    other = OutboxStore(database, Seal.throwaway())
    assert await other.take_over("two", NOON + LEASE, 10) == []


async def test_old_ones_are_deleted(outbox: OutboxStore) -> None:
    await outbox.put([reply(1)], "one")
    assert await outbox.prune(NOON + KEPT) == 0
    assert await outbox.prune(NOON + KEPT + SECOND) == 1


async def test_a_process_that_lives_keeps_its_own(postgresql_url: str, seal: Seal) -> None:
    database = Database(postgresql_url)
    await upgrade(database)
    outbox = OutboxStore(database, seal)
    await outbox.put([reply(1)], "one")
    assert await outbox.take_over("two", NOON + LEASE - SECOND, 10) == []
    await outbox.renew("one", NOON + LEASE - SECOND)
    assert await outbox.take_over("two", NOON + LEASE, 10) == []
    await outbox.release("one", NOON + LEASE)
    assert await outbox.take_over("two", NOON + LEASE, 10) == [reply(1)]
    await database.close()

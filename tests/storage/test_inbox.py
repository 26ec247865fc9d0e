"""Updates that wait: in order for each person, and not one lost."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.storage.database import Database
from bot.storage.inbox import KEPT, Arrival, InboxStore
from bot.storage.migrations import upgrade
from bot.storage.outbox import OutboxStore, Stored
from bot.storage.sealing import Seal
from bot.storage.tables.updates import INBOX
from tests.storage.left import updates_left

US, OTHERS = "us", "others"
NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


def arrival(update_id: int, person: int) -> Arrival:
    return Arrival(update_id=update_id, person=person, content={"update_id": update_id})


@pytest.fixture
def inbox(database: Database, seal: Seal) -> InboxStore:
    return InboxStore(database, seal)


async def claimed(inbox: InboxStore, most: int = 100) -> list[int]:
    return [each.update_id for each in await inbox.claim(most, US)]


async def test_what_came_is_claimed_as_it_came(inbox: InboxStore) -> None:
    await inbox.put([arrival(1, 7)], NOON)
    (waiting,) = await inbox.claim(10, US)
    assert (waiting.update_id, waiting.person, waiting.received_at, waiting.tries) == (
        1,
        7,
        NOON,
        0,
    )
    assert inbox.opened(waiting) == {"update_id": 1}


async def test_one_is_claimed_if_it_could_be(inbox: InboxStore) -> None:
    await inbox.put([arrival(1, 7), arrival(2, 8), arrival(3, 8)], NOON)
    claimable = [await inbox.claim_one(number, US) for number in (1, 2, 3, 4)]
    assert [each and each.update_id for each in claimable] == [1, 2, None, None]


async def test_a_try_is_counted_and_taken_back(inbox: InboxStore) -> None:
    await inbox.put([arrival(1, 7)], NOON)
    await inbox.tried([1])
    await inbox.tried([1], -1)
    assert [each.tries for each in await inbox.claim(1, US)] == [0]


async def test_everybodys_oldest_comes_first(inbox: InboxStore) -> None:
    people = [7, 7, 8, 7, 9]
    await inbox.put([arrival(n, person) for n, person in enumerate(people, 1)], NOON)
    assert await claimed(inbox) == [1, 3, 5]
    assert await claimed(inbox, 2) == [1, 3]
    await inbox.done([1, 3], NOON)
    assert await claimed(inbox) == [2, 5]


async def test_whom_another_process_replies_to_is_left_to_it(
    inbox: InboxStore, database: Database, seal: Seal
) -> None:
    outbox = OutboxStore(database, seal)
    await inbox.put([arrival(1, 7), arrival(2, 8), arrival(3, 9)], NOON)
    replies = [Stored(id=1, chat=7, payload="", made_at=NOON)]
    await outbox.put(replies, OTHERS)
    await outbox.put([Stored(id=2, chat=8, payload="", made_at=NOON)], US)
    assert await claimed(inbox) == [2, 3]
    await outbox.sent([1])
    assert await claimed(inbox) == [1, 2, 3]


async def test_what_is_known_is_dropped_also_when_it_is_done(
    database: Database, inbox: InboxStore
) -> None:
    await inbox.put([arrival(1, 7), arrival(2, 7)], NOON)
    await inbox.done([1], NOON)
    await inbox.put([arrival(1, 7), arrival(2, 7), arrival(3, 8)], NOON)
    assert (await claimed(inbox), await updates_left(database)) == ([2, 3], 2)


async def test_what_is_begun_is_done_unless_it_is_put_back(
    inbox: InboxStore, seal: Seal, database: Database
) -> None:
    await inbox.put([arrival(1, 7)], NOON)
    begun = await inbox.begin([arrival(3, 9), arrival(1, 7), arrival(2, 8)], NOON)
    assert [(each.update_id, each.person, each.tries) for each in begun] == [(2, 8, 0), (3, 9, 0)]
    assert [inbox.opened(each) for each in begun] == [{"update_id": n} for n in (2, 3)]
    assert await claimed(inbox) == [1]
    await inbox.tried([3])
    await inbox.put_back([arrival(3, 9)])
    waiting = await InboxStore(database, seal).claim(10, US)
    assert [(each.update_id, each.tries, inbox.opened(each)) for each in waiting] == [
        (1, 0, {"update_id": 1}),
        (3, 1, {"update_id": 3}),
    ]


async def test_nothing_typed_stays_of_what_is_done(inbox: InboxStore, database: Database) -> None:
    await inbox.put([arrival(1, 7)], NOON)
    await inbox.done([1], NOON)
    async with database.reading() as connection:
        assert (await connection.execute(select(INBOX.c.payload))).scalars().all() == [None]


async def test_tries_are_counted_until_it_is_put_aside(inbox: InboxStore) -> None:
    await inbox.put([arrival(1, 7), arrival(2, 7)], NOON)
    await inbox.tried([1])
    await inbox.tried([1])
    assert [each.tries for each in await inbox.claim(1, US)] == [2]
    await inbox.put_aside(1, NOON)
    assert await claimed(inbox) == [2]


async def test_what_is_done_is_forgotten_after_a_while(inbox: InboxStore) -> None:
    await inbox.put([arrival(n, n) for n in (1, 2, 3)], NOON)
    await inbox.done([1], NOON)
    await inbox.done([2], NOON + timedelta(seconds=1))
    assert await inbox.prune(NOON + KEPT + timedelta(seconds=1)) == 1
    await inbox.put([arrival(2, 2)], NOON)
    assert await claimed(inbox) == [3]


async def test_what_another_key_sealed_is_nothing(inbox: InboxStore, database: Database) -> None:
    await inbox.put([arrival(1, 7)], NOON)
    (waiting,) = await inbox.claim(1, US)
    assert InboxStore(database, Seal.throwaway()).opened(waiting) is None


async def test_processes_share_people_and_keep_everybodys_order(
    postgresql_url: str, seal: Seal
) -> None:
    databases = [Database(postgresql_url) for _ in range(3)]
    await upgrade(databases[0])
    inboxes = [InboxStore(each, seal) for each in databases]
    await inboxes[0].put([arrival(n, n % 5) for n in range(60)], NOON)
    order: list[int] = []

    async def work(database: Database, inbox: InboxStore) -> None:
        while await updates_left(database):
            async with database.unit():
                found = await claimed(inbox, 2)
                await asyncio.sleep(0.002)
                order.extend(found)
                await inbox.done(found, NOON)

    await asyncio.gather(*map(work, databases, inboxes))
    for database in databases:
        await database.close()
    assert sorted(order) == [*range(60)]
    for person in range(5):
        theirs = [update_id for update_id in order if update_id % 5 == person]
        assert theirs == sorted(theirs)


async def test_a_claim_ends_with_its_process(postgresql_url: str, seal: Seal) -> None:
    one, other = Database(postgresql_url), Database(postgresql_url)
    await upgrade(one)
    await InboxStore(one, seal).put([arrival(1, 7), arrival(2, 7)], NOON)
    async with one.unit():
        assert await claimed(InboxStore(one, seal)) == [1]
        assert await claimed(InboxStore(other, seal)) == []
    assert await claimed(InboxStore(other, seal)) == [1]
    for database in (one, other):
        await database.close()


async def test_who_is_left_aside_gets_none(inbox: InboxStore) -> None:
    await inbox.put([arrival(1, 7), arrival(2, 8)], NOON)
    assert [each.update_id for each in await inbox.claim(10, US, {7})] == [2]


async def test_of_too_many_the_newest_stay_and_the_others_are_known(
    database: Database, inbox: InboxStore
) -> None:
    many = [arrival(number, 7) for number in range(1, 8)]
    await inbox.put([*many, arrival(8, 8)], NOON)
    assert await inbox.leave_out(5, NOON) == {7: 2}
    assert await inbox.leave_out(5, NOON) == {}
    assert await claimed(inbox) == [3, 8]
    await inbox.put(many, NOON)
    assert await updates_left(database) == 6

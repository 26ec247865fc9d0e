"""Numbers by day and moments by name, on every database."""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from bot.storage.database import Database
from bot.storage.watching import WatchingStore

DAY = date(2024, 2, 10)
NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def test_numbers_add_up_by_day(database: Database) -> None:
    store = WatchingStore(database)
    await store.count(DAY, {("answer", "fr"): 2, ("answer", "en"): 1, ("decline", "fr"): 5})
    await store.count(DAY, {("answer", "fr"): 3})
    await store.count(DAY + timedelta(days=1), {("answer", "fr"): 100})
    assert await store.decisions(DAY) == Counter(answer=6, decline=5)
    assert await store.decisions(DAY - timedelta(days=1)) == Counter()


async def test_a_mark_is_the_last_one(database: Database) -> None:
    store = WatchingStore(database)
    assert await store.marked("backup") is None
    await store.mark("backup", NOON)
    await store.mark("backup", NOON + timedelta(hours=1))
    assert await store.marked("backup") == NOON + timedelta(hours=1)


async def test_one_of_many_is_the_first(lasting: Database) -> None:
    store = WatchingStore(lasting)
    for hours in (0, 24):
        now = NOON + timedelta(hours=hours)
        tries = [store.first("digest", now - timedelta(hours=1), now) for _ in range(10)]
        assert sum(await asyncio.gather(*tries)) == 1


async def test_who_wants_it_daily(database: Database) -> None:
    store = WatchingStore(database)
    for person in (7, 8, 7):
        await store.want(person, daily=True)
    await store.want(8, daily=False)
    assert await store.wanting() == [7]


async def test_it_has_a_size(database: Database) -> None:
    assert 10_000 < await WatchingStore(database).size() < 100_000_000

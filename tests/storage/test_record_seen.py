"""What was seen of the record, on every database."""

import asyncio
from datetime import date

import pytest
from sqlalchemy import update

from bot.broadcasts.occasions import on_record
from bot.knowledge.library import Library
from bot.storage.database import Database
from bot.storage.record_seen import RecordSeenStore, Seen
from bot.storage.tables.watching import RECORD_SEEN

DAY = date(2024, 2, 10)


async def test_what_was_seen_is_kept(database: Database, library: Library) -> None:
    store = RecordSeenStore(database)
    assert await store.last(DAY) == Seen(day=DAY)
    await store.keep(Seen(day=DAY, facts=on_record(library)))
    assert await store.last(date(2024, 3, 1)) == Seen(day=DAY, facts=on_record(library))


@pytest.mark.parametrize("facts", ["[]", '{"2024": {"weather": 1}}', "no JSON"])
async def test_what_another_version_saw_is_no_news(database: Database, facts: str) -> None:
    store = RecordSeenStore(database)
    await store.last(DAY)
    async with database.writing() as connection:
        await connection.execute(update(RECORD_SEEN).values(facts=facts))
    assert await store.last(date(2024, 3, 1)) == Seen(day=DAY)


async def test_of_several_who_look_one_sees_what_is_new(
    lasting: Database, url: str, library: Library
) -> None:
    facts = on_record(library)
    databases = [lasting, *(Database(url) for _ in range(3))]

    async def look(database: Database) -> bool:
        store = RecordSeenStore(database)
        async with database.unit():
            seen = await store.last(DAY)
            await asyncio.sleep(0.01)
            await store.keep(Seen(day=DAY, facts=facts))
        return seen.facts != facts

    assert sum(await asyncio.gather(*map(look, databases))) == 1
    for database in databases[1:]:
        await database.close()

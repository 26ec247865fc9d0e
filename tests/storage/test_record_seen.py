"""What was seen of the record, on every database."""

from datetime import date

from bot.broadcasts.occasions import on_record
from bot.knowledge.library import Library
from bot.storage.database import Database
from bot.storage.record_seen import RecordSeenStore, Seen

DAY = date(2024, 2, 10)


async def test_what_was_seen_is_kept(database: Database, library: Library) -> None:
    store = RecordSeenStore(database)
    assert await store.last(DAY) == Seen(day=DAY)
    await store.keep(Seen(day=DAY, facts=on_record(library)))
    assert await store.last(date(2024, 3, 1)) == Seen(day=DAY, facts=on_record(library))

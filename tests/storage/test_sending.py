"""The marks that allow sending, and the one process that does, on both databases."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from bot.broadcasts.permission import Permission
from bot.storage.database import Database
from bot.storage.sending import SendingStore, the_one_that_sends
from bot.storage.tables.broadcasts import SENDING
from bot.storage.upkeep import backup

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def marked_as_copy(database: Database) -> None:
    """Mark a database as whoever restores a dump of a server is told to."""
    async with database.writing() as connection:
        await connection.execute(update(SENDING).values(allowed=False))


async def test_a_silence_and_a_mark_ask(lasting: Database) -> None:
    store = SendingStore(lasting)
    assert await store.permission(NOON) is Permission.GIVEN
    await store.alive(NOON)
    assert await store.permission(NOON + timedelta(minutes=59)) is Permission.GIVEN
    assert await store.permission(NOON + timedelta(minutes=61)) is Permission.SILENT
    await marked_as_copy(lasting)
    assert await store.permission(NOON) is Permission.COPY
    await store.alive(NOON)
    assert await store.permission(NOON) is Permission.GIVEN


async def test_a_restored_copy_asks(lasting_sqlite: Database, tmp_path: Path) -> None:
    await SendingStore(lasting_sqlite).alive(NOON)
    backup(lasting_sqlite, tmp_path / "copy.db")
    copy = Database(f"sqlite:///{tmp_path}/copy.db")
    found = [await SendingStore(d).permission(NOON) for d in (lasting_sqlite, copy)]
    await copy.close()
    assert found == [Permission.GIVEN, Permission.COPY]


async def test_what_telegram_stopped_is_stopped_for_the_next_process(lasting: Database) -> None:
    store, until = SendingStore(lasting), NOON + timedelta(minutes=5)
    assert await store.stopped_until() is None
    await store.alive(NOON)
    await store.stop_until(until)
    await store.alive(NOON + timedelta(minutes=1))
    assert await store.stopped_until() == until
    assert await store.permission(NOON + timedelta(minutes=61)) is Permission.GIVEN


async def test_one_process_sends(lasting: Database, url: str) -> None:
    other = Database(url)
    async with the_one_that_sends(lasting) as first, the_one_that_sends(other) as second:
        assert (first, second) == (True, False)
    async with the_one_that_sends(other) as after:
        assert after
    await other.close()

"""SQLite's log: brought to the disk, and written back before it is long."""

import shutil
from pathlib import Path

from bot.storage.database import Database
from bot.storage.write_ahead import WriteAheadLog
from tests.storage.test_database import add_one, counted, start_count

A_THOUSAND_PAGES = 4 << 20


def test_a_database_that_is_written_back_has_no_log(tmp_path: Path) -> None:
    WriteAheadLog(tmp_path / "forumbot.db").settle()
    assert list(tmp_path.iterdir()) == []


async def test_the_log_does_not_grow_for_ever(lasting_sqlite: Database, tmp_path: Path) -> None:
    await start_count(lasting_sqlite)
    file = lasting_sqlite.file
    assert file
    for _ in range(5000):
        async with lasting_sqlite.unit():
            await add_one(lasting_sqlite)
    log, alone = file.with_name(f"{file.name}-wal"), tmp_path / "without its log.db"
    shutil.copy(file, alone)
    copy = Database(f"sqlite:///{alone}")
    written_back = await counted(copy)
    await copy.close()
    assert (written_back >= 5000 - 1200, log.stat().st_size < 2 * A_THOUSAND_PAGES) == (True, True)

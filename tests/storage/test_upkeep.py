"""Copies of a database in use, and damage found."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from bot.errors import UsageError
from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.migrations import upgrade
from bot.storage.participants import ParticipantStore
from bot.storage.sealing import Seal
from bot.storage.upkeep import BackupError, backup, problems
from tests.storage.damage import spoil


async def filled(url: str, people: int = 1) -> Database:
    database = Database(url)
    await upgrade(database)
    store = ParticipantStore(database, Seal.throwaway())
    for user_id in range(people):
        await store.choose_language(user_id, "fr")
    return database


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def found(database: Database) -> list[str]:
    return [problem async for problem in problems(database)]


async def test_a_copy_made_while_others_write_is_whole(sqlite_url: str, tmp_path: Path) -> None:
    database = await filled(sqlite_url, people=50)
    store = ParticipantStore(database, Seal.throwaway())

    async def write() -> None:
        for user_id in range(10**9):
            await store.choose_language(user_id, "ru")

    writer = asyncio.create_task(write())
    await asyncio.sleep(0.05)
    await asyncio.to_thread(backup, database, tmp_path / "copy.db")
    writer.cancel()
    with suppress(asyncio.CancelledError):
        await writer
    await database.close()
    copy = Database(f"sqlite:///{tmp_path}/copy.db")
    kept = await ParticipantStore(copy, Seal.throwaway()).find(0)
    assert (await found(copy), kept.language) == ([], "ru")
    await copy.close()


async def test_a_copy_is_one_file_for_its_owner_only(sqlite_url: str, tmp_path: Path) -> None:
    database = await filled(sqlite_url)
    folder = tmp_path / "copies"
    folder.mkdir()
    backup(database, folder / "copy.db")
    await database.close()
    modes = {path.name: oct(path.stat().st_mode & 0o777) for path in folder.iterdir()}
    assert modes == {"copy.db": "0o600"}


async def test_a_file_that_exists_is_not_overwritten(sqlite_url: str, tmp_path: Path) -> None:
    database = await filled(sqlite_url)
    target = tmp_path / "letter.txt"
    target.write_text("dear all")
    with pytest.raises(UsageError) as error:
        backup(database, target)
    await database.close()
    assert (str(error.value), target.read_text()) == (
        f"{target} exists: give a new name",
        "dear all",
    )


async def test_a_damaged_database_gives_no_copy(sqlite_url: str, tmp_path: Path) -> None:
    database = await damaged(sqlite_url)
    with pytest.raises(BackupError):
        backup(database, tmp_path / "copy.db")
    assert names(tmp_path) == ["data"]


async def test_a_folder_that_is_not_there_is_named(sqlite_url: str, tmp_path: Path) -> None:
    database = await filled(sqlite_url)
    with pytest.raises(BackupError, match="No such file or directory"):
        backup(database, tmp_path / "missing" / "copy.db")
    await database.close()


def test_a_server_is_copied_with_its_own_program() -> None:
    with pytest.raises(BackupError) as error:
        backup(Database("postgres://user:geheim@host/name"), Path("copy.db"))
    assert str(error.value) == (
        "postgresql://user:***@host/name is a PostgreSQL server: copy it with pg_dump"
    )


def test_what_is_not_there_cannot_be_copied(sqlite_url: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailableError, match="there is no database at"):
        backup(Database(sqlite_url), tmp_path / "copy.db")
    assert names(tmp_path) == []


async def test_a_sound_database_has_no_problems(lasting: Database) -> None:
    assert await found(lasting) == []


async def test_tables_of_another_version_are_a_problem(url: str) -> None:
    database = Database(url)
    database.create()
    assert await found(database) == ["the tables are of another version: run 'forumbot db upgrade'"]
    await database.close()


async def test_damage_is_found(sqlite_url: str) -> None:
    database = await damaged(sqlite_url)
    assert (await found(database))[0].startswith(("Tree ", "row ", f"{database}: database disk"))
    await database.close()


async def damaged(url: str) -> Database:
    """Make a database of many pages and spoil the last."""
    database = await filled(url, people=500)
    await database.close()
    spoil(Path(str(database)))
    return Database(url)

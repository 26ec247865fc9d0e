"""What every transaction keeps, whatever the database."""

import asyncio
import re
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError, Transaction
from bot.storage.migrations import upgrade
from bot.storage.tables.people import PARTICIPANTS
from tests.storage.damage import spoil
from tests.storage.postgresql import Server

COUNTER = 1


async def count(connection: Transaction) -> int:
    """Read the number that the tests keep as a participant's language."""
    query = select(PARTICIPANTS.c.language).where(PARTICIPANTS.c.user_id == COUNTER)
    return int((await connection.execute(query.with_for_update())).scalar_one())


async def set_count(connection: Transaction, value: int) -> None:
    row = PARTICIPANTS.c.user_id == COUNTER
    await connection.execute(update(PARTICIPANTS).where(row).values(language=str(value)))


async def start_count(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(insert(PARTICIPANTS).values(user_id=COUNTER, language="0"))


async def counted(database: Database) -> int:
    query = select(PARTICIPANTS.c.language).where(PARTICIPANTS.c.user_id == COUNTER)
    async with database.reading() as connection:
        return int((await connection.execute(query)).scalar_one())


async def add_one(database: Database) -> None:
    async with database.writing() as connection:
        value = await count(connection)
        await asyncio.sleep(0)
        await set_count(connection, value + 1)


async def test_what_is_read_and_then_written_at_the_same_time_all_counts(
    database: Database,
) -> None:
    await start_count(database)
    await asyncio.gather(*(add_one(database) for _ in range(300)))
    assert await counted(database) == 300


async def test_two_processes_lose_nothing_either(lasting: Database, url: str) -> None:
    await start_count(lasting)
    other = Database(url)
    await asyncio.gather(*(add_one(each) for _ in range(50) for each in (lasting, other)))
    await other.close()
    assert await counted(lasting) == 100


async def test_an_exception_takes_everything_back(database: Database) -> None:
    await start_count(database)

    async def fails() -> None:
        async with database.writing() as connection:
            await set_count(connection, 5)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await counted(database) == 0


async def test_a_long_read_sees_one_moment_and_holds_nobody_up(lasting: Database) -> None:
    await start_count(lasting)
    query = select(PARTICIPANTS.c.language)
    async with lasting.reading() as export:
        before = (await export.execute(query)).scalar_one()
        async with asyncio.timeout(5):
            await asyncio.gather(*(add_one(lasting) for _ in range(20)))
            now = await counted(lasting)
        after = (await export.execute(query)).scalar_one()
    assert (before, now, after) == ("0", 20, "0")


async def test_reading_cannot_write(lasting: Database) -> None:
    await start_count(lasting)
    with pytest.raises((DatabaseUnavailableError, DBAPIError), match=r"read.?only"):
        async with lasting.reading() as connection:
            await set_count(connection, 7)
    assert await counted(lasting) == 0


async def test_damage_found_while_reading_is_told(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    database.create()
    await upgrade(database)
    async with database.writing() as connection:
        people = [{"user_id": number, "language": "en" * 50} for number in range(1000)]
        await connection.execute(insert(PARTICIPANTS), people)
    await database.close()
    spoil(Path(str(database)))
    with pytest.raises(DatabaseUnavailableError, match=re.escape(f"{database}: ")):
        async with database.reading() as connection:
            await connection.execute(select(PARTICIPANTS))
    await database.close()


async def test_a_task_cancelled_in_a_transaction_changes_nothing(database: Database) -> None:
    await start_count(database)
    begun = asyncio.Event()

    async def never_ends() -> None:
        async with database.writing() as connection:
            await set_count(connection, 7)
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(never_ends())
    await begun.wait()
    task.cancel()
    await asyncio.wait([task])
    assert await counted(database) == 0


async def test_tasks_cancelled_anywhere_leave_the_database_as_it_was(database: Database) -> None:
    await start_count(database)
    for pause in range(25):
        task = asyncio.create_task(add_one(database))
        for _ in range(pause):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    before = await counted(database)
    await add_one(database)
    assert await counted(database) == before + 1


async def test_memory_databases_are_apart() -> None:
    one, other = Database("sqlite:///:memory:"), Database("sqlite:///:memory:")
    for database in (one, other):
        await upgrade(database)
    await start_count(one)
    async with other.reading() as connection:
        rows = (await connection.execute(select(func.count()).select_from(PARTICIPANTS))).scalar()
    assert rows == 0
    await one.close()
    await other.close()


async def opened(url: str) -> None:
    database = Database(url)
    try:
        async with database.writing():
            pass
    finally:
        await database.close()


async def test_a_file_that_does_not_open_is_named(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "file.db"
    with pytest.raises(DatabaseUnavailableError) as error:
        await opened(f"sqlite:///{file}")
    assert str(error.value) == f"{file}: unable to open database file"


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7" * 1000)
    with pytest.raises(DatabaseUnavailableError) as error:
        await opened(f"sqlite:///{file}")
    assert str(error.value) == f"{file}: file is not a database"


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    database = Database(f"sqlite:///{tmp_path}/file/data/forumbot.db")
    with pytest.raises(DatabaseUnavailableError) as error:
        await upgrade(database)
    assert str(error.value) == f"{tmp_path}/file/data/forumbot.db: Not a directory"


async def test_a_server_that_does_not_answer_is_named_without_the_password() -> None:
    with pytest.raises(DatabaseUnavailableError) as error:
        await opened("postgres://user:geheim@127.0.0.1:1/name?sslmode=disable")
    assert str(error.value).startswith("postgresql://user:***@127.0.0.1:1/name: ")
    assert "geheim" not in str(error.value)


async def test_a_database_that_the_server_lacks_is_named(postgresql_url: str) -> None:
    missing = postgresql_url.replace("@/test_", "@/missing_")
    with pytest.raises(DatabaseUnavailableError) as error:
        await opened(missing)
    name = missing.partition("?")[0].rpartition("/")[2]
    assert str(error.value) == (f'postgresql://postgres@/{name}: database "{name}" does not exist')


async def test_a_wrong_parameter_of_a_server_is_named() -> None:
    with pytest.raises(DatabaseUnavailableError, match="sslmode"):
        await opened("postgres://user:geheim@127.0.0.1:1/name?sslmode=maybe")


async def test_a_session_that_the_server_ends_is_told(postgresql_url: str) -> None:
    database = Database(postgresql_url)
    for _ in range(2):
        with pytest.raises(DatabaseUnavailableError):
            async with database.session() as connection:
                await connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    async with database.session() as connection:
        assert (await connection.execute(text("SELECT 1"))).scalar_one() == 1
    await database.close()


async def test_a_server_that_starts_again_is_reached_again(
    postgresql_url: str, postgresql: Server
) -> None:
    database = Database(postgresql_url)
    await upgrade(database)
    await start_count(database)
    await postgresql.drop_connections()
    assert await counted(database) == 0
    await database.close()


async def test_an_error_says_nothing_of_what_was_to_be_stored(database: Database) -> None:
    twice = insert(PARTICIPANTS).values(user_id=70_000_003, language="Xylophonia")
    async with database.writing() as connection:
        await connection.execute(twice)
    with pytest.raises(DBAPIError) as caught:
        async with database.writing() as connection:
            await connection.execute(twice)
    assert "Xylophonia" not in str(caught.value)

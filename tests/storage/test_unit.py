"""One transaction for all that a task does."""

import asyncio
import sqlite3
from contextlib import closing, suppress

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError

from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.migrations import upgrade
from bot.storage.tables.people import PARTICIPANTS
from tests.storage.postgresql import Server
from tests.storage.test_database import COUNTER, add_one, count, counted, set_count, start_count


async def test_it_is_seen_inside_and_committed_at_its_end(lasting: Database, url: str) -> None:
    await start_count(lasting)
    other = Database(url)
    async with lasting.unit():
        await add_one(lasting)
        async with lasting.unit():
            await add_one(lasting)
        assert (await counted(lasting), await counted(other)) == (2, 0)
    assert await counted(other) == 2
    await other.close()


async def test_an_exception_takes_everything_back(database: Database) -> None:
    await start_count(database)
    with suppress(ZeroDivisionError):
        async with database.unit() as unit:
            async with unit.step():
                await add_one(database)
            raise ZeroDivisionError
    assert await counted(database) == 0
    await add_one(database)
    assert await counted(database) == 1


async def test_a_commit_that_fails_spoils_nothing_after_it(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE one (id INTEGER PRIMARY KEY)"))
        checked_late = "REFERENCES one (id) DEFERRABLE INITIALLY DEFERRED"
        await connection.execute(text(f"CREATE TABLE other (one INTEGER {checked_late})"))

    async def fails() -> None:
        async with database.unit(), database.writing() as connection:
            await connection.execute(text("INSERT INTO other VALUES (7)"))

    await start_count(database)
    for _ in range(2):
        with pytest.raises(DBAPIError, match=r"(?i)foreign key"):
            await fails()
        await _add_one_in_a_unit(database)
    assert await counted(database) == 2


async def test_a_step_is_taken_back_alone(database: Database) -> None:
    await start_count(database)
    async with database.unit() as unit:
        for fails in (False, True, False, True):
            with suppress(ZeroDivisionError):
                async with unit.step():
                    await add_one(database)
                    assert not fails or 1 / 0
    assert await counted(database) == 2


@pytest.mark.parametrize("statement", ["INSERT INTO nowhere VALUES (1)", "nonsense"])
async def test_a_wrong_statement_costs_its_step_only(database: Database, statement: str) -> None:
    await start_count(database)
    async with database.unit() as unit:
        await add_one(database)
        for wrong in (text(statement), insert(PARTICIPANTS).values(user_id=COUNTER)):
            with pytest.raises(DBAPIError):
                async with unit.step(), database.writing() as connection:
                    await connection.execute(wrong)
    assert await counted(database) == 1


async def test_tasks_that_are_started_inside_have_their_own(lasting: Database) -> None:
    await start_count(lasting)
    async with lasting.unit():
        await add_one(lasting)
        assert await asyncio.create_task(counted(lasting)) == 0


async def test_who_waits_for_another_process_holds_up_nothing_else(
    lasting: Database, url: str
) -> None:
    await start_count(lasting)
    other = Database(url)
    async with other.writing() as connection:
        value = await count(connection)
        await set_count(connection, value + 1)
        waiting = asyncio.create_task(_add_one_in_a_unit(lasting))
        async with asyncio.timeout(1):
            await asyncio.sleep(0.1)
        assert not waiting.done()
    await waiting
    await other.close()
    assert await counted(lasting) == 2


async def _add_one_in_a_unit(database: Database) -> None:
    async with database.unit():
        await add_one(database)


async def test_a_server_that_goes_away_meanwhile_is_told(
    postgresql_url: str, postgresql: Server
) -> None:
    database = Database(postgresql_url)
    await upgrade(database)
    await start_count(database)

    async def interrupted() -> None:
        async with database.unit() as unit:
            await add_one(database)
            await postgresql.drop_connections()
            async with unit.step():
                await add_one(database)

    with pytest.raises(DatabaseUnavailableError):
        await interrupted()
    assert await counted(database) == 0
    await database.close()


async def test_who_is_cancelled_while_another_process_writes_spoils_nothing(
    lasting_sqlite: Database,
) -> None:
    async def begins() -> None:
        async with lasting_sqlite.unit():
            pass

    with closing(sqlite3.connect(str(lasting_sqlite), isolation_level=None)) as other:
        for pause in (0.0, 0.001, 0.01, 0.1):
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(begins())
            await asyncio.sleep(pause)
            waiting.cancel()
            await asyncio.sleep(0.01)
            other.execute("ROLLBACK")
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await begins()

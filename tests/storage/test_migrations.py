"""Migrations: every way to the tables ends at the same tables."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, insert, inspect, select, text

from bot.storage.database import Database
from bot.storage.migrations import SchemaError, _config, newest, prepare, revision, upgrade
from bot.storage.tables import METADATA

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


def tables(connection: Connection) -> dict[str, Any]:
    """Describe what the database itself says of its tables."""
    found = inspect(connection)
    return {
        name: {
            "columns": [
                {**column, "type": column["type"].compile(connection.dialect)}
                for column in found.get_columns(name)
            ],
            "key": found.get_pk_constraint(name),
            "indexes": [
                # Conditions come as objects that equal nothing but themselves.
                {**index, "dialect_options": str_values(index.get("dialect_options", {}))}
                for index in found.get_indexes(name)
            ],
            "unique": found.get_unique_constraints(name),
            "references": found.get_foreign_keys(name),
            "checks": found.get_check_constraints(name),
        }
        for name in found.get_table_names()
        if name != "alembic_version"
    }


def str_values(options: dict[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in options.items()}


def differences(connection: Connection) -> Any:
    return compare_metadata(MigrationContext.configure(connection), METADATA)


@pytest.fixture(params=["sqlite", "postgresql"])
def two_urls(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/one.db", f"sqlite:///{tmp_path}/two.db"
    server = request.getfixturevalue("postgresql")
    return asyncio.run(server.make()), asyncio.run(server.make())


async def test_migrated_and_fresh_tables_are_the_same(two_urls: tuple[str, str]) -> None:
    migrated, fresh = map(Database, two_urls)
    await upgrade(migrated)
    async with fresh.writing() as connection:
        await connection.run_sync(METADATA.create_all)
        expected = await connection.run_sync(tables)
    async with migrated.reading() as connection:
        found = await connection.run_sync(tables)
        left = await connection.run_sync(differences)
    await migrated.close()
    await fresh.close()
    assert sorted(found) == sorted(METADATA.tables)
    assert found == expected
    assert left == []


async def test_what_is_in_tables_that_are_made_again_stays(url: str) -> None:
    rows = {
        "participants": (7, "fr", "en", b"sealed", NOON),
        "answers": (7, 1, 2, NOON),
        "inbox": (10, 7, b"sealed", NOON, 1, None, False),
        "outbox": (11 << 40, 7, b"sealed", NOON, "they", NOON),
    }
    database = Database(url)
    database.create()
    async with database.writing() as connection:
        await connection.run_sync(lambda c: command.upgrade(_config(c), "0006"))
        for table, row in rows.items():
            await connection.execute(insert(METADATA.tables[table]).values(row))
    await upgrade(database)
    async with database.reading() as connection:
        found = {
            table: [*map(tuple, await connection.execute(select(METADATA.tables[table])))]
            for table in rows
        }
    await database.close()
    assert found == {table: [row] for table, row in rows.items()}


async def test_migrating_again_changes_nothing(lasting: Database) -> None:
    assert [await upgrade(lasting), await revision(lasting)] == [newest(), newest()]


async def test_processes_may_migrate_at_once(url: str) -> None:
    databases = [Database(url) for _ in range(3)]
    reached = await asyncio.gather(*map(upgrade, databases))
    for database in databases:
        await database.close()
    assert reached == [newest()] * 3


async def test_processes_may_open_a_new_file_at_once(tmp_path: Path) -> None:
    for number in range(10):
        databases = [Database(f"sqlite:///{tmp_path}/{number}.db") for _ in range(4)]
        databases[0].create()
        await asyncio.gather(*map(upgrade, databases))
        for database in databases:
            await database.close()


async def test_where_tables_are_in_the_way_nothing_is_made(url: str) -> None:
    database = Database(url)
    database.create()
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE outbox (id INTEGER)"))
    with pytest.raises(SchemaError, match=r"^cannot make or change the tables of .*outbox"):
        await upgrade(database)
    async with database.reading() as connection:
        assert await connection.run_sync(lambda c: inspect(c).get_table_names()) == ["outbox"]
    await database.close()


async def test_an_empty_database_has_no_revision(url: str) -> None:
    database = Database(url)
    database.create()
    assert await revision(database) is None
    await database.close()


async def test_tables_of_a_newer_version_are_left_alone(lasting: Database) -> None:
    async with lasting.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaError) as error:
        await upgrade(lasting)
    assert str(error.value) == "a newer version of the program made this database"
    assert await revision(lasting) == "9999"


async def test_an_embedded_database_is_made_ready_by_itself(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    await prepare(database)
    assert await revision(database) == newest()
    await database.close()


async def test_only_its_owner_reads_the_file(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    await prepare(database)
    file = Path(str(database))
    assert [oct(path.stat().st_mode & 0o777) for path in (file.parent, file)] == ["0o700", "0o600"]
    await database.close()


async def test_a_server_is_migrated_only_on_request(postgresql_url: str) -> None:
    database = Database(postgresql_url)
    with pytest.raises(SchemaError) as error:
        await prepare(database)
    assert str(error.value) == f"{database} does not fit this version: run 'forumbot db upgrade'"
    await upgrade(database)
    await prepare(database)
    await database.close()

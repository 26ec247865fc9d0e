"""Inserts a row, or changes or leaves the one that is there, in one statement everywhere."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Insert, Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.engines import Transaction


async def upsert(connection: Transaction, table: Table, **values: Any) -> None:
    """Write ``values``; the columns of the primary key find the row, the others change."""
    await upsert_all(connection, table, [values])


async def upsert_all(
    connection: Transaction, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Write several rows, each with the same columns and none twice."""
    await connection.execute(_upsert(connection.dialect.name, table, tuple(rows[0])), rows)


async def insert_new(
    connection: Transaction, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Write those of several rows whose primary key is not there yet."""
    await connection.execute(_insert_new(connection.dialect.name, table), rows)


async def insert_missing(connection: Transaction, table: Table, **values: Any) -> bool:
    """Write ``values`` unless a row has their primary key; return whether they were written.

    Of several transactions that try at the same time, the others wait for the first.
    """
    keys = [column.name for column in table.primary_key]
    insert = inserting(connection.dialect.name, table).values(values)
    result = await connection.execute(insert.on_conflict_do_nothing(index_elements=keys))
    return bool(result.rowcount)


@cache
def _insert_new(dialect: str, table: Table) -> Insert:
    return inserting(dialect, table).on_conflict_do_nothing()


@cache
def _upsert(dialect: str, table: Table, names: Sequence[str]) -> Insert:
    """Return the statement; making it takes longer than carrying it out."""
    insert = inserting(dialect, table)
    keys = [column.name for column in table.primary_key]
    changed = {name: insert.excluded[name] for name in names if name not in keys}
    return insert.on_conflict_do_update(index_elements=keys, set_=changed)


def inserting(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an insert that can say what happens to a row that is there."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)

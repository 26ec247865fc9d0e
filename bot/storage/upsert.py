"""Insert a row, or change the one that is there, in one statement on both databases."""

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


async def upsert(connection: AsyncConnection, table: Table, **values: Any) -> None:
    """Write ``values``; the columns of the primary key find the row, the others change."""
    insert = _insert(connection, table).values(values)
    keys = [column.name for column in table.primary_key]
    changed = {name: insert.excluded[name] for name in values if name not in keys}
    await connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=changed))


def _insert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)

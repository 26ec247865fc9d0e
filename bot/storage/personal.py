"""Everything kept about a person, found by how the columns of the tables are marked."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, RowMapping, Select, Table, delete, or_, select, update

from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.sealing import Seal
from bot.storage.tables import METADATA
from bot.storage.tables.base import Sealed


def person_columns(table: Table) -> list[Column[Any]]:
    """Return the columns of ``table`` that hold persons."""
    return [column for column in table.columns if "person" in column.info]


class PersonalRecord:
    """What is kept about a person in all tables, for them to read or to have deleted."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def about(self, user_id: int) -> dict[str, list[dict[str, Any]]]:
        """Return the rows about a person by table, fit for JSON, texts opened.

        Nobody else's number is in them. A text whose key is lost is null.
        """
        found = {}
        async with self._database.reading() as connection:
            for table in _personal_tables():
                query = select(table).where(_of(table, user_id)).order_by(*table.primary_key)
                rows = (await connection.execute(query)).mappings().all()
                found[table.name] = [self._told(table, row, user_id) for row in rows]
        return {name: rows for name, rows in found.items() if rows}

    def _told(self, table: Table, row: RowMapping, user_id: int) -> dict[str, Any]:
        others = {c.name for c in person_columns(table) if row[c.name] != user_id}
        return {
            column.name: self._plain(column, row[column.name])
            for column in table.columns
            if column.name not in others
        }

    def _plain(self, column: Column[Any], value: Any) -> Any:
        if isinstance(column.type, Sealed):
            return _read(self._seal.open(value))
        return value.isoformat() if isinstance(value, date | datetime) else value


async def erase(connection: Transaction, user_id: int) -> None:
    """Delete a person's rows; what must stay is detached from them."""
    for table in reversed(METADATA.sorted_tables):
        for column in person_columns(table):
            if column.info["detached"]:
                gone = _detached(table, column)
                await connection.execute(update(table).where(column == user_id).values(gone))
            else:
                await connection.execute(delete(table).where(column == user_id))


async def everybody(connection: Transaction) -> set[int]:
    """Return every person of whom anything is kept."""
    return {
        each
        for table in _personal_tables()
        for column in person_columns(table)
        for each in (await connection.execute(_present(column))).scalars()
    }


def _present(column: Column[Any]) -> Select[Any]:
    return select(column).where(column.is_not(None)).distinct()


def _detached(table: Table, person: Column[Any]) -> Mapping[str, None]:
    texts = (column.name for column in table.columns if isinstance(column.type, Sealed))
    return dict.fromkeys([person.name, *(() if person.info["keeps_texts"] else texts)])


def _personal_tables() -> Iterator[Table]:
    return (table for table in METADATA.sorted_tables if person_columns(table))


def _of(table: Table, user_id: int) -> Any:
    return or_(*(column == user_id for column in person_columns(table)))


def _read(text: str | None) -> Any:
    """Return what a text of ours holds, and a text of theirs as it is."""
    if text and text[0] in "{[":
        with suppress(ValueError):
            return json.loads(text)
    return text

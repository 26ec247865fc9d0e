"""Every table, also one that is new, is covered by a person's rights and let go in time."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, Numeric, Table, insert, select

from bot import assembly
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.personal import PersonalRecord, erase, everybody, person_columns
from bot.storage.sealing import Seal
from bot.storage.tables import METADATA
from bot.storage.tables.base import Moment, Sealed

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
ADA, BOB = 7_000_000_001, 7_000_000_002

NO_PERSONS = {
    "answers.question_message_id",
    "answers.answer_message_id",
    "broadcasts.card_message",
    "deliveries.id",
    "deliveries.message_id",
    "inbox.update_id",
    "outbox.id",
    "rsvp_history.id",
    "consent_history.id",
    "audit.id",
}
"""Columns as wide as a Telegram id that hold none."""

UNTIL_ASKED = {
    "audit",
    "blocked",
    "broadcasts",
    "consent_history",
    "consents",
    "digests",
    "interests",
    "privacy_read",
    "roles",
}
"""Tables in which people stay who may be written to; docs/privacy.md says why."""


def value(column: Column[Any], person: int, seal: Seal, number: int) -> Any:
    """Return something that fits a column; ``number`` keeps rows apart."""
    kinds: list[tuple[type, Any]] = [
        (Sealed, seal.seal(f"typed by {person}")),
        (Moment, NOON),
        (Date, date(2024, 2, 10)),
        (Boolean, True),
        (JSON, {"number": number}),
        (Numeric, 1.5),
    ]
    if "person" in column.info:
        return person
    found = [made for kind, made in kinds if isinstance(column.type, kind)]
    if found:
        return found[0]
    return str(number) if column.type.python_type is str else number


def row(table: Table, person: int, seal: Seal) -> dict[str, Any]:
    number = person % 10
    return {column.name: value(column, person, seal, number) for column in table.columns}


async def fill(connection: Transaction, seal: Seal) -> None:
    for table in METADATA.sorted_tables:
        for person in (ADA, BOB):
            await connection.execute(insert(table).values(row(table, person, seal)))


async def rows(connection: Transaction, table: Table) -> list[dict[str, Any]]:
    query = select(table).order_by(*table.primary_key)
    return [dict(found) for found in (await connection.execute(query)).mappings()]


def test_every_column_that_could_hold_a_person_says_whether_it_does() -> None:
    wide = {
        str(column)
        for table in METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, BigInteger) and "person" not in column.info
    }
    assert wide == NO_PERSONS


def test_what_is_detached_can_be() -> None:
    stuck = [
        str(column)
        for table in METADATA.sorted_tables
        for column in person_columns(table)
        if column.info["detached"] and not column.nullable
    ]
    assert stuck == []


async def test_a_person_reads_all_that_is_kept_about_them(database: Database, seal: Seal) -> None:
    async with database.writing() as connection:
        await fill(connection, seal)
    found = await PersonalRecord(database, seal).about(ADA)
    assert sorted(found) == sorted(t.name for t in METADATA.sorted_tables if person_columns(t))
    for name, about in found.items():
        (told,) = about
        columns = METADATA.tables[name].columns
        assert sorted(told) == sorted(column.name for column in columns)
        texts = {told[column.name] for column in columns if isinstance(column.type, Sealed)}
        assert texts <= {f"typed by {ADA}"}


async def test_nothing_of_a_person_is_left_and_all_of_others(
    database: Database, seal: Seal
) -> None:
    async with database.writing() as connection:
        await fill(connection, seal)
        before = {table.name: await rows(connection, table) for table in METADATA.sorted_tables}
        await erase(connection, ADA)
        assert await everybody(connection) == {BOB}
        for table in METADATA.sorted_tables:
            own, others = before[table.name]
            columns = person_columns(table)
            if any(not column.info["detached"] for column in columns):
                assert await rows(connection, table) == [others]
            elif columns:
                kept = (await rows(connection, table))[0]
                assert kept == {**own, **gone(table)}
            else:
                assert await rows(connection, table) == [own, others]


async def test_what_nobody_asks_to_keep_goes_by_itself(
    database: Database, seal: Seal, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del config  # the list of the forgotten goes there
    long_ago = {"edition": 2022, "state": "coming", "given": False}
    # Who is leaving would go from all tables.
    personal = [t for t in METADATA.sorted_tables if person_columns(t) and t.name != "leaving"]
    async with database.writing() as connection:
        for table in personal:
            values = row(table, ADA, seal)
            values |= {name: long_ago[name] for name in values.keys() & long_ago}
            await connection.execute(insert(table).values(values))
    monkeypatch.setenv("FORUM_TODAY", "2026-11-22")
    record = PersonalRecord(database, seal)
    assert set(await record.about(ADA)) == {table.name for table in personal}
    rounds = await assembly.rounds(Settings.load(None), database, seal)
    await rounds.make(datetime(2026, 11, 22, tzinfo=UTC))
    assert set(await record.about(ADA)) == UNTIL_ASKED


def gone(table: Table) -> dict[str, None]:
    keeps = all(column.info["keeps_texts"] for column in person_columns(table))
    texts = [] if keeps else [c.name for c in table.columns if isinstance(c.type, Sealed)]
    return dict.fromkeys([*(column.name for column in person_columns(table)), *texts])


@pytest.mark.parametrize("text", ['{"a": 1}', "[1]", "{", "plain", ""])
async def test_a_text_is_told_as_it_is(database: Database, seal: Seal, text: str) -> None:
    table = METADATA.tables["participants"]
    async with database.writing() as connection:
        await connection.execute(insert(table).values(user_id=ADA, memory=seal.seal(text)))
    told = (await PersonalRecord(database, seal).about(ADA))["participants"][0]["memory"]
    assert told == {'{"a": 1}': {"a": 1}, "[1]": [1]}.get(text, text)


async def test_a_text_whose_key_is_lost_is_nothing(database: Database, seal: Seal) -> None:
    table = METADATA.tables["participants"]
    async with database.writing() as connection:
        await connection.execute(insert(table).values(user_id=ADA, memory=seal.seal("x")))
    told = await PersonalRecord(database, Seal.throwaway()).about(ADA)
    assert told["participants"] == [
        {"user_id": ADA, "language": None, "spoken": None, "memory": None, "memory_at": None}
    ]


async def test_the_numbers_of_others_are_left_out(database: Database, seal: Seal) -> None:
    table = METADATA.tables["audit"]
    deed = {"act": "role-taken", "actor": BOB, "subject": ADA, "details": {}, "at": NOON}
    async with database.writing() as connection:
        await connection.execute(insert(table).values(deed))
    told = await PersonalRecord(database, seal).about(ADA)
    assert [sorted(deed) for deed in told["audit"]] == [["act", "at", "details", "id", "subject"]]


def test_the_privacy_page_speaks_of_every_table() -> None:
    page = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text("utf-8")
    rows = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    named = {name.strip(" `") for cell in rows for name in cell.split(",")}
    assert named == {t.name for t in METADATA.sorted_tables if person_columns(t)}
    others = {t.name for t in METADATA.sorted_tables} - named
    assert [name for name in others if f"`{name}`" not in page] == []

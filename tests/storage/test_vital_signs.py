"""What those who watch over the bot can count."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import insert

from bot.storage.database import Database
from bot.storage.inbox import Arrival, InboxStore
from bot.storage.outbox import OutboxStore, Stored
from bot.storage.sealing import Seal
from bot.storage.tables.broadcasts import BROADCASTS, DELIVERIES
from bot.storage.vital_signs import VitalSigns, VitalSignStore

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


@pytest.fixture
def signs(database: Database) -> VitalSignStore:
    return VitalSignStore(database)


async def test_nothing_waits_at_first(signs: VitalSignStore) -> None:
    assert await signs.read() == VitalSigns(updates=0, replies=0, broadcasts={}, deliveries={})


async def test_what_waits_is_counted(signs: VitalSignStore, database: Database, seal: Seal) -> None:
    inbox, outbox = InboxStore(database, seal), OutboxStore(database, seal)
    await inbox.put([Arrival(update_id=n, person=n, content={}) for n in (1, 2, 3)], NOON)
    await inbox.done([1], NOON)
    await outbox.put([Stored(id=1, chat=7, payload="{}", made_at=NOON)], "us")
    found = await signs.read()
    assert (found.updates, found.replies) == (2, 1)


async def test_deliveries_are_those_under_way(signs: VitalSignStore, database: Database) -> None:
    states = {1: "sent", 2: "sending", 3: "paused", 4: "draft", 5: "draft"}
    outcomes = {1: ["sent", "sent"], 2: ["sent", "pending"], 3: ["pending", "failed"]}
    async with database.writing() as connection:
        for number, state in states.items():
            row = {"id": number, "state": state, "act": "send", "audience": "{}"}
            await connection.execute(insert(BROADCASTS).values(row | {"created_at": NOON}))
        for number, each in outcomes.items():
            for outcome in each:
                row = {"broadcast_id": number, "language": "en", "state": outcome}
                await connection.execute(insert(DELIVERIES).values(row))
    found = await signs.read()
    assert found.broadcasts == {"sent": 1, "sending": 1, "paused": 1, "draft": 2}
    assert found.deliveries == {"sent": 1, "pending": 2, "failed": 1}

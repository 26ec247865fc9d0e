"""What the process says of itself when something is wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.inbox import Arrival, InboxStore
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.telegram_app.receiving import health
from bot.telegram_app.receiving.health import Health, Report

NO_ANSWER = Report(good=False, found={"database": "does not answer"})


async def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "forumbot.db").write_bytes(b"no database at all" * 1000)
    database = Database(f"sqlite:///{tmp_path}/forumbot.db")
    watched = Health(database)
    assert (await watched.alive(), await watched.ready()) == (NO_ANSWER, NO_ANSWER)
    await database.close()


async def test_tables_that_do_not_fit_are_told(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/forumbot.db")
    database.create()
    watched = Health(database)
    assert (await watched.alive()).good
    assert await watched.ready() == Report(
        good=False, found={"database": "run 'forumbot db upgrade'"}
    )
    await database.close()


async def test_more_than_can_be_worked_off_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "MOST_WAITING", 1)
    database = Database(f"sqlite:///{tmp_path}/forumbot.db")
    await upgrade(database)
    inbox = InboxStore(database, Seal.throwaway())
    found: list[tuple[bool, object]] = []
    for number in (1, 2):
        arrival = Arrival(update_id=number, person=number, content={})
        await inbox.put([arrival], datetime.now(UTC))
        report = await Health(database).ready()
        found.append((report.good, report.found["backlog"]))
    assert found == [(True, 1), (False, 2)]
    await database.close()

"""What the worker does beside handling updates."""

from pathlib import Path

import pytest

from bot.storage import embedded
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from tests.telegram_app.small_bot import SmallBot


async def test_between_questions_the_log_is_written_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "MUCH", 10)
    database = Database(f"sqlite:///{tmp_path}/forumbot.db")
    await upgrade(database)
    bot = SmallBot(database, Seal.throwaway())
    await bot.service.open()
    before = (tmp_path / "forumbot.db").read_bytes()
    ada = bot.person()
    for number in range(5):
        ada.says(f"question {number}")
        assert (await ada.reads(30)).text == f"heard question {number}"
    await bot.settled()
    # Too few for SQLite to do so of itself, which would hold up an answer.
    assert (tmp_path / "forumbot.db").read_bytes() != before
    await bot.service.close()
    await database.close()

"""A reply does not wait for the disk; Telegram's word that an update has arrived does."""

import errno
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.write_ahead import WriteAheadLog
from bot.telegram_app.incoming import Incoming
from bot.telegram_app.receiving.intake import Intake
from bot.terminal.request import InMemoryRequest
from tests.storage.migrated import migrate
from tests.telegram_app.small_bot import SmallBot

Events = list[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "forumbot.db"


@pytest.fixture
async def bot(file: Path) -> AsyncIterator[SmallBot]:
    database = Database(f"sqlite:///{file}")
    await migrate(database)
    made = SmallBot(database, Seal.throwaway())
    await made.service.open()
    made.person().says("the first is stored before it is handled")
    await made.settled()
    made.heard.clear()
    yield made
    await made.service.close()
    await database.close()


@pytest.fixture
def events(bot: SmallBot, monkeypatch: pytest.MonkeyPatch) -> Events:
    del bot  # begun by now
    found = Events()
    settles, sends, takes = WriteAheadLog.settle, InMemoryRequest.do_request, Intake.take

    def settle(log: WriteAheadLog) -> None:
        settles(log)
        found.append("on the disk")

    async def send(request: InMemoryRequest, url: str, *given: Any, **more: Any) -> Any:
        if url.endswith("sendMessage"):
            found.append("replied")
        return await sends(request, url, *given, **more)

    async def take(intake: Intake, updates: Sequence[Mapping[str, Any]]) -> None:
        await takes(intake, updates)
        found.append("confirmed")

    monkeypatch.setattr(WriteAheadLog, "settle", settle)
    monkeypatch.setattr(InMemoryRequest, "do_request", send)
    monkeypatch.setattr(Intake, "take", take)
    return found


@pytest.fixture
def failing(bot: SmallBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails once."""
    del bot  # begun by now
    settles, faults = WriteAheadLog.settle, [OSError(errno.EIO, os.strerror(errno.EIO))]

    def settle(log: WriteAheadLog) -> None:
        if faults:
            raise faults.pop()
        settles(log)

    monkeypatch.setattr(WriteAheadLog, "settle", settle)


async def test_the_reply_goes_out_then_the_disk_has_it_then_telegram_is_told(
    bot: SmallBot, events: Events
) -> None:
    bot.person().says("hello")
    await bot.settled()
    assert events[:3] == ["replied", "on the disk", "confirmed"]


async def test_what_is_confirmed_outlives_a_power_cut(
    bot: SmallBot, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settles, takes, disk = WriteAheadLog.settle, Intake.take, tmp_path / "disk"
    lost: list[int] = []
    shutil.copytree(file.parent, disk)

    def settle(log: WriteAheadLog) -> None:
        settles(log)
        shutil.copytree(file.parent, disk, dirs_exist_ok=True)

    async def take(intake: Intake, updates: Sequence[Mapping[str, Any]]) -> None:
        await takes(intake, updates)
        with closing(sqlite3.connect(disk / file.name)) as copy:
            known = {number for (number,) in copy.execute("SELECT update_id FROM inbox")}
        lost.append(len({each["update_id"] for each in updates} - known))

    monkeypatch.setattr(WriteAheadLog, "settle", settle)
    monkeypatch.setattr(Intake, "take", take)
    for word in ("one", "two", "three"):
        bot.person().says(word)
        await bot.settled()
    assert (bot.heard, lost) == (["one", "two", "three"], [0, 0, 0])


async def test_a_disk_that_fails_leaves_the_update_with_telegram_and_nothing_happens_twice(
    bot: SmallBot, events: Events, failing: None, caplog: pytest.LogCaptureFixture
) -> None:
    del failing
    ada = bot.person()
    ada.says("hello")
    assert await bot.read(ada) == ["heard hello"]
    assert (bot.heard, events.count("replied")) == (["hello"], 1)
    assert os.strerror(errno.EIO) in caplog.text


async def test_what_failed_before_the_disk_did_is_tried_again(bot: SmallBot, failing: None) -> None:
    del failing

    async def fails_once(_: Incoming) -> None:
        bot.handle = bot.echo
        raise ZeroDivisionError

    bot.handle = fails_once
    ada = bot.person()
    ada.says("hello")
    assert (await ada.reads(15)).text == "heard hello"
    assert bot.heard == ["hello", "hello"]

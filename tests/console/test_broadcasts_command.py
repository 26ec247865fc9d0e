"""``forumbot broadcasts``, as a person runs it."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome, Result
from bot.console import broadcasts_command
from bot.errors import BotError
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.key_file import seal_for
from bot.storage.migrations import upgrade
from bot.storage.stores import Stores
from tests.console.conftest import URL
from tests.console.conftest import run as run_command

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


def run(*words: str) -> int:
    return run_command(broadcasts_command, "broadcasts", *words)


async def _filled(*, sent: bool) -> None:
    database = Database(URL)
    await upgrade(database)
    if sent:
        await _sent(Stores.over(database, seal_for(database, Settings.load())))
    await database.close()


async def _sent(stores: Stores) -> None:
    words = Announcement(versions={"en": Version(text="The dates have moved.")})
    number = await stores.broadcasts.add(7, words, Audience(), NOON)
    people = [Recipient(person=person, language="en") for person in (1, 2, 3)]
    await stores.deliveries.freeze(number, people)
    await stores.broadcasts.advance(number, State.DRAFT, State.SENDING, started_at=NOON)
    one, two, three = await stores.deliveries.step(number, [], 3, NOON)
    results = [
        Result(id=one.id, outcome=Outcome.SENT, message=11),
        Result(id=two.id, outcome=Outcome.SENT, message=12),
        Result(id=three.id, outcome=Outcome.BLOCKED, reason="Forbidden"),
    ]
    await stores.deliveries.step(number, results, 0, NOON)
    await stores.broadcasts.advance(number, State.SENDING, State.SENT, ended_at=NOON)


def test_what_was_sent(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(_filled(sent=True))
    assert run("list") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Broadcast 1: sent",
        "The dates have moved.",
        "Sat 10 Feb, 13:00",
        "Sent: 2 of 3",
        "Have blocked the bot: 1",
    ]
    assert run("show", "1") == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[:5] == [
        "Broadcast 1: sent",
        "The dates have moved.",
        "",
        "Sent: 2 of 3",
        "Have blocked the bot: 1",
    ]
    assert shown[-1] == "Forbidden: 1"


def test_nothing_yet(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(_filled(sent=False))
    assert run("list") == 0
    told = capsys.readouterr().out
    assert told.splitlines()[-1] == "There are no broadcasts yet. /broadcast begins one."
    for number in ("4", "99999999999999999999"):
        with pytest.raises(BotError, match=f"there is no broadcast {number}"):
            run("show", number)


def test_a_database_that_is_not_there() -> None:
    with pytest.raises(BotError, match="there is no database"):
        run("list")

"""Replies reach people, whatever happens on the way."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from telegram.error import ChatMigrated, InvalidToken

from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.outbox import Stored
from bot.storage.sealing import Seal
from bot.storage.unit import Unit
from bot.telegram_app import outgoing
from bot.telegram_app.incoming import Incoming, Place
from bot.telegram_app.sending import backlog, retrying, sender
from bot.telegram_app.sending.dispatch import Attachment, File, Part
from bot.terminal.refusals import Refusal, bad_request, forbidden
from tests.bot_api.people import Group
from tests.bot_api.recording import TooManyRequests
from tests.storage.left import replies_left
from tests.telegram_app.small_bot import BROKEN, LOST, PHRASES, SmallBot

SORRY = PHRASES.say("en", "fault")


@asynccontextmanager
async def opened(bot: SmallBot) -> AsyncIterator[SmallBot]:
    await bot.service.open()
    try:
        yield bot
    finally:
        await bot.service.close()


async def calendar(parameters: Mapping[str, Any]) -> File:
    if "edition" not in parameters:
        raise LookupError
    return File(name="forum.ics", content=f"{parameters['edition']}".encode(), caption="Dates")


@pytest.fixture
async def blocked() -> list[int]:
    return []


@pytest.fixture
async def bot(
    database: Database, blocked: list[int], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[SmallBot]:
    monkeypatch.setattr(retrying, "PAUSES", (0.01, 0.02))

    async def told(chat: int) -> None:
        blocked.append(chat)

    made = SmallBot(database, Seal.throwaway(), recipes={"calendar": calendar}, on_blocked=told)
    async with opened(made):
        yield made


async def test_errors_of_servers_and_connections_are_outlived(bot: SmallBot) -> None:
    ada = bot.person()
    bot.line.faults = [BROKEN, TooManyRequests(1), BROKEN, BROKEN]
    ada.says("hello")
    assert await bot.read(ada) == ["heard hello"]


async def test_what_may_have_arrived_is_sent_again(bot: SmallBot) -> None:
    ada = bot.person()
    bot.line.faults = [LOST]
    ada.says("hello")
    assert await bot.read(ada) == ["heard hello"] * 2


async def test_no_call_comes_before_telegram_allows_it(bot: SmallBot) -> None:
    ada = bot.person()
    bot.line.faults = [TooManyRequests(1)]
    began = bot.api.messenger.now()
    ada.says("hello")
    await bot.settled()
    (call,) = bot.api.called("sendMessage")
    assert call.at - began >= 1


async def test_who_has_blocked_the_bot_is_told_of_and_dropped(
    bot: SmallBot, blocked: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    ada, bob = bot.person(7), bot.person(8)
    bot.line.faults = [forbidden("bot was blocked by the user")]
    ada.says("hello")
    assert (await bot.read(ada), blocked) == ([], [7])
    bob.says("hello")
    assert (await bot.read(bob), await replies_left(bot.stores.database)) == (["heard hello"], 0)
    assert [record.getMessage() for record in caplog.records] == [
        "not delivered: the bot may not write there"
    ]


@pytest.mark.parametrize(
    ("refused", "told"),
    [
        ("chat not found", "who should get it has never opened the bot"),
        ("not enough rights to send text messages to the chat", "the bot may not write there"),
        ("TOPIC_CLOSED", "the topic is closed"),
    ],
)
async def test_where_no_message_can_go_is_no_fault(
    bot: SmallBot, caplog: pytest.LogCaptureFixture, refused: str, told: str
) -> None:
    caplog.set_level(logging.INFO, "bot")
    ada = bot.person()
    bot.line.faults = [bad_request(refused)]
    ada.says("hello")
    assert (await bot.read(ada), await replies_left(bot.stores.database)) == ([], 0)
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("INFO", f"not delivered: {told}")
    ]


async def test_a_refused_message_is_a_fault_and_regretted(
    bot: SmallBot, caplog: pytest.LogCaptureFixture
) -> None:
    ada = bot.person()
    bot.line.faults = [bad_request("can't parse entities")]
    ada.says("hello")
    assert await bot.read(ada) == [SORRY]
    assert [record.getMessage().partition(" <")[0] for record in caplog.records] == [
        "fault: BadRequest: Can't parse entities"
    ]


async def test_one_chat_that_waits_holds_up_no_other(bot: SmallBot) -> None:
    ada, bob = bot.person(7), bot.person(8)
    bot.line.faults = [TooManyRequests(60)]
    ada.says("hello")
    await asyncio.sleep(0.2)
    bob.says("hello")
    assert (await bob.reads(5)).text == "heard hello"
    assert ada.unread() == []


async def test_replies_of_one_chat_keep_their_order(bot: SmallBot) -> None:
    ada = bot.person()
    bot.line.faults = [BROKEN, None, BROKEN, BROKEN, None]
    for number in range(5):
        ada.says(str(number))
    assert await bot.read(ada) == [f"heard {number}" for number in range(5)]


async def test_parts_come_in_order_files_among_them(bot: SmallBot) -> None:
    async def sends_a_calendar(message: Incoming) -> None:
        file = Attachment(recipe="calendar", parameters={"edition": 2024}, caption="Bring it")
        parts: list[Part] = [*outgoing.said("one"), file, *outgoing.said("two")]
        bot.say.answer(message, parts)

    bot.handle = sends_a_calendar
    ada = bot.person()
    bot.line.faults = [BROKEN, None, BROKEN]
    ada.says("hello")
    await bot.settled()
    first, second, third = (shown.message for shown in ada.unread())
    assert (first.text, third.text) == ("one", "two")
    assert second.file
    assert (second.file.name, second.file.content) == ("forum.ics", b"2024")
    assert second.data["caption"] == "Dates\n\nBring it"


async def test_a_file_that_cannot_be_made_is_a_fault(
    bot: SmallBot, caplog: pytest.LogCaptureFixture
) -> None:
    async def asks_too_much(message: Incoming) -> None:
        bot.say.send(message.place, [Attachment(recipe="calendar", parameters={})])

    bot.handle = asks_too_much
    ada = bot.person()
    ada.says("hello")
    assert await bot.read(ada) == [SORRY]
    assert "fault: LookupError" in caplog.text


async def test_what_is_said_outside_of_an_update_goes_out_when_it_is_committed(
    bot: SmallBot,
) -> None:
    ada = bot.person()
    async with bot.say.unit():
        bot.say.send(Place.alone(7), outgoing.said("news"))
        await asyncio.sleep(0.01)
        assert ada.unread() == []
    assert await bot.read(ada) == ["news"]

    async def fails() -> None:
        async with bot.say.unit():
            bot.say.send(Place.alone(7), outgoing.said("never"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await bot.read(ada) == []


async def test_what_was_not_sent_is_sent_by_the_next_process(database: Database) -> None:
    seal = Seal.throwaway()
    first = SmallBot(database, seal)
    people = [first.person(number) for number in range(1, 6)]
    first.line.faults = [TooManyRequests(60)] * 5
    async with opened(first):
        for person in people:
            person.says("hello")
        await first.api.messenger.updates.confirmed()
        await asyncio.sleep(0.3)
    assert await replies_left(first.stores.database) == 5
    async with opened(SmallBot(database, seal, first.api)) as second:
        assert [await second.read(person) for person in people] == [["heard hello"]] * 5


async def test_a_question_changed_before_its_answer_is_sent_edits_it_all_the_same(
    bot: SmallBot,
) -> None:
    ada = bot.person()
    bot.line.faults = [TooManyRequests(1)]
    question = ada.says("hello")
    await bot.api.messenger.updates.confirmed()
    ada.edits(question, "goodbye")
    await bot.settled()
    answer, edited = ada.unread()
    assert (answer.what, answer.message.text) == ("sent", "heard hello")
    assert (edited.what, edited.message.text) == ("edited", "heard goodbye")
    assert edited.message.id == answer.message.id


async def test_edits_outlive_errors_too(bot: SmallBot) -> None:
    ada = bot.person()
    question = ada.says("hello")
    await bot.read(ada)
    bot.line.faults = [LOST, BROKEN, TooManyRequests(1)]
    ada.edits(question, "goodbye")
    assert await bot.read(ada) == ["heard goodbye"]


async def test_a_group_that_became_a_supergroup_is_followed(bot: SmallBot) -> None:
    ada, moved = bot.person(), Group(bot.api, -100, "Delegates")
    bot.line.faults = [ChatMigrated(-100)]
    ada.says("hello")
    await bot.settled()
    assert [shown.message.text for shown in moved.unread()] == ["heard hello"]


async def test_whatever_fails_beside_a_reply_strands_no_other(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(_: int) -> None:
        raise ZeroDivisionError

    async with opened(SmallBot(database, Seal.throwaway(), on_blocked=fails)) as bot:
        ada = bot.person()
        bot.line.faults = [forbidden("bot was blocked by the user")]
        for number in range(3):
            ada.says(str(number))
        assert await bot.read(ada) == ["heard 1", "heard 2"]
        assert await replies_left(database) == 0
    assert "fault: ZeroDivisionError" in caplog.text


async def test_a_database_that_fails_beside_a_reply_strands_none(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = [OperationalError("UPDATE", {}, Exception("disk I/O error"))]

    async def fails_once(_: int) -> None:
        async with database.writing():
            if failures:
                raise failures.pop()

    monkeypatch.setattr(sender, "_PAUSE", 0.01)
    async with opened(SmallBot(database, Seal.throwaway(), on_blocked=fails_once)) as bot:
        ada = bot.person()
        bot.line.faults = [forbidden("bot was blocked by the user")] * 2
        for number in range(3):
            ada.says(str(number))
        assert await bot.read(ada) == ["heard 1", "heard 2"]


@pytest.mark.parametrize("more", [False, True], ids=["alone", "with another message"])
async def test_of_late_edits_of_one_message_the_last_stays(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch, *, more: bool
) -> None:
    monkeypatch.setattr(backlog, "_BACKLOG", timedelta(seconds=0.2))
    ada = bot.person()
    ada.says("hello")
    await bot.settled()
    (card,) = (shown.message for shown in ada.unread())

    async def shows(message: Incoming) -> None:
        beside = outgoing.said("more") if more and message.text == "card 2" else ()
        bot.say.replace(message.place, card.id, [*outgoing.said(message.text), *beside])

    bot.handle = shows
    bot.line.faults = [TooManyRequests(1)]
    for number in range(4):
        ada.says(f"card {number}")
        await bot.api.messenger.updates.confirmed()
    await bot.settled()
    texts = [message.text for message in ada.chat.messages.values()]
    assert (ada.chat.messages[card.id].text, texts.count("more")) == ("card 3", int(more))
    assert await replies_left(bot.stores.database) == 0


async def test_of_a_late_question_and_its_correction_the_last_is_answered(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog, "_BACKLOG", timedelta(seconds=0.2))
    ada = bot.person()
    bot.line.faults = [TooManyRequests(1)]
    ada.says("hello")
    await bot.api.messenger.updates.confirmed()
    question = ada.says("2017?")
    await bot.api.messenger.updates.confirmed()
    ada.edits(question, "2020?")
    assert await bot.read(ada) == ["heard hello", "heard 2020?"]


async def test_a_commit_that_is_told_as_failed_loses_no_reply(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    commits = Database.unit
    broken: list[DatabaseUnavailableError] = []

    @asynccontextmanager
    async def breaks(self: Database, *, settled: bool = True) -> AsyncIterator[Unit]:
        async with commits(self, settled=settled) as unit:
            yield unit
        if broken and await replies_left(database):
            raise broken.pop()

    monkeypatch.setattr(Database, "unit", breaks)
    async with opened(SmallBot(database, Seal.throwaway())) as bot:
        ada = bot.person()
        broken.append(DatabaseUnavailableError("connection lost while committing"))
        ada.says("hello")
        assert (await ada.reads(15)).text == "heard hello"
        assert await bot.read(ada) == []


async def test_a_reply_of_a_later_version_holds_up_nothing(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    bot = SmallBot(database, Seal.throwaway())
    unknown = Stored(id=1, chat=7, payload='{"parts": []}', made_at=datetime.now(UTC))
    await bot.stores.outbox.put([unknown], "another")
    async with opened(bot):
        ada = bot.person()
        ada.says("hello")
        assert await bot.read(ada) == ["heard hello"]
    assert "fault: KeyError" in caplog.text


async def test_replies_outlive_a_token_that_is_revoked(database: Database) -> None:
    seal = Seal.throwaway()
    async with opened(SmallBot(database, seal)) as bot:
        ada = bot.person()
        bot.line.faults = [Refusal(401, "Unauthorized")] * 9
        ada.says("hello")
        with pytest.raises(InvalidToken):
            await bot.service.ended()
    async with opened(SmallBot(database, seal, bot.api)):
        assert (await ada.reads(5)).text == "heard hello"


async def test_what_is_too_large_is_refused_once(bot: SmallBot) -> None:
    ada = bot.person()
    bot.line.faults = [Refusal(413, "Request Entity Too Large")]
    ada.says("hello")
    assert await bot.read(ada) == [SORRY]

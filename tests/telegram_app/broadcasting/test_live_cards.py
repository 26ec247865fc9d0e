"""Cards that follow their broadcasts: on a clock of their own, through faults and restarts."""

import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Bot
from telegram.error import TimedOut
from telegram.request import RequestData

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Among, Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome, Result
from bot.broadcasts.pace import Pace
from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.live_cards import LiveCards
from bot.telegram_app.broadcasting.officers import Officers
from bot.telegram_app.sending.pace import Pace as ReplyPace
from bot.terminal.refusals import Refusal
from bot.terminal.request import InMemoryRequest
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.bot_api.recording import RecordingApi, TooManyRequests
from tests.telegram_app.conftest import TOKEN
from tests.telegram_app.handlers.coming import give

OFFICER = 7
HELLO = Announcement(versions={"en": Version(text="The dates have moved: https://itu.int")})


class Line(InMemoryRequest):
    """The way to Telegram; ``fault`` strikes every call while it is set."""

    fault: Refusal | Exception | None = None
    meanwhile: Callable[[], object] = list

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        self.meanwhile()
        if isinstance(self.fault, Refusal):
            return self.fault.code, json.dumps(self.fault.body).encode()
        if self.fault:
            raise self.fault
        return await super().do_request(url, method, request_data)


class Watched:
    """A broadcast to a hundred people, and whoever watches it."""

    def __init__(self, library: Library, stores: Stores) -> None:
        self.api = RecordingApi()
        self.line = Line(self.api)
        self.stores = stores
        self.officer = Person(self.api, OFFICER)
        self.library = library
        self.now = 1000.0
        self.number = 0
        self.begin_again()

    def begin_again(self, rate: float = 25) -> None:
        """Be another process."""
        phrases = Phrases(self.library.folder / "phrases")
        officers = Officers(self.library, phrases, self.stores, four_eyes=False)
        self.pace = Pace(rate, lambda: self.now)
        bot = Bot(TOKEN, request=self.line, get_updates_request=self.line)
        self.replies = ReplyPace(lambda: self.now)
        self.cards = LiveCards(officers, bot, self.pace, self.replies, lambda: self.now)

    async def begin(self, audience: Audience | None = None, author: int = OFFICER) -> None:
        broadcasts, now = self.stores.broadcasts, datetime.now(UTC)
        self.number = await broadcasts.add(author, HELLO, audience or Audience(), now)
        people = [Recipient(person=each, language="en") for each in range(100, 200)]
        await self.stores.deliveries.freeze(self.number, people)
        step = (self.number, State.DRAFT, State.SENDING)
        await broadcasts.advance(*step, started_at=now, confirmed_by=author)

    async def sent(self, number: int) -> None:
        now = datetime.now(UTC)
        claimed = await self.stores.deliveries.step(self.number, [], number, now)
        results = [Result(id=each.id, outcome=Outcome.SENT, message=1) for each in claimed]
        await self.stores.deliveries.step(self.number, results, 0, now)

    async def becomes(self, wanted: State) -> None:
        found = await self.stores.broadcasts.find(self.number)
        assert found
        ended = datetime.now(UTC) if wanted in {State.SENT, State.STOPPED} else None
        step = (self.number, found.state, wanted)
        assert await self.stores.broadcasts.advance(*step, ended_at=ended)

    async def after(self, seconds: float) -> list[str]:
        """Look every second; return what the officer sees happening, and the fourth line."""
        for _ in range(round(seconds)):
            self.now += 1
            await self.cards.look()
        return [
            f"{shown.what}: {shown.message.text.split(chr(10))[3]}"
            for shown in self.officer.unread()
        ]


@pytest.fixture
async def watched(library: Library) -> AsyncIterator[Watched]:
    database = Database("sqlite:///:memory:")
    await upgrade(database)
    stores = Stores.over(database, Seal.throwaway())
    await give(stores, OFFICER, Role.SENDER)
    yield Watched(library, stores)
    await database.close()


async def test_one_card_is_sent_and_then_edited_at_a_measured_pace(watched: Watched) -> None:
    await watched.begin()
    seen = []
    for _ in range(10):
        await watched.sent(4)
        seen += await watched.after(1)
    assert seen == [
        "sent: ░░░░░░░░░░░░░░ 4%", "edited: ██░░░░░░░░░░░░ 16%", "edited: ███░░░░░░░░░░░ 28%",
        "edited: █████░░░░░░░░░ 40%",
    ]  # fmt: skip
    found = await watched.stores.broadcasts.find(watched.number)
    assert found
    (card,) = watched.officer.chat.messages.values()
    assert (found.card_chat, found.card_message) == (OFFICER, card.id)
    assert "link_preview_options" in watched.api.called("sendMessage")[0].given


async def test_a_card_on_which_nothing_changes_is_left_alone(watched: Watched) -> None:
    await watched.begin()
    await watched.after(1)
    before = len(watched.api.calls)
    assert await watched.after(60) == []
    assert len(watched.api.calls) == before


async def test_the_longer_it_takes_the_rarer_the_edits(watched: Watched) -> None:
    await watched.begin()
    long_ago = datetime.now(UTC) - timedelta(minutes=10)
    await watched.becomes(State.PAUSED)
    await watched.stores.broadcasts.advance(
        watched.number, State.PAUSED, State.SENDING, started_at=long_ago
    )
    edits = 0
    for _ in range(60):
        await watched.sent(1)
        edits += len(await watched.after(1))
    assert edits == 6


async def test_it_tells_how_long_it_still_takes(watched: Watched) -> None:
    await watched.begin()
    for _ in range(7):
        await watched.sent(1)
        await watched.after(10)
    (card,) = watched.officer.chat.messages.values()
    # 93 are left, at some six a minute.
    assert card.text.split("\n")[-1] == "Time left, about: 16 minutes"


async def test_a_pause_and_the_end_show_at_once(watched: Watched) -> None:
    await watched.begin()
    await watched.after(4)
    await watched.becomes(State.PAUSED)
    await watched.after(1)
    (card,) = watched.officer.chat.messages.values()
    assert card.text.startswith("Broadcast 1: paused")
    await watched.becomes(State.SENDING)
    await watched.sent(100)
    await watched.becomes(State.SENT)
    assert await watched.after(1) == ["edited: Sent: 100 of 100"]
    (card,) = watched.officer.chat.messages.values()
    assert card.labels[0] == "Correct it"
    before = len(watched.api.calls)
    await watched.after(100)
    assert len(watched.api.calls) == before


async def test_what_is_still_under_way_when_it_is_stopped_is_told_too(watched: Watched) -> None:
    await watched.begin()
    await watched.after(1)
    claimed = await watched.stores.deliveries.step(watched.number, [], 1, datetime.now(UTC))
    await watched.becomes(State.STOPPED)
    assert await watched.after(1) == ["edited: Sent: 0 of 100"]
    result = Result(id=claimed[0].id, outcome=Outcome.SENT, message=1)
    await watched.stores.deliveries.step(watched.number, [result], 0, datetime.now(UTC))
    assert await watched.after(4) == ["edited: Sent: 1 of 100"]


async def test_after_a_restart_the_same_card_goes_on(watched: Watched) -> None:
    await watched.begin()
    await watched.after(4)
    await watched.sent(50)
    watched.begin_again()
    assert await watched.after(1) == ["edited: ███████░░░░░░░ 50%"]
    assert len(watched.officer.chat.messages) == 1


async def test_a_process_that_dies_at_the_end_leaves_the_report_to_the_next(
    watched: Watched,
) -> None:
    await watched.begin()
    await watched.after(4)
    await watched.sent(100)
    await watched.becomes(State.SENT)
    watched.begin_again()
    assert await watched.after(1) == ["edited: Sent: 100 of 100"]


async def test_a_card_that_was_deleted_comes_again(watched: Watched) -> None:
    await watched.begin()
    await watched.after(1)
    watched.officer.chat.messages.clear()
    await watched.sent(50)
    assert (await watched.after(5))[-1] == "sent: ███████░░░░░░░ 50%"
    await watched.sent(50)
    assert await watched.after(5) == ["edited: ██████████████ 100%"]


async def test_an_officer_whom_telegram_holds_back_holds_up_nobody_else(watched: Watched) -> None:
    await watched.begin()
    watched.line.fault = TooManyRequests(30)
    await watched.after(1)
    watched.line.fault = None
    assert (watched.pace.take(1), round(watched.replies.wait(OFFICER))) == (1, 30)
    assert await watched.stores.sending.stopped_until() is None
    await watched.becomes(State.PAUSED)
    assert await watched.after(29) == []
    assert await watched.after(2) == ["sent: ░░░░░░░░░░░░░░ 0%"]


async def test_a_card_waits_where_a_reply_was_refused(watched: Watched) -> None:
    await watched.begin()
    watched.replies.refused(OFFICER, 30)
    assert await watched.after(29) == []
    assert await watched.after(2) == ["sent: ░░░░░░░░░░░░░░ 0%"]


@pytest.mark.parametrize("why", ["recipients wait", "another officer waits", "it is fast"])
async def test_where_all_are_held_back_no_call_comes_before_telegram_wants_it(
    watched: Watched, why: str
) -> None:
    await watched.begin()
    if why == "it is fast":
        watched.begin_again(rate=31)
    if why == "another officer waits":
        await give(watched.stores, 8, Role.SENDER)
        await watched.begin(author=8)
    watched.line.fault = TooManyRequests(30)
    if why == "recipients wait":
        watched.line.meanwhile = lambda: watched.pace.stop(5)
    await watched.after(1)
    watched.line.fault = None
    assert watched.pace.take(1) == 0
    assert await watched.stores.sending.stopped_until() is not None
    assert await watched.after(29) == []
    assert await watched.after(2) == ["sent: ░░░░░░░░░░░░░░ 0%"]


async def test_who_cannot_be_reached_is_tried_again_after_a_while(watched: Watched) -> None:
    await watched.begin()
    watched.line.fault = TimedOut()
    await watched.after(1)
    watched.line.fault = None
    assert await watched.after(59) == []
    assert await watched.after(2) == ["sent: ░░░░░░░░░░░░░░ 0%"]


async def test_who_blocks_the_bot_or_loses_the_role_sees_no_more(watched: Watched) -> None:
    await watched.begin()
    await watched.after(1)
    await watched.stores.roles.take(OFFICER)
    await watched.sent(50)
    assert await watched.after(60) == []
    await give(watched.stores, OFFICER, Role.SENDER)
    watched.officer.blocks()
    watched.begin_again()
    before = len(watched.api.calls)
    assert await watched.after(60) == []
    assert len(watched.api.calls) == before + 1
    await watched.becomes(State.STOPPED)
    assert await watched.after(5) == []


async def test_a_test_needs_no_card(watched: Watched) -> None:
    await watched.begin(Audience(among=Among.TEST))
    assert await watched.after(5) == []

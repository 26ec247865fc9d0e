"""Watching a broadcast: how far it is, pausing and stopping it, the report, sending once more."""

import csv
import io
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome, Result
from bot.broadcasts.desk import Step
from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.desk.conftest import BOTH, LIBRARY, Office, Officer
from tests.telegram_app.desk.test_sending import drafted, state
from tests.telegram_app.desk.test_writing import OPEN

BEGUN = ("Begun:", "Ended:")


def untimed(text: str) -> list[str]:
    return [line for line in text.split("\n") if not line.startswith(BEGUN)]


async def begun(office: Office) -> Officer:
    """A broadcast to four people, of which nobody has anything yet."""
    await office.readers({"en": [20, 21], "fr": [22], "ru": [23]})
    ada = await drafted(office)
    await ada.picks("Send now", "✓ Yes")
    return ada


async def became(office: Office, outcomes: Mapping[int, Outcome], number: int = 1) -> None:
    """Let what is to be sent have these outcomes, by chat; the others stay."""
    deliveries, now = office.stores.deliveries, datetime.now(UTC)
    claimed = await deliveries.step(number, [], 99, now)
    results = [
        Result(
            id=each.id,
            outcome=outcomes.get(each.chat, Outcome.PENDING),
            message=100 + each.chat,
            reason="Forbidden" if outcomes.get(each.chat) is Outcome.BLOCKED else None,
        )
        for each in claimed
    ]
    await deliveries.step(number, results, 0, now)


async def ended(office: Office) -> Officer:
    ada = await begun(office)
    await became(office, {
        20: Outcome.SENT, 21: Outcome.BLOCKED, 22: Outcome.FAILED, 23: Outcome.UNKNOWN,
    })  # fmt: skip
    step = (1, State.SENDING, State.SENT)
    assert await office.stores.broadcasts.advance(*step, ended_at=datetime.now(UTC))
    await ada.says("/broadcasts")
    await ada.picks("1")
    return ada


async def done(office: Office) -> list[Act]:
    return [deed.act for deed in await office.stores.audit.page(0, 2)]


@BOTH
async def test_the_card_tells_how_far_it_is(office: Office) -> None:
    ada = await begun(office)
    await became(office, {20: Outcome.SENT, 22: Outcome.BLOCKED})
    await ada.says("/broadcasts")
    await ada.picks("1")
    assert untimed(ada.text) == [
        "Broadcast 1: being sent", OPEN, "", "███████░░░░░░░ 50%", "Sent: 1 of 4",
        "Have blocked the bot: 1", "Still to come: 2",
    ]  # fmt: skip
    assert ada.labels == (
        "Pause", "Stop", "Everything as a file", "Preview", "Use as a new draft",
    )  # fmt: skip
    found = await office.stores.broadcasts.find(1)
    assert found
    assert ada.card
    assert (found.card_chat, found.card_message) == (7, ada.card.id)


@BOTH
async def test_pausing_going_on_and_stopping(office: Office) -> None:
    ada = await begun(office)
    steps = [
        ("Pause", State.PAUSED, Act.BROADCAST_PAUSED),
        ("Go on", State.SENDING, Act.BROADCAST_RESUMED),
        ("Stop", State.STOPPED, Act.BROADCAST_STOPPED),
        ("Go on", State.SENDING, Act.BROADCAST_RESUMED),
    ]
    for label, wanted, act in steps:
        assert ada.card
        card = ada.card
        for _ in range(2):
            ada.person.presses(card, label)
        await ada.looks()
        assert (await state(office), (await done(office))[0]) == (wanted, act)
    assert await office.stores.audit.count() == 2 + 1 + len(steps)
    found = await office.stores.broadcasts.find(1)
    assert found
    assert found.ended_at is None


async def test_a_button_that_comes_too_late_only_shows_how_it_is(office: Office) -> None:
    ada = await begun(office)
    assert ada.card
    card = ada.card
    assert await office.stores.broadcasts.advance(1, State.SENDING, State.SENT)
    await ada.forges("1:b:pause:1", card)
    await ada.forges("1:b:stop:1", card)
    assert await state(office) is State.SENT
    assert untimed(ada.text)[0] == "Broadcast 1: being sent"
    assert (await done(office))[0] is Act.BROADCAST_SENT


@BOTH
async def test_the_report(office: Office) -> None:
    ada = await ended(office)
    assert untimed(ada.text) == [
        "Broadcast 1: sent", OPEN, "", "Sent: 1 of 4", "Have blocked the bot: 1", "Failed: 1",
        "Not known whether it arrived: 1", "",
        "By language", "English: 1 of 2", "Français: 0 of 1", "Русский: 0 of 1", "",
        "Why it did not arrive, in Telegram's words", "Forbidden: 1",
    ]  # fmt: skip
    assert ada.labels == (
        "Try again where it failed (1)", "Send where it is not known (1)", "Correct it",
        "Delete it everywhere", "Everything as a file", "Preview", "Use as a new draft",
    )  # fmt: skip


async def test_the_report_tells_stakeholder_types_where_they_are_known(office: Office) -> None:
    ada = await begun(office)
    async with office.stores.database.writing() as connection:
        await connection.exec_driver_sql(
            "UPDATE deliveries SET stakeholder = 'governments' WHERE person_id = 20"
        )
    await became(office, {20: Outcome.SENT, 21: Outcome.SENT, 22: Outcome.FAILED})
    await ada.picks("Stop")
    told = untimed(ada.text)
    assert told[told.index("By stakeholder type") :] == [
        "By stakeholder type", "Type not told: 1 of 3", "Governments: 1 of 1",
    ]  # fmt: skip


@BOTH
async def test_once_more_to_those_where_it_failed(office: Office) -> None:
    ada = await ended(office)
    assert ada.card
    card = ada.card
    for _ in range(2):
        ada.person.presses(card, "Try again where it failed (1)")
    await ada.looks()
    assert await state(office) is State.SENDING
    report = await office.stores.deliveries.report(1)
    assert (report.total[Outcome.PENDING], report.total[Outcome.UNKNOWN]) == (1, 1)
    assert (await done(office)).count(Act.BROADCAST_REPEATED) == 1


async def test_whom_it_may_have_reached_gets_it_only_after_a_warning(office: Office) -> None:
    ada = await ended(office)
    await ada.picks("Send where it is not known (1)")
    assert ada.text == (
        "Broadcast 1: sent\nOf one person nobody knows whether they got it. If it is sent "
        "again, they may get it twice."
    )
    assert ada.labels == ("Send again, some perhaps twice (1)", "« Back")
    assert await state(office) is State.SENT
    await ada.picks("Send again")
    assert await state(office) is State.SENDING
    report = await office.stores.deliveries.report(1)
    assert (report.total[Outcome.PENDING], report.total[Outcome.FAILED]) == (1, 1)


REPEATING = pytest.mark.parametrize("step", [Step.AGAIN, Step.UNSURE, Step.TWICE])


@REPEATING
async def test_where_everybody_has_it_nothing_is_sent_again(office: Office, step: Step) -> None:
    ada = await begun(office)
    await became(office, dict.fromkeys(range(20, 24), Outcome.SENT))
    assert await office.stores.broadcasts.advance(1, State.SENDING, State.SENT)
    await ada.forges(f"1:b:{step}:1")
    assert await state(office) is State.SENT


@REPEATING
async def test_those_who_failed_do_not_bring_back_what_was_stopped(
    office: Office, step: Step
) -> None:
    ada = await begun(office)
    await became(office, {20: Outcome.FAILED, 21: Outcome.UNKNOWN})
    await ada.picks("Stop")
    assert ada.labels[:2] == ("Go on", "Correct it")
    await ada.forges(f"1:b:{step}:1")
    report = await office.stores.deliveries.report(1)
    assert (await state(office), report.total[Outcome.PENDING]) == (State.STOPPED, 2)


async def test_everything_as_a_file_that_names_nobody(office: Office) -> None:
    ada = await ended(office)
    assert ada.card
    card = ada.card
    for _ in range(2):
        ada.person.presses(card, "Everything as a file")
    await ada.looks()
    (message,) = ada.seen
    assert message.file
    assert message.file.name == "broadcast-1.csv"
    rows = list(csv.reader(io.StringIO(message.file.content.decode("utf-8-sig"))))
    assert [row[:4] for row in rows] == [
        ["Language", "Stakeholder type", "Outcome", "Reason"],
        ["English", "", "Sent", ""],
        ["English", "", "Have blocked the bot", "Forbidden"],
        ["Français", "", "Failed", ""],
        ["Русский", "", "Not known whether it arrived", ""],
    ]
    assert (await done(office))[0] is Act.EXPORTED


async def test_an_old_one_becomes_a_new_draft_of_whoever_copies_it(office: Office) -> None:
    await ended(office)
    eve = await office.officer(8, Role.AUTHOR)
    await eve.says("/broadcasts")
    await eve.picks("1", "Use as a new draft")
    assert eve.text.split("\n")[:3] == [
        "Broadcast 2: draft", "Texts: English, Français", "For: everyone who asked for news",
    ]  # fmt: skip
    old, new = [await office.stores.broadcasts.find(number) for number in (1, 2)]
    assert old
    assert new
    assert (new.author, new.state) == (8, State.DRAFT)
    assert (new.announcement, new.audience) == (old.announcement, old.audience)


async def test_words_that_all_had_to_be_told_are_not_copied_to_all(office: Office) -> None:
    ada = await begun(office)
    found = await office.stores.broadcasts.find(1)
    assert found
    now, people = datetime.now(UTC), Audience(among=Among.PRIVACY)
    number = await office.stores.broadcasts.add(1, found.announcement, people, now)
    await office.stores.broadcasts.advance(number, State.DRAFT, State.SENDING)
    await ada.forges(f"1:b:copy:{number}")
    copy = await office.stores.broadcasts.find(number + 1)
    assert copy
    assert copy.audience == Audience()


_DONE_WITH = (
    Step.PAUSE, Step.RESUME, Step.STOP, Step.AGAIN, Step.UNSURE, Step.TWICE, Step.CORRECT,
    Step.ERASE,
)  # fmt: skip


@pytest.mark.parametrize("now", [State.SENDING, State.PAUSED, State.STOPPED, State.SENT])
@pytest.mark.parametrize("role", [None, Role.VIEWER, Role.AUTHOR])
async def test_nobody_else_does_anything_with_it(
    office: Office, role: Role | None, now: State
) -> None:
    await begun(office)
    await became(office, {20: Outcome.SENT, 21: Outcome.FAILED, 22: Outcome.UNKNOWN})
    if now is not State.SENDING:
        assert await office.stores.broadcasts.advance(1, State.SENDING, now)
    before = await office.stores.deliveries.report(1)
    eve = await office.officer(66, role)
    await eve.says("/broadcasts")
    for step in _DONE_WITH:
        shown = await eve.forges(f"1:b:{step}:1")
        assert len(shown) <= (role is Role.AUTHOR)
    if role is not Role.AUTHOR:
        for step in (Step.CARD, Step.FILE, Step.COPY, Step.PREVIEW):
            assert await eve.forges(f"1:b:{step}:1") == []
    assert (await state(office), await office.stores.deliveries.report(1)) == (now, before)
    assert await office.stores.broadcasts.find(2) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language(office: Office, language: str) -> None:
    phrases = Phrases(LIBRARY.folder / "phrases")
    await office.readers({"en": [20]})
    await drafted(office)
    eve = await office.officer(8, Role.SENDER, language)
    now = datetime.now(UTC)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.SENDING, started_at=now)
    await eve.says("/broadcasts")
    await eve.picks("1")
    names = ("watch-pause", "watch-stop", "watch-file", "desk-preview", "watch-copy")
    assert sorted(eve.labels) == sorted(phrases.say(language, name) for name in names)
    assert phrases.say(language, "desk-state-sending") in eve.text

"""Nobody without the role can start, see or confirm anything, by whatever button."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from bot.broadcasts.audience import Recipient
from bot.broadcasts.broadcast import State, fingerprint
from bot.broadcasts.delivery import Outcome, Result
from bot.broadcasts.desk import Desk, Expected, Step
from bot.secretariat.roles import Role
from bot.storage.tables.broadcasts import BROADCASTS
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.conftest import phrases_of
from tests.telegram_app.desk.conftest import CHIEF, LIBRARY, Office, Officer
from tests.telegram_app.desk.test_sending import drafted, state
from tests.telegram_app.desk.test_writing import FORWARDED, OPEN, OUVERT, carried

AT = "202402121000"


async def every_button(office: Office) -> list[str]:
    """One of each kind, valid for the draft as it is."""
    found = await office.stores.broadcasts.find(1)
    assert found
    seen = fingerprint(found)
    values = {
        Step.TEXT: "en", Step.WRITE: "en", Step.LANGUAGE: "en", Step.RELABEL: "en.es",
        Step.REMOVE: "en", Step.TAKE: "es.1", Step.AMONG: "test", Step.FILTER: "languages",
        Step.CHOOSE: "languages.en.1", Step.OFFER: "rsvp.1", Step.ABOUT: "2022", Step.SHOW: "en",
        Step.GO: seen, Step.AT: AT, Step.FIX: f"{AT}.{seen}", Step.CONFIRM: f"{seen}.now",
    }  # fmt: skip
    return [
        f"1:b:{step}:1:{values[step]}" if step in values else f"1:b:{step}:1"
        for step in Step
        if step not in {Step.NEW, Step.ALLOW, Step.LIST}
    ] + ["1:b:new:0", "1:b:allow:0"]


async def tells_nothing(office: Office, who: Officer, under: Message, data: Sequence[str]) -> None:
    """Press each button; nothing is done, and nothing is said but that they are out of date."""
    old = phrases_of(LIBRARY.folder).say("en", "button-old")
    before = await office.stores.broadcasts.find(1)
    records = await office.stores.audit.count()
    # What says so already is not edited to say so once more.
    assert [message.text for each in data for message in await who.forges(each, under)] == [old]
    assert await office.stores.broadcasts.find(1) == before
    assert await office.stores.broadcasts.find(2) is None
    assert await office.stores.audit.count() == records
    assert await office.stores.desks.find(who.person.user["id"]) is None


EVERY_STATE = (
    State.DRAFT, State.WAITING, State.SCHEDULED, State.MISSED, State.SENDING, State.PAUSED,
    State.STOPPED, State.SENT, State.DISCARDED,
)  # fmt: skip
COMMANDS = ("/broadcast", "/broadcasts", "/start broadcast", "/start broadcasts")
OUTSIDERS = pytest.mark.parametrize("who", ["a stranger", "a viewer", "its author, without a role"])


async def outsider(office: Office, who: str) -> Officer:
    """Somebody without the role, while there is a broadcast."""
    ada = await drafted(office)
    if who == "its author, without a role":
        await office.stores.roles.take(7)
        await office.stores.desks.close(7)
        return ada
    eve = await office.officer(66, Role.VIEWER if who == "a viewer" else None)
    await eve.says("/help")
    return eve


async def everything(office: Office) -> tuple[object, ...]:
    """What is kept of broadcasts."""
    found = await office.stores.broadcasts.find(1)
    assert found
    report = await office.stores.deliveries.report(1)
    second = await office.stores.broadcasts.find(2)
    desks = [await office.stores.desks.find(number) for number in (7, 66)]
    permitted = await office.stores.sending.permission(found.created_at)
    return found, report, second, desks, permitted, await office.stores.audit.count()


async def brought(office: Office, wanted: State) -> None:
    """Let the broadcast be in a state, with deliveries of each outcome once it has begun."""
    async with office.stores.database.writing() as connection:
        await connection.execute(update(BROADCASTS).values(state=wanted))
    if wanted is State.SENDING:
        people = [Recipient(person=number, language="en") for number in range(100, 104)]
        await office.stores.deliveries.freeze(1, people)
        now = datetime.now(UTC)
        claimed = await office.stores.deliveries.step(1, [], 3, now)
        outcomes = (Outcome.SENT, Outcome.FAILED, Outcome.UNKNOWN)
        results = [
            Result(id=each.id, outcome=outcome, message=1)
            for each, outcome in zip(claimed, outcomes, strict=True)
        ]
        await office.stores.deliveries.step(1, results, 0, now)


@OUTSIDERS
async def test_every_button_in_every_state(office: Office, phrases: Phrases, who: str) -> None:
    eve = await outsider(office, who)
    for wanted in EVERY_STATE:
        await brought(office, wanted)
        before = await everything(office)
        for data in [*await every_button(office), "1:b:list:0", "1:b:list:9"]:
            assert eve.card
            query = eve.person.forges(eve.card, data)
            shown = await office.telegram.after(eve.person)
            assert query.answer
            assert (data, query.answer["text"]) == (data, phrases.say("en", "button-old"))
            assert (data, wanted, shown) == (data, wanted, [])
        assert await everything(office) == before


@OUTSIDERS
async def test_every_command(office: Office, phrases: Phrases, who: str) -> None:
    eve = await outsider(office, who)
    before = await everything(office)
    for command in COMMANDS:
        assert (await eve.says(command)).text == phrases.say("en", "unknown-command")
    assert await everything(office) == before


@OUTSIDERS
@pytest.mark.parametrize("expected", list(Expected))
async def test_every_kind_of_message(office: Office, who: str, expected: Expected) -> None:
    """Even where the desk still waits for one, as it does for whoever has just lost the role."""
    eve = await outsider(office, who)
    number = eve.person.user["id"]
    desk = Desk(broadcast=1, expected=expected, at=datetime.now(UTC))
    await office.stores.desks.open(number, desk)
    first = await office.stores.broadcasts.find(1)
    assert first
    told = "Broadcast 1"
    before = await everything(office)
    for fields in (
        {"text": "The forum is over"}, {"text": "12.02.2024 09:00"}, {"text": OPEN} | FORWARDED,
        {"photo": carried(office, "photo"), "caption": "A new picture"},
        {"document": carried(office, "document"), "caption": "A new file"},
        {"video": carried(office, "video")},
        {"photo": carried(office, "photo"), "media_group_id": "5"},
    ):  # fmt: skip
        eve.person.sends_fields(fields)
        shown = await office.telegram.after(eve.person)
        assert [each.message.text for each in shown if told in each.message.text] == []
        assert await everything(office) == before
    written = first.announcement.versions["en"].message or 0
    mine = eve.person.chat.messages.get(written) or eve.person.says("Hello")
    await office.telegram.settled()
    eve.person.unread()
    eve.person.edits(mine, "When is the 2022 forum?")
    shown = await office.telegram.after(eve.person)
    assert [each.message.text for each in shown if told in each.message.text] == []
    assert await everything(office) == before


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.SENDER, Role.ADMIN])
async def test_a_draft_is_its_authors_alone(office: Office, role: Role) -> None:
    await office.readers({"en": [20]})
    await drafted(office)
    eve = await office.officer(66, role)
    await eve.says("/broadcast")
    assert eve.card
    await office.stores.desks.close(66)
    skipped = {"1:b:new:0"} | ({"1:b:allow:0"} if role is Role.ADMIN else set())
    data = [each for each in await every_button(office) if each not in skipped]
    await tells_nothing(office, eve, eve.card, data)


async def test_another_author_neither_sees_nor_confirms_what_waits(office: Office) -> None:
    await office.readers({"en": [20]})
    await drafted(office, Role.AUTHOR)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.WAITING)
    eve = await office.officer(66, Role.AUTHOR)
    await eve.says("/broadcast")
    assert eve.card
    await office.stores.desks.close(66)
    data = [each for each in await every_button(office) if each != "1:b:new:0"]
    await tells_nothing(office, eve, eve.card, data)


async def test_buttons_work_only_where_they_are(office: Office, phrases: Phrases) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Send now")
    assert ada.card
    go = str(ada.card.buttons[0].data)
    group = office.telegram.group()
    ada.person.says("/broadcast@WSISForumTestBot", group)
    answer = await group.reads()
    assert answer.text == phrases.say(
        "en", "private-only", link="https://t.me/WSISForumTestBot?start=broadcast"
    )
    # Whoever forwards a card forwards no right.
    for who in (ada, await office.officer(8, Role.SENDER)):
        query = who.person.forges(answer, go)
        await office.telegram.settled()
        assert query.answer
        assert query.answer["text"] == phrases.say("en", "button-old")
    stranger = await office.officer(9, Role.SENDER)
    stranger.person.forges(ada.card, go)
    await office.telegram.settled()
    assert await state(office) is State.DRAFT


async def test_a_role_taken_away_counts_at_once(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Send now")
    assert ada.card
    card = ada.card
    await office.stores.roles.take(7)
    ada.person.presses(card, "✓ Yes, send to 1")
    await office.telegram.settled()
    assert await state(office) is State.DRAFT
    found = await office.stores.broadcasts.find(1)
    assert found
    assert {v.text for v in found.announcement.versions.values()} == {OPEN, OUVERT}


async def test_a_text_is_not_taken_from_who_has_no_role_any_more(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await office.stores.roles.take(7)
    assert "27–31 May 2024" in (await ada.says("When is the 2024 forum?")).text
    assert await office.stores.broadcasts.find(1) is None


async def test_what_others_write_goes_into_nobodys_draft(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await office.officer(CHIEF)
    bob = await office.officer(8)
    assert "27–31 May 2024" in (await bob.says("When is the 2024 forum?")).text
    eve = await office.officer(66, None)
    sent = eve.person.says("When is the 2024 forum?")
    await eve.looks()
    eve.person.edits(sent, "When is the 2022 forum?")
    assert "30 May" in (await eve.looks()).text
    assert await office.stores.broadcasts.find(1) is None

"""Correcting what people got of a broadcast, and taking it away from them."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.broadcasts.broadcast import Act, Broadcast, State, fingerprint
from bot.broadcasts.delivery import Outcome
from bot.broadcasts.desk import Step
from bot.secretariat.audit import Act as Did
from bot.secretariat.roles import Role
from bot.storage.tables.broadcasts import DELIVERIES
from tests.bot_api.people import Person
from tests.telegram_app.desk.conftest import BOTH, FOUR_EYES, SENDING, Office, Officer
from tests.telegram_app.desk.test_sending import becomes, drafted, state
from tests.telegram_app.desk.test_writing import OPEN, OUVERT, carried

HOW = (
    "Send me the right text and look at it. Once you confirm, it takes the place of what they got."
)
BEYOND = "Older than 48 hours: cannot be deleted any more: 2"
RIGHT = "Dear all, registration opens tomorrow. We are sorry for the mistake."


async def sent(office: Office) -> tuple[Officer, dict[int, Person]]:
    """A broadcast that everybody has, and its card."""
    people = await office.readers({"en": [20, 21], "fr": [22], "ru": [23]})
    ada = await drafted(office)
    await ada.picks("Send now", "✓ Yes")
    await over(office, ada)
    return await opened(ada, 1), people


async def over(office: Office, officer: Officer, number: int = 1) -> None:
    """Wait until a broadcast is sent, and whoever sent it has been told."""
    await becomes(office, State.SENT, number)
    async with asyncio.timeout(5):
        while not any(each.text.startswith(f"Broadcast {number}: sent") for each in officer.seen):
            await officer.looks()


async def opened(officer: Officer, number: int) -> Officer:
    await officer.says("/broadcasts")
    await officer.picks(str(number))
    return officer


def chat(person: Person) -> list[str]:
    """What somebody's chat holds now."""
    return [message.text for message in person.chat.messages.values()]


@SENDING
@BOTH
async def test_a_correction_takes_the_place_of_what_they_got(office: Office) -> None:
    ada, people = await sent(office)
    await ada.picks("Correct it")
    assert ada.text.split("\n") == [
        "Broadcast 2: draft", "Correction of broadcast 1", "",
        "People: 4", "✓ English: 2", "✓ Français: 1", "✗ Русский: 1, will get English", "",
        HOW,
    ]  # fmt: skip
    assert list(ada.labels) == [
        "✎ English", "✎ Français", "+ Language", "Buttons", "Preview", "Send to test group",
        "Correct now …", "Schedule …", "Keep as draft", "Discard …",
    ]  # fmt: skip
    await ada.says(RIGHT)
    await ada.picks("It replaces English", "Correct now")
    assert list(ada.labels) == ["✓ Yes, correct for 4", "« Back"]
    await ada.picks("✓ Yes")
    await over(office, ada, 2)
    assert {number: chat(person) for number, person in people.items()} == {
        20: [RIGHT], 21: [RIGHT], 22: [OUVERT], 23: [RIGHT],
    }  # fmt: skip
    labels = [message.labels for message in people[20].chat.messages.values()]
    assert labels == [("No more news",)]
    await opened(ada, 2)
    assert ada.text.split("\n")[:5] == [
        "Broadcast 2: sent", "Correction of broadcast 1", RIGHT[:60].rstrip() + "…", "",
        "Corrected: 4 of 4",
    ]  # fmt: skip
    assert list(ada.labels) == ["Everything as a file", "Preview"]
    await opened(ada, 1)
    assert "Corrected for those who had it, by broadcast 2" in ada.text.split("\n")


@SENDING
async def test_the_right_text_of_the_only_language_needs_no_word_more(office: Office) -> None:
    people = await office.readers({"en": [20]})
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.says(OPEN)
    await ada.picks("Send now", "✓ Yes")
    await over(office, ada)
    await opened(ada, 1)
    await ada.picks("Correct it")
    await ada.says(RIGHT)
    assert ada.labels[0] == "✎ English"
    await ada.picks("Correct now", "✓ Yes")
    await over(office, ada, 2)
    assert chat(people[20]) == [RIGHT]


@SENDING
async def test_whoever_gets_it_later_gets_the_corrected_text(office: Office) -> None:
    await office.agree(99, "news")
    ada, _ = await sent(office)
    await ada.picks("Correct it")
    await ada.says(RIGHT)
    await ada.picks("It replaces English", "Correct now", "✓ Yes")
    await over(office, ada, 2)
    late = office.telegram.person(99)
    await opened(ada, 1)
    await ada.picks("Try again where it failed (1)")
    await over(office, ada)
    assert chat(late) == [RIGHT]
    await opened(ada, 1)
    await ada.picks("Use as a new draft")
    copy = await office.stores.broadcasts.find(3)
    assert copy
    assert copy.announcement.versions["en"].text == RIGHT


@SENDING
async def test_the_preview_of_a_correction_is_what_they_will_have(office: Office) -> None:
    ada, _ = await sent(office)
    await ada.picks("Correct it")
    await ada.says(RIGHT)
    await ada.picks("It replaces English", "Preview", "English")
    assert [message.text for message in ada.seen[:2]] == [
        "People who read English get this:", RIGHT,
    ]  # fmt: skip


@SENDING
@BOTH
async def test_a_deletion_takes_it_away_from_everybody(office: Office) -> None:
    ada, people = await sent(office)
    await ada.picks("Delete it everywhere")
    assert ada.text.split("\n") == [
        "Broadcast 2: draft", "Deletion of broadcast 1", "",
        "People: 4", "English: 2", "Français: 1", "Русский: 1", "",
        "Once you confirm, it goes away for all of them.",
    ]  # fmt: skip
    assert list(ada.labels) == [
        "Preview", "Delete now …", "Schedule …", "Keep as draft", "Discard …",
    ]  # fmt: skip
    await ada.picks("Preview", "Français")
    assert ada.seen[1].text == OUVERT
    await ada.picks("« Back", "Delete now")
    assert list(ada.labels) == ["✓ Yes, delete for 4", "« Back"]
    await ada.picks("✓ Yes")
    await over(office, ada, 2)
    assert [chat(person) for person in people.values()] == [[], [], [], []]
    await opened(ada, 2)
    assert ada.text.split("\n")[4] == "Deleted: 4 of 4"
    await opened(ada, 1)
    assert "Deleted everywhere, by broadcast 2" in ada.text.split("\n")


@SENDING
async def test_what_is_too_old_to_be_deleted_is_counted_and_left_alone(office: Office) -> None:
    ada, people = await sent(office)
    old = datetime.now(UTC) - timedelta(hours=49)
    async with office.stores.database.writing() as connection:
        aged = update(DELIVERIES).where(DELIVERIES.c.person_id.in_([20, 22])).values(sent_at=old)
        await connection.execute(aged)
    await ada.picks("Delete it everywhere")
    assert ada.text.split("\n")[3:7] == [
        "People: 2", "English: 1", "Русский: 1", BEYOND,
    ]  # fmt: skip
    await ada.picks("Delete now", "✓ Yes, delete for 2")
    await over(office, ada, 2)
    assert {number: len(chat(person)) for number, person in people.items()} == {
        20: 1, 21: 0, 22: 1, 23: 0,
    }  # fmt: skip
    await opened(ada, 2)
    assert ada.text.split("\n")[4:6] == [
        "Deleted: 2 of 2", BEYOND,
    ]  # fmt: skip


async def test_what_is_too_old_for_everybody_is_not_deleted(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    old = datetime.now(UTC) - timedelta(hours=49)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.SENDING, started_at=old)
    await office.stores.broadcasts.advance(1, State.SENDING, State.SENT, ended_at=old)
    await office.stores.audiences.freeze(1, (await found(office, 1)).audience)
    async with office.stores.database.writing() as connection:
        got = update(DELIVERIES).values(state=Outcome.SENT, message_id=1, sent_at=old)
        await connection.execute(got)
    await opened(ada, 1)
    await ada.picks("Delete it everywhere", "Delete now")
    assert ada.text.split("\n")[-1] == (
        "There is nobody for whom it could be deleted: Telegram lets me delete messages for "
        "48 hours only."
    )
    await ada.forges(f"1:b:go:2:{await seen(office, 2)}")
    assert await state(office, 2) is State.DRAFT


async def found(office: Office, number: int) -> Broadcast:
    broadcast = await office.stores.broadcasts.find(number)
    assert broadcast
    return broadcast


async def seen(office: Office, number: int) -> str:
    return fingerprint(await found(office, number))


@SENDING
async def test_faults_on_the_way_are_told_and_tried_again(office: Office) -> None:
    ada, people = await sent(office)
    people[20].chat.messages.clear()
    people[21].chat.blocked = True
    await ada.picks("Correct it")
    await ada.says(RIGHT)
    await ada.picks("It replaces English", "Correct now", "✓ Yes, correct for 4")
    await over(office, ada, 2)
    await opened(ada, 2)
    told = ada.text.split("\n")
    assert told[4:7] == ["Corrected: 2 of 4", "Have blocked the bot: 1", "Failed: 1"]
    assert told[-2:] == [
        "Forbidden: bot was blocked by the user: 1", "Message to edit not found: 1",
    ]  # fmt: skip
    assert ada.labels[0] == "Try again where it failed (1)"
    await opened(ada, 1)
    await ada.picks("Delete it everywhere", "Delete now", "✓ Yes")
    await over(office, ada, 3)
    report = await office.stores.deliveries.report(3)
    # What somebody has deleted already is gone, as it should be.
    assert report.total == {Outcome.SENT: 3, Outcome.BLOCKED: 1}


@SENDING
async def test_a_picture_stays_one(office: Office) -> None:
    people = await office.readers({"en": [20]})
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.sends({"photo": carried(office, "photo"), "caption": OPEN})
    await ada.picks("Send now", "✓ Yes")
    await over(office, ada)
    await opened(ada, 1)
    await ada.picks("Correct it")
    await ada.says(RIGHT)
    await ada.picks("Correct now")
    assert ada.text.split("\n")[-1].startswith("Whoever got a picture or a file must get one again")
    await ada.picks("✎ English", "Write it anew")
    await ada.sends({"photo": carried(office, "photo"), "caption": RIGHT})
    await ada.picks("Correct now", "✓ Yes")
    await over(office, ada, 2)
    assert chat(people[20]) == [RIGHT]


@SENDING
@FOUR_EYES
@pytest.mark.parametrize("label", ["Correct it", "Delete it everywhere"])
async def test_with_four_eyes_another_officer_confirms(office: Office, label: str) -> None:
    people = await office.readers({"en": [20]})
    ada, eve = await drafted(office), await office.officer(8)
    await ada.picks("Send now", "✓ Ask")
    await eve.looks()
    await eve.picks("✓ Confirm")
    await over(office, ada)
    await opened(ada, 1)
    await ada.picks(label, {"C": "Correct now", "D": "Delete now"}[label[0]], "✓ Ask")
    assert await state(office, 2) is State.WAITING
    await ada.forges(f"1:b:confirm:2:{await seen(office, 2)}.now")
    assert await state(office, 2) is State.WAITING
    await eve.looks()
    assert eve.text.split("\n")[1] == {
        "C": "Correction of broadcast 1", "D": "Deletion of broadcast 1",
    }[label[0]]  # fmt: skip
    await eve.picks(
        {"C": "✓ Confirm and correct for 1", "D": "✓ Confirm and delete for 1"}[label[0]]
    )
    await over(office, ada, 2)
    assert len(chat(people[20])) == {"C": 1, "D": 0}[label[0]]
    acts = [deed.act for deed in await office.stores.audit.page(0, 9)]
    assert acts.count(Did.BROADCAST_CONFIRMED) == 2


async def ended(office: Office) -> Officer:
    """A broadcast that nobody has, for those who only write."""
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Send now", "✓ Yes", "Stop")
    return ada


async def test_a_repair_has_no_audience_of_its_own(office: Office) -> None:
    ada = await ended(office)
    await ada.picks("Correct it")
    before = await found(office, 2)
    for data in ("among:2:test", "choose:2:languages.en.1", "audience:2", "filter:2:languages"):
        await ada.forges(f"1:b:{data}")
    assert await found(office, 2) == before


async def test_a_deletion_has_no_text_of_its_own(office: Office) -> None:
    ada = await ended(office)
    await ada.picks("Delete it everywhere")
    before = await found(office, 2)
    for data in ("write:2:fr", "remove:2:en", "offer:2:rsvp.1", "test:2", "relabel:2:en.es"):
        await ada.forges(f"1:b:{data}")
    await ada.says(RIGHT)
    assert await found(office, 2) == before
    assert await office.stores.broadcasts.find(3) is None


async def test_pressed_again_it_goes_on_with_the_same_draft(office: Office) -> None:
    ada = await ended(office)
    assert ada.card
    card = ada.card
    for _ in range(2):
        await ada.forges("1:b:correct:1", card)
        await asyncio.sleep(0)
    await ada.forges("1:b:erase:1", card)
    assert [(await found(office, n)).act for n in (2, 3)] == [Act.EDIT, Act.DELETE]
    assert await office.stores.broadcasts.find(4) is None


async def test_a_repair_is_not_repaired_or_copied(office: Office) -> None:
    ada = await ended(office)
    await ada.picks("Correct it")
    await office.stores.broadcasts.advance(2, State.DRAFT, State.SENDING)
    await office.stores.broadcasts.advance(2, State.SENDING, State.SENT)
    for step in (Step.CORRECT, Step.ERASE, Step.COPY):
        await ada.forges(f"1:b:{step}:2")
    assert await office.stores.broadcasts.find(3) is None


@pytest.mark.parametrize("role", [None, Role.VIEWER, Role.AUTHOR])
async def test_who_may_not_send_repairs_nothing(office: Office, role: Role | None) -> None:
    await ended(office)
    eve = await office.officer(66, role)
    await eve.says("/broadcasts")
    for step in (Step.CORRECT, Step.ERASE):
        await eve.forges(f"1:b:{step}:1")
    assert await office.stores.broadcasts.find(2) is None

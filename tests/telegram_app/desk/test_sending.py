"""Looking at a broadcast, sending it, sending it at a time."""

import asyncio
import json
from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest

from bot import clock
from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.clock import GENEVA
from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.settings import Settings
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.parcels import Parcels
from tests.bot_api.recording import Call
from tests.conftest import phrases_of
from tests.storage.test_sending import marked_as_copy
from tests.telegram_app.desk.conftest import BOTH, LIBRARY, SENDING, Office, Officer
from tests.telegram_app.desk.test_writing import BOLD, OPEN, OUVERT, carried, texts

LIBRARY_PARCELS = Parcels(LIBRARY, phrases_of(LIBRARY.folder))
RICH = [
    BOLD,
    {"type": "text_link", "offset": 10, "length": 12, "url": "https://example.org/?a=1&b=<2>"},
    {"type": "text_mention", "offset": 0, "length": 4,
     "user": {"id": 5, "is_bot": False, "first_name": "Eve"}},
    {"type": "custom_emoji", "offset": 5, "length": 3, "custom_emoji_id": "17"},
    {"type": "pre", "offset": 23, "length": 2, "language": "en"},
]  # fmt: skip


async def state(office: Office, number: int = 1) -> State:
    found = await office.stores.broadcasts.find(number)
    assert found
    return found.state


async def becomes(office: Office, wanted: State, number: int = 1) -> None:
    async with asyncio.timeout(5):
        while await state(office, number) is not wanted:  # noqa: ASYNC110 - it is in a database
            await asyncio.sleep(0.02)
    await office.telegram.settled()


async def drafted(office: Office, role: Role = Role.SENDER) -> Officer:
    ada = await office.officer(7, role)
    for text in ("/broadcast", OPEN, OUVERT):
        await ada.says(text)
    return ada


def said(call: Call) -> Mapping[str, object]:
    """What a call sends, but for whom."""
    return {
        name: json.loads(value) if value[:1] in "[{" else value
        for name, value in call.given.items()
        if name != "chat_id"
    }


@SENDING
@pytest.mark.parametrize("carrier", ["text", "photo", "document", "video"])
async def test_the_preview_is_what_is_delivered(office: Office, carrier: str) -> None:
    await office.readers({"en": [20], "fr": [21], "ru": [22]})
    ada = await office.officer(7)
    await ada.says("/broadcast")
    if carrier == "text":
        await ada.sends({"text": OPEN, "entities": RICH})
        await ada.says(OUVERT)
    else:
        file = carried(office, carrier)
        await ada.sends({carrier: file, "caption": OPEN, "caption_entities": [BOLD]})
        await ada.sends({carrier: file, "caption": OUVERT})
    await ada.picks("Buttons", "☐ Official registration", "☐ I am coming", "☐ Ask", "« Back")
    await ada.picks("Preview")
    assert ada.labels == ("English", "Français", "Русский → English", "« Back")
    seen = {}
    for label, reader in (("English", 20), ("Français", 21), ("Русский", 22)):
        office.telegram.api.calls.clear()
        await ada.picks(label)
        _, seen[reader], _ = [c for c in office.telegram.api.calls if "chat_id" in c.given]
    office.telegram.api.calls.clear()
    await ada.picks("« Back", "Send now", "✓ Yes, send to 3")
    await becomes(office, State.SENT)
    got = {int(c.given["chat_id"]): c for c in office.telegram.api.calls if "chat_id" in c.given}
    for reader, preview in seen.items():
        delivered = got[reader]
        assert (delivered.method, said(delivered)) == (preview.method, said(preview))
        assert preview.given["chat_id"] == "7"
    if carrier == "text":
        assert json.loads(got[20].given["entities"]) == RICH


async def test_a_single_preview_comes_at_once_and_once(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN):
        await ada.says(text)
    assert ada.card
    card = ada.card
    for _ in range(2):
        ada.person.presses(card, "Preview")
    await ada.looks()
    assert [message.text.split("\n")[0] for message in ada.seen] == [
        "People who read English get this:", OPEN, "Broadcast 1: draft",
    ]  # fmt: skip


@SENDING
@BOTH
async def test_sent_to_those_who_agreed_in_their_languages(office: Office) -> None:
    people = await office.readers({"en": [20], "fr": [21], "ru": [22]})
    ada = await drafted(office)
    await ada.picks("Send now")
    assert ada.text.split("\n") == [
        "Broadcast 1: draft", "Texts: English, Français", "For: everyone who asked for news", "",
        "People: 3", "✓ English: 1", "✓ Français: 1", "✗ Русский: 1, will get English", "",
        "Shall this go out now?",
    ]  # fmt: skip
    assert ada.labels == ("✓ Yes, send to 3", "« Back")
    assert ada.card
    card = ada.card
    await ada.picks("✓ Yes")
    await becomes(office, State.SENT)
    got = {number: [s.message for s in person.unread()] for number, person in people.items()}
    assert {n: [message.text for message in each] for n, each in got.items()} == {
        20: [OPEN], 21: [OUVERT], 22: [OPEN],
    }  # fmt: skip
    assert {n: each[0].labels for n, each in got.items()} == {
        20: ("No more news",), 21: ("Ne plus recevoir de nouvelles",),
        22: ("Больше не присылать новости",),
    }  # fmt: skip
    found = await office.stores.broadcasts.find(1)
    assert found
    assert (found.confirmed_by, found.card_chat, found.card_message) == (7, 7, card.id)
    newest = (await office.stores.audit.page(0, 1))[0]
    assert (newest.act, newest.actor, newest.details) == (Act.BROADCAST_SENT, 7, {"number": 1})


@SENDING
async def test_nobody_gets_two_broadcasts_in_one_second(office: Office) -> None:
    await office.readers({"en": [20, 21]})
    await drafted(office)
    one = await office.stores.broadcasts.find(1)
    assert one
    number = await office.stores.broadcasts.add(7, one.announcement, Audience(), one.created_at)
    other = await office.stores.broadcasts.find(number)
    assert other
    for broadcast in (one, other):
        await Launching(office.stores).launch(broadcast)
    await becomes(office, State.SENT)
    await becomes(office, State.SENT, number)
    for chat in ("20", "21"):
        calls = office.telegram.api.called("sendMessage")
        first, second = [call.at for call in calls if call.given["chat_id"] == chat]
        assert second - first >= 1


@SENDING
async def test_pressed_twice_it_is_sent_once(office: Office) -> None:
    people = await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Send now")
    assert ada.card
    for _ in range(3):
        ada.person.presses(ada.card, "✓ Yes, send to 1")
    await becomes(office, State.SENT)
    ada.person.presses(ada.card, "✓ Yes, send to 1")
    await office.telegram.settled()
    assert [shown.message.text for shown in people[20].unread()] == [OPEN]
    acts = [deed.act for deed in await office.stores.audit.page(0, 9)]
    assert acts.count(Act.BROADCAST_SENT) == 1


async def test_what_was_changed_since_is_not_sent(office: Office) -> None:
    await office.readers({"en": [20, 21]})
    ada = await drafted(office)
    await ada.picks("Who gets it", "○ Test group", "« Back", "Send now")
    assert ada.card
    test = ada.card
    await ada.says("/broadcast")
    await ada.picks("1.", "Who gets it", "○ Asked for news")
    ada.person.presses(test, "✓ Yes, send to 2")
    await ada.looks()
    assert await state(office) is State.DRAFT
    assert "It has been changed since you looked" in ada.text
    await ada.picks("✓ Yes, send to 2")
    assert await state(office) is State.SENDING


@pytest.mark.parametrize(
    ("agreed", "why"),
    [
        ([], "there is nobody among those you chose"),
        ([20], "none of those you chose has agreed to such messages"),
    ],
)
@pytest.mark.parametrize("button", ["Send now", "Schedule"])
async def test_what_nobody_would_get_is_refused(
    office: Office, agreed: list[int], why: str, button: str
) -> None:
    for number in agreed:
        await office.agree(number, "news", given=False)
    ada = await drafted(office)
    await ada.picks(button)
    assert ada.text.endswith(f"Nobody would get this: {why}.")
    assert ada.labels[0] == "✎ English"


@pytest.mark.parametrize("step", ["send", "when", "test"])
async def test_what_says_nothing_is_refused(office: Office, step: str) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("✎ English", "Take it out")
    await ada.picks("✎ Français", "Take it out")
    assert "Texts: none yet" in ada.text
    assert [label for label in ada.labels if label[:4] in {"Prev", "Send", "Sche"}] == []
    (card,) = await ada.forges(f"1:b:{step}:1")
    assert card.text.endswith("There is no text yet: please send one first.")
    assert await state(office) is State.DRAFT
    assert await office.stores.broadcasts.find(2) is None


@SENDING
async def test_an_author_sends_to_the_test_group(office: Office) -> None:
    await office.readers({"en": [20]})
    viewer = await office.officer(8, Role.VIEWER, "fr")
    ada = await drafted(office, Role.AUTHOR)
    await ada.picks("Send to test group")
    assert ada.text.endswith("On its way to the test group.")
    await becomes(office, State.SENT, 2)
    test = await office.stores.broadcasts.find(2)
    assert test
    meant = Audience(among=Among.TEST, in_place_of=Audience())
    assert (test.audience, test.author) == (meant, 7)
    assert [shown.message.text for shown in viewer.person.unread()] == [OPEN]
    assert OPEN in [shown.message.text for shown in ada.person.unread()]
    assert await state(office) is State.DRAFT
    newest = (await office.stores.audit.page(0, 1))[0]
    assert (newest.act, newest.details) == (Act.BROADCAST_TESTED, {"number": 1})


@SENDING
@pytest.mark.parametrize(
    ("people", "button"),
    [
        ("● Asked for news", "No more news"),
        ("○ Coming to 2022", "No more messages about 2022"),
        ("○ Want to hear", "No more messages about the next edition"),
        ("○ Test group", "No more news"),
    ],
)
async def test_the_test_group_sees_what_recipients_would(
    office: Office, people: str, button: str
) -> None:
    ada = await drafted(office)
    await ada.picks("Who gets it", people, "« Back", "Send to test group")
    await becomes(office, State.SENT, 2)
    (got,) = [m for m in ada.person.chat.messages.values() if m.text == OPEN and m.labels]
    assert got.labels == (button,)
    preview, test = [
        LIBRARY_PARCELS.of(broadcast, "en")
        for number in (1, 2)
        if (broadcast := await office.stores.broadcasts.find(number))
    ]
    assert test == preview


@SENDING
async def test_a_test_does_not_wait_for_a_broadcast_under_way(
    office: Office, settings: Settings
) -> None:
    object.__setattr__(settings, "broadcast_rate", 20.0)
    await office.restart()
    await office.readers({"en": range(100, 300)})
    ada = await drafted(office)
    await ada.picks("Send now", "✓ Yes, send to 200")
    await becomes(office, State.SENDING)
    for text in ("/broadcast", OPEN, OUVERT):
        await ada.says(text)
    await ada.picks("Send to test group")
    await becomes(office, State.SENT, 3)
    counts = (await office.stores.deliveries.outcomes([1]))[1]
    assert (await state(office), counts[Outcome.PENDING] > 50) == (State.SENDING, True)


async def test_sent_at_a_time(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Schedule")
    assert "for example 12.02.2024 09:00" in ada.text
    await ada.says("12.02. 9h30")
    assert "Shall it go out on Monday, 12 February 2024, 09:30 (Geneva time)?" in ada.text
    assert ada.labels == ("✓ Yes, schedule for 1", "Another time …", "« Back")
    assert await state(office) is State.DRAFT
    await ada.picks("✓ Yes")
    found = await office.stores.broadcasts.find(1)
    assert found
    assert found.scheduled_at == datetime(2024, 2, 12, 9, 30, tzinfo=GENEVA)
    assert (found.state, found.confirmed_by, found.card_chat) == (State.SCHEDULED, 7, 7)
    assert "It is to go out on Monday, 12 February 2024, 09:30 (Geneva time)." in ada.text
    assert "27–31 May 2024" in (await ada.says("When is the 2024 forum?")).text
    await ada.says("/broadcast")
    await ada.picks("1.", "↩ Back to draft")
    assert await state(office) is State.DRAFT
    acts = [deed.act for deed in await office.stores.audit.page(0, 2)]
    assert acts == [Act.BROADCAST_TAKEN_BACK, Act.BROADCAST_SCHEDULED]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("10.02.2020 9:00", "That time has already passed."),
        ("31.03.2024 02:30", "There is no such time: the clocks go forward that night."),
        ("soon", "Sorry, I could not read that as a day and a time."),
        ("12.02.2024", "Sorry, I could not read that as a day and a time."),
    ],
)
async def test_times_that_cannot_be_are_asked_again(office: Office, typed: str, why: str) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Schedule")
    await ada.says(typed)
    assert ada.text.split("\n")[1] == why
    await ada.says("tomorrow 10:00")
    await ada.picks("Another time", "« Back")
    assert await state(office) is State.DRAFT


async def test_a_time_offered_is_one_tap_away(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Schedule", "Sun 11 Feb, 09:00")
    assert "Sunday, 11 February 2024, 09:00 (Geneva time)" in ada.text
    assert ada.card
    button = ada.card.buttons[0]
    await ada.picks("✓ Yes")
    found = await office.stores.broadcasts.find(1)
    assert found
    assert found.scheduled_at == datetime(2024, 2, 11, 9, tzinfo=GENEVA)
    # Once more from an old card: nothing is scheduled twice or anew.
    await ada.forges(str(button.data))
    assert await state(office) is State.SCHEDULED
    acts = [deed.act for deed in await office.stores.audit.page(0, 9)]
    assert acts.count(Act.BROADCAST_SCHEDULED) == 1


async def test_a_picture_cannot_be_a_time(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Schedule")
    await ada.sends({"photo": carried(office, "photo"), "caption": OUVERT})
    assert "I could not read that as a day and a time" in ada.text
    assert (await texts(office))["fr"] == OUVERT


@SENDING
async def test_what_is_due_goes_out(office: Office) -> None:
    people = await office.readers({"en": [20]})
    await drafted(office)
    at = clock.now() + timedelta(seconds=0.2)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.SCHEDULED, scheduled_at=at)
    await becomes(office, State.SENT)
    assert [shown.message.text for shown in people[20].unread()] == [OPEN]


@SENDING
async def test_what_missed_its_time_asks_its_author_and_the_admins(office: Office) -> None:
    people = await office.readers({"en": [20]})
    chief = await office.officer(1)
    ada = await drafted(office)
    at = clock.now() - timedelta(hours=2)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.SCHEDULED, scheduled_at=at)
    await becomes(office, State.MISSED)
    for officer in (ada, chief):
        await officer.hears()
        assert "but nothing could be sent then. Nobody got it." in officer.text
    assert ada.labels == (
        "Send now …", "Another time …", "↩ Back to draft", "Discard …", "Preview",
    )  # fmt: skip
    assert chief.labels == ("Send now …", "↩ Back to its author", "Discard …", "Preview")
    assert people[20].unread() == []
    await chief.picks("Send now", "✓ Yes, send to 1")
    await becomes(office, State.SENT)
    assert [shown.message.text for shown in people[20].unread()] == [OPEN]
    await ada.picks("Another time")
    assert ada.text.startswith("Broadcast 1: sent")


async def test_what_missed_its_time_gets_another(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    for step in ((State.DRAFT, State.SCHEDULED), (State.SCHEDULED, State.MISSED)):
        await office.stores.broadcasts.advance(1, *step, scheduled_at=clock.now())
    await ada.says("/broadcast")
    await ada.picks("1.", "Another time")
    await ada.says("12.02.2024 9:00")
    await ada.picks("✓ Yes, schedule")
    assert await state(office) is State.SCHEDULED


@SENDING
async def test_a_copy_sends_only_when_an_admin_says_so(office: Office) -> None:
    people = await office.readers({"en": [20]})
    await marked_as_copy(office.stores.database)
    chief, bob = await office.officer(1), await office.officer(8)
    await office.restart()
    await chief.hears()
    assert chief.text.startswith("This database has been restored from a copy.")
    await office.telegram.settled()
    assert bob.person.unread() == []
    words = Announcement(versions={"en": Version(text=OPEN)})
    number = await office.stores.broadcasts.add(1, words, Audience(), clock.now())
    await bob.says("/broadcast")
    await bob.forges("1:b:allow:0")
    found = await office.stores.broadcasts.find(number)
    assert found
    await chief.says("/broadcast")
    await chief.picks("1.", "Send now", "✓ Yes")
    await asyncio.sleep(0.2)
    assert people[20].unread() == []
    await chief.forges("1:b:allow:0")
    await becomes(office, State.SENT)
    assert [shown.message.text for shown in people[20].unread()] == [OPEN]
    acts = [deed.act for deed in await office.stores.audit.page(0, 9)]
    assert acts.count(Act.SENDING_ALLOWED) == 1

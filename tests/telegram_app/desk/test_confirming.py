"""A second pair of eyes: who asks, who confirms, and who cannot."""

from datetime import timedelta

import pytest

from bot import clock
from bot.broadcasts.broadcast import State
from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.wording.phrases import Phrases
from tests.telegram_app.desk.conftest import BOTH, FOUR_EYES, SENDING, Office, Officer
from tests.telegram_app.desk.test_sending import becomes, drafted, state
from tests.telegram_app.desk.test_writing import OPEN, OUVERT
from tests.telegram_app.profiles import profiles


async def submitted(office: Office, role: Role = Role.SENDER) -> tuple[Officer, Officer]:
    """An author whose broadcast waits, and somebody who may send."""
    await office.readers({"en": [20], "fr": [21]})
    bob = await office.officer(8, Role.SENDER)
    ada = await drafted(office, role)
    await ada.picks("Send now")
    assert "Another officer who may send has to confirm it first." in ada.text
    await ada.picks("✓ Ask for confirmation (2)")
    assert await state(office) is State.WAITING
    await bob.looks()
    return ada, bob


@FOUR_EYES
@SENDING
@BOTH
async def test_another_officer_sees_it_and_confirms_it(office: Office) -> None:
    ada, bob = await submitted(office)
    assert ada.labels == ("↩ Back to draft", "Discard …", "Preview")
    card = bob.seen[-1]
    assert [message.text for message in bob.seen] == [
        "7 asks you to confirm a broadcast. It looks like this:",
        "People who read English get this:", OPEN,
        "People who read Français get this:", OUVERT, card.text,
    ]  # fmt: skip
    assert profiles(bob.seen[0]) == [("7", 7)]
    assert card.text.endswith("\n\nPeople: 2\n✓ English: 1\n✓ Français: 1")
    assert "Another officer has been asked to confirm it." in ada.text
    assert card.labels == ("✓ Confirm and send to 2", "↩ Back to its author", "Preview")
    for _ in range(2):
        bob.person.presses(card, "✓ Confirm and send to 2")
    await becomes(office, State.SENT)
    found = await office.stores.broadcasts.find(1)
    assert found
    assert (found.author, found.confirmed_by, found.card_chat) == (7, 8, 7)
    acts = [(deed.act, deed.actor) for deed in await office.stores.audit.page(0, 2)]
    assert acts == [(Act.BROADCAST_CONFIRMED, 8), (Act.BROADCAST_SUBMITTED, 7)]
    told = [shown.message for shown in ada.person.unread()]
    assert told[0].text == "8 has confirmed your broadcast."
    assert profiles(told[0]) == [("8", 8)]


@FOUR_EYES
@pytest.mark.parametrize("role", [Role.AUTHOR, Role.SENDER, Role.ADMIN])
async def test_nobody_confirms_their_own(office: Office, role: Role) -> None:
    ada, bob = await submitted(office, role)
    assert bob.card
    confirm = str(bob.card.buttons[0].data)
    for data in (confirm, "1:b:go:1", "1:b:return:1", "1:b:send:1"):
        await ada.forges(data)
        assert await state(office) is State.WAITING


async def test_an_author_waits_for_somebody_who_may_send(office: Office) -> None:
    ada, bob = await submitted(office, Role.AUTHOR)
    assert bob.card
    confirm = str(bob.card.buttons[0].data)
    await ada.forges(confirm)
    assert await state(office) is State.WAITING
    await bob.picks("✓ Confirm")
    assert await state(office) is State.SENDING


async def test_who_may_send_sends_alone_without_four_eyes(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office, Role.SENDER)
    await ada.picks("Send now", "✓ Yes, send to 1")
    assert await state(office) is State.SENDING


@FOUR_EYES
async def test_nobody_there_to_confirm(office: Office) -> None:
    office.stores.roles._admins = frozenset()
    await office.readers({"en": [20]})
    await office.officer(8, Role.AUTHOR)
    ada = await drafted(office, Role.SENDER)
    await ada.picks("Send now", "✓ Ask")
    assert await state(office) is State.DRAFT
    assert "There is nobody else who may confirm this." in ada.text


@FOUR_EYES
@BOTH
async def test_it_is_given_back(office: Office) -> None:
    ada, bob = await submitted(office)
    await bob.picks("↩ Back to its author")
    assert bob.text == "Broadcast 1 is a draft of its author's again."
    assert await state(office) is State.DRAFT
    await ada.looks()
    assert ada.seen[0].text == "8 has given your broadcast back to you. It is a draft again."
    assert profiles(ada.seen[0]) == [("8", 8)]
    assert ada.labels[0] == "✎ English"
    newest = (await office.stores.audit.page(0, 1))[0]
    assert (newest.act, newest.actor) == (Act.BROADCAST_RETURNED, 8)
    # A draft is its author's own.
    (told,) = await bob.forges("1:b:card:1")
    assert told.text == "This button is out of date. Please ask again."


@FOUR_EYES
async def test_taken_back_and_changed_it_is_not_confirmed_by_the_old_card(office: Office) -> None:
    ada, bob = await submitted(office)
    assert bob.card
    old = bob.card
    await ada.picks("↩ Back to draft", "✎ English", "Write it anew")
    await ada.says("Dear all, registration is closed.")
    bob.person.presses(old, old.labels[0])
    await bob.looks()
    assert (bob.text, bob.labels) == ("This button is out of date. Please ask again.", ())
    assert await state(office) is State.DRAFT
    await ada.picks("Send now", "✓ Ask")
    bob.person.unread()
    bob.person.presses(old, old.labels[0])
    await bob.looks()
    assert await state(office) is State.WAITING
    assert "It has been changed since you looked." in bob.text
    await bob.picks("✓ Confirm")
    assert await state(office) is State.SENDING


@FOUR_EYES
async def test_a_time_is_confirmed_with_it(office: Office) -> None:
    await office.readers({"en": [20]})
    bob = await office.officer(8)
    ada = await drafted(office)
    await ada.picks("Schedule")
    await ada.says("12.02.2024 9:00")
    await ada.picks("✓ Ask for confirmation (1)")
    assert await state(office) is State.WAITING
    await bob.looks()
    assert "It is to go out on Monday, 12 February 2024, 09:00 (Geneva time)." in bob.text
    await bob.picks("✓ Confirm for 1")
    found = await office.stores.broadcasts.find(1)
    assert found
    assert (found.state, found.confirmed_by) == (State.SCHEDULED, 8)
    # Others who may send can still stop it; it is its author's again.
    await bob.picks("↩ Back to its author")
    assert await state(office) is State.DRAFT


@FOUR_EYES
async def test_confirmed_after_its_time_it_goes_out_only_knowingly(office: Office) -> None:
    await office.readers({"en": [20]})
    bob = await office.officer(8)
    ada = await drafted(office)
    await ada.picks("Schedule")
    await ada.says("12.02.2024 9:00")
    await ada.picks("✓ Ask")
    await bob.looks()
    assert bob.card
    early = bob.card
    late = clock.now() - timedelta(minutes=5)
    await office.stores.broadcasts.advance(1, State.WAITING, State.DRAFT)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.WAITING, scheduled_at=late)
    bob.person.presses(early, early.labels[0])
    await bob.looks()
    assert await state(office) is State.WAITING
    assert "That time has already passed." in bob.text
    await bob.picks("✓ Confirm and send to 1")
    assert await state(office) is State.SENDING


@FOUR_EYES
async def test_whoever_may_confirm_finds_it_again(office: Office) -> None:
    _, bob = await submitted(office)
    eve = await office.officer(9, Role.AUTHOR)
    await bob.says("/broadcast")
    assert "Some wait for your confirmation." in bob.text
    assert bob.labels[0].endswith("(waits for confirmation)")
    await bob.picks("1.")
    assert bob.labels[0] == "✓ Confirm and send to 2"
    await eve.says("/broadcast")
    assert eve.text.startswith("Send me the message")


@FOUR_EYES
async def test_the_test_group_needs_nobody(office: Office) -> None:
    ada = await drafted(office, Role.AUTHOR)
    await ada.picks("Who gets it", "○ Test group", "« Back", "Send now", "✓ Yes, send to 2")
    assert await state(office) is State.SENDING


@FOUR_EYES
async def test_each_reads_in_their_language_what_the_other_did(
    office: Office, phrases: Phrases
) -> None:
    await office.readers({"en": [20]})
    bob = await office.officer(8, language="fr")
    ada = await drafted(office)
    await office.stores.participants.choose_language(8, "fr")
    await ada.picks("Send now", "✓ Ask")
    await office.stores.participants.choose_language(7, "es")
    await bob.looks()
    assert bob.seen[0].text == phrases.say("fr", "desk-request", person="7")
    await bob.picks(phrases.say("fr", "desk-return"))
    await ada.looks()
    assert ada.seen[0].text == phrases.say("es", "desk-returned", person="8")

"""Answers that were typed and are changed afterwards: what is said then counts, and is seen."""

import pytest

from bot.terminal.messages import Message
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.rsvp.conftest import Delegate

OFFICIAL = "This is not the official registration or accreditation. For those: www.wsis.org/forum"
TITLE = "WSIS+20 Forum High-Level Event 2024: 27–31 May 2024"
CHANGES = "May I write to you here if something changes about this edition, such as its dates?"


def card(*paragraphs: str) -> str:
    return "\n".join((TITLE, "\n\n".join((*paragraphs, OFFICIAL))))


async def corrected(delegate: Delegate, typed: Message, text: str) -> tuple[str, int, str]:
    """Edit a message; return what is seen of it: sent or edited, which message, its words."""
    delegate.person.edits(typed, text)
    (shown,) = await delegate.telegram.after(delegate.person)
    delegate.card = shown.message
    return shown.what, shown.message.id, shown.message.text


async def named(delegate: Delegate, name: str) -> Message:
    """Begin an RSVP and type an organisation's name; return the message."""
    await delegate.says("/rsvp")
    await delegate.taps(0, 0)
    typed = delegate.person.says(name)
    await delegate.looks()
    return typed


async def organisation(telegram: Telegram) -> str | None:
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    return rsvp.organisation if rsvp else None


async def answers(telegram: Telegram) -> dict[str, object]:
    draft = await telegram.stores.dialogues.find(7)
    return dict(draft.answers) if draft else {}


async def test_another_name_is_seen_at_once_and_counts(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    typed = ada.person.says("Ministry of ITC")
    asking = await ada.looks()
    assert asking.text == card("Organisation: Ministry of ITC", CHANGES)
    shown = await corrected(ada, typed, "Ministry of ICT")
    assert shown == ("edited", asking.id, card("Organisation: Ministry of ICT", CHANGES))
    await ada.taps(0, 0, 0)
    assert await organisation(telegram) == "Ministry of ICT"


async def test_at_the_summary_the_changed_name_stands_in_it(ada: Delegate) -> None:
    typed = await named(ada, "ITU")
    summary = await ada.taps(0, 0)
    what, message, text = await corrected(ada, typed, "International Telecommunication Union")
    assert (what, message) == ("edited", summary.id)
    assert text == summary.text.replace(": ITU", ": International Telecommunication Union")


async def test_who_has_typed_on_sees_it_below_and_not_far_above(ada: Delegate) -> None:
    typed = await named(ada, "Ministry of ITC")
    news = await ada.says("yes")
    what, message, text = await corrected(ada, typed, "Ministry of ICT")
    assert (what, message > news.id) == ("sent", True)
    asked = "And may I send you news of the Forum here?"
    assert text == card("Organisation: Ministry of ICT", asked)


async def test_a_name_that_cannot_be_taken_is_asked_again_and_the_earlier_one_stays(
    ada: Delegate, telegram: Telegram
) -> None:
    typed = await named(ada, "Ministry of ITC")
    _, _, text = await corrected(ada, typed, "…")
    which = "Which organisation are you from? Type its name, or skip this."
    assert text == card("I cannot read that as a name. Please type it as text.", which)
    assert (await answers(telegram))["organisation"] == "Ministry of ITC"
    _, _, text = await corrected(ada, typed, "Ministry of ICT")
    assert text == card("Organisation: Ministry of ICT", CHANGES)


@pytest.mark.parametrize(
    ("typed", "edited", "shown"),
    [
        ("yes", "no", "Messages about changes: No"),
        ("online", "in person", "Taking part: In person"),
        ("civil society", "academia", "Group: Academia/Technical community"),
    ],
)
async def test_every_typed_answer_can_be_changed_so(
    ada: Delegate, typed: str, edited: str, shown: str
) -> None:
    await ada.says("/rsvp")
    sent = {}
    for text in ("civil society", "online", "ITU", "yes"):
        sent[text] = ada.person.says(text)
        await ada.looks()
    _, _, text = await corrected(ada, sent[typed], edited)
    assert text == card(shown, "And may I send you news of the Forum here?")


async def test_a_number_of_a_delegation_too(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/start rsvp_delegation")
    typed = ada.person.says("3")
    asked = (await ada.looks()).text.splitlines()[1]
    assert (await corrected(ada, typed, "13"))[2] == card("Governments: 13", asked)
    assert (await corrected(ada, typed, "0"))[2] == card("Governments: 0", asked)
    assert await answers(telegram) == {"edition": 2024, "n.governments": 0}


async def test_what_was_not_understood_is_an_answer_once_it_is_mended(ada: Delegate) -> None:
    await ada.says("/rsvp")
    typed = ada.person.says("xyzzy")
    assert "Sorry, I did not understand that." in (await ada.looks()).text
    _, _, text = await corrected(ada, typed, "private sector")
    assert text == card("How will you take part?")


async def test_a_name_that_was_not_taken_is_seen_once_it_is_mended(ada: Delegate) -> None:
    typed = await named(ada, "…")
    _, _, text = await corrected(ada, typed, "Ministry of ICT")
    assert text == card("Organisation: Ministry of ICT", CHANGES)


async def test_what_was_gone_back_from_changes_nothing(ada: Delegate, telegram: Telegram) -> None:
    typed = await named(ada, "Ministry of ITC")
    await ada.picks("« Back")
    await ada.picks("« Back")
    before = await answers(telegram)
    ada.person.edits(typed, "Ministry of ICT")
    assert await telegram.after(ada.person) == []
    assert await answers(telegram) == before == {"edition": 2024, "type": "governments"}


async def test_a_question_that_is_edited_stays_a_question(
    ada: Delegate, telegram: Telegram
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    before = await telegram.stores.dialogues.find(7)
    typed = ada.person.says("where is the 2022 forum?")
    await ada.looks()
    _, _, text = await corrected(ada, typed, "where is the 2020 forum?")
    assert text.startswith("WSIS Forum 2020")
    assert text.endswith("Your RSVP is waiting for you.")
    assert await telegram.stores.dialogues.find(7) == before


async def test_after_it_is_noted_a_corrected_name_is_a_change_to_confirm(
    ada: Delegate, telegram: Telegram
) -> None:
    typed = await named(ada, "Ministry of ITC")
    await ada.taps(0, 0, 0)
    for name in ("Ministry of ITCs", "Ministry of ICT"):
        _, _, text = await corrected(ada, typed, name)
        assert text.splitlines()[1:5] == [
            "Is this right?", "Group: Governments", "Taking part: In person",
            f"Organisation: {name}",
        ]  # fmt: skip
    await ada.taps(0)
    assert await organisation(telegram) == "Ministry of ICT"


async def test_after_it_is_noted_a_name_too_long_is_none(ada: Delegate) -> None:
    typed = await named(ada, "Ministry")
    await ada.taps(0, 0, 0)
    _, _, text = await corrected(ada, typed, "Ministry" * 30)
    assert text.startswith("I can only answer about the WSIS Forum")


async def test_after_it_is_noted_a_question_is_a_question(ada: Delegate) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says("Ministry of ITC")
    await ada.taps(0, 0, 0)
    typed = ada.person.says("where is the 2022 forum?")
    await ada.looks()
    _, _, text = await corrected(ada, typed, "where is the 2020 forum?")
    assert text.startswith("WSIS Forum 2020")

"""The cards of the dialogue, in every language."""

from datetime import date

import pytest

from bot.knowledge.library import Library
from bot.rsvp import draft as steps
from bot.rsvp.dialogue import Dialogue
from bot.rsvp.draft import Draft, Given, Kind, number_of
from bot.rsvp.hearing import Notice, Press, pressed
from bot.rsvp.wishes import Wish
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply
from bot.wording.rsvp_cards import RsvpCards
from tests.conftest import LANGUAGES

TODAY = date(2024, 2, 10)
LINK = "www.wsis.org/forum"


@pytest.fixture(scope="module")
def cards(library: Library, phrases: Phrases) -> RsvpCards:
    return RsvpCards(library, phrases)


@pytest.fixture(scope="module")
def dialogue(library: Library) -> Dialogue:
    return Dialogue(library, TODAY)


def labels(reply: Reply) -> list[list[str]]:
    return [[button.label for button in row] for row in reply.buttons]


def done(dialogue: Dialogue, kind: Kind = Kind.PERSON) -> Draft:
    given: dict[str, Given] = {
        "type": "governments", "way": "remote", "organisation": "وزارة",
        "changes": True, "news": False, "next": True, number_of("governments"): 3,
    }  # fmt: skip
    if kind is Kind.DELEGATION:
        given |= {step: 0 for step in dialogue.steps(Draft(token="", kind=kind))
                  if step.startswith("n.") and step not in given}  # fmt: skip
    return dialogue.begin(kind, "abc123", given)


def test_the_first_card(cards: RsvpCards, dialogue: Dialogue) -> None:
    reply = cards.question(dialogue.begin(Kind.PERSON, "abc123", {}), dialogue, "en")
    assert reply.text == (
        "WSIS+20 Forum High-Level Event 2024: 27–31 May 2024\n"
        "Which group are you from?\n\n"
        "This is not the official registration or accreditation. For those: www.wsis.org/forum"
    )
    assert labels(reply) == [
        ["Governments"], ["Private sector"], ["Civil society"], ["Academia/Technical community"],
        ["International organizations"], ["I announce a delegation"], ["Cancel"],
    ]  # fmt: skip
    assert reply.buttons[0][0].action == Press("abc123", steps.STAKEHOLDER, "governments")
    assert reply.buttons[5][0].action == Wish(kind=Kind.DELEGATION, edition=2024)


def test_the_summary(cards: RsvpCards, dialogue: Dialogue) -> None:
    reply = cards.question(done(dialogue), dialogue, "en")
    assert reply.paragraphs[0].text.splitlines() == [
        "Is this right?", "Group: Governments", "Taking part: Online",
        "Organisation: \u2068وزارة\u2069", "Messages about changes: Yes", "News: No",
    ]  # fmt: skip
    assert labels(reply) == [
        ["✓ Confirm"], ["✎ Group", "✎ Taking part"],
        ["✎ Organisation", "✎ Messages about changes"], ["✎ News"], ["« Back", "Cancel"],
    ]  # fmt: skip


def test_a_delegation_in_numbers(cards: RsvpCards, dialogue: Dialogue) -> None:
    draft = dialogue.begin(Kind.DELEGATION, "abc123", {})
    reply = cards.question(draft, dialogue, "en", Notice.NOBODY)
    notice, asked = (paragraph.text for paragraph in reply.paragraphs[:2])
    assert notice == "A delegation has at least one person."
    assert asked == (
        "How many people in your delegation are from the group “Governments”? Tap or type a number."
    )
    assert labels(reply) == [["0", "1", "2", "3", "4", "5"], ["Cancel"]]
    summary = cards.question(done(dialogue, Kind.DELEGATION), dialogue, "en")
    assert summary.paragraphs[0].text.splitlines()[1] == "Governments: 3"
    assert len(summary.paragraphs[0].text.splitlines()) == 5


def test_the_answer_that_is_asked_again_is_marked(cards: RsvpCards, dialogue: Dialogue) -> None:
    draft = dialogue.reopen(done(dialogue), steps.WAY)
    assert labels(cards.question(draft, dialogue, "en"))[:3] == [
        ["In person"], ["✓ Online"], ["Undecided"]
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_every_card_gives_the_official_link_and_a_way_out(
    cards: RsvpCards, dialogue: Dialogue, language: str, kind: Kind
) -> None:
    draft = dialogue.begin(kind, "abc123", {})
    while True:
        reply = cards.question(draft, dialogue, language)
        assert reply.paragraphs[-1].text.endswith(LINK)
        assert reply.language == language
        assert reply.buttons[-1][-1].action == Press("abc123", "cancel", "")
        assert len(reply.text) < 700
        step = dialogue.step(draft)
        if step == steps.SUMMARY:
            break
        presses = [b.action for row in reply.buttons for b in row if isinstance(b.action, Press)]
        first = next(p for p in presses if p.step == step and p.value != "0")
        draft = pressed(dialogue, draft, first).draft
    for notice in Notice:
        assert cards.question(draft, dialogue, language, notice).paragraphs[0].text
    for end in (cards.cancelled, cards.refused):
        assert end(draft, language).paragraphs[-1].text.endswith(LINK)

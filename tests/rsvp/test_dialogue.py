"""The rules, also as properties: whatever somebody presses and types, the draft stays right."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.library import Library
from bot.rsvp import draft as steps
from bot.rsvp.dialogue import MOST, Dialogue, NotOfferedError
from bot.rsvp.draft import Draft, Given, Kind, number_of, read, written
from bot.rsvp.hearing import End, Heard, Notice, Press, pressed, value_of
from bot.rsvp.rsvp import Way
from bot.rsvp.saying import said
from bot.rsvp.typed import Typed

GOVERNMENTS = number_of("governments")
AGREED = (True, True)


def begun(dialogue: Dialogue, kind: Kind = Kind.PERSON, **given: Given) -> Draft:
    return dialogue.begin(kind, "tok123", given)


def through(dialogue: Dialogue, draft: Draft, *values: Given) -> Draft:
    for value in values:
        draft = dialogue.answer(draft, dialogue.step(draft), value)
    return draft


def test_the_steps_come_in_order_and_the_only_edition_is_taken(dialogue: Dialogue) -> None:
    draft, asked = begun(dialogue), []
    for value in ("governments", Way.REMOTE, None, True, False):
        asked.append(dialogue.step(draft))
        draft = dialogue.answer(draft, asked[-1], value)
    assert asked == ["type", "way", "organisation", "changes", "news"]
    assert dialogue.step(draft) == steps.SUMMARY
    assert draft.answers == {
        "edition": 2024, "type": "governments", "way": "remote", "organisation": None,
        "changes": True, "news": False,
    }  # fmt: skip


def test_the_edition_is_asked_when_two_are_open(two_open: Dialogue) -> None:
    draft = begun(two_open)
    assert two_open.step(draft) == steps.EDITION
    assert two_open.offers(draft, steps.EDITION) == (2022, 2024)
    assert two_open.back(through(two_open, draft, 2022)) == draft


def test_only_the_ways_of_the_edition_are_offered(two_open: Dialogue) -> None:
    in_person = (Way.IN_PERSON, Way.UNDECIDED)
    assert two_open.offers(begun(two_open, edition=2022), steps.WAY) == in_person
    both = (Way.IN_PERSON, Way.REMOTE, Way.UNDECIDED)
    assert two_open.offers(begun(two_open, edition=2024), steps.WAY) == both


def test_another_edition_takes_its_ways_along(two_open: Dialogue) -> None:
    draft = through(two_open, begun(two_open, edition=2024), "governments", Way.REMOTE)
    draft = two_open.answer(two_open.reopen(draft, steps.EDITION), steps.EDITION, 2022)
    assert draft.answers == {"edition": 2022, "type": "governments"}


@pytest.mark.parametrize(
    ("day", "open_editions"),
    [
        (date(2024, 1, 30), ()),
        (date(2024, 1, 31), (2024,)),
        (date(2024, 5, 31), (2024,)),
        (date(2024, 6, 1), ()),
        (date(2020, 4, 9), (2020,)),
        (date(2026, 11, 21), ()),
    ],
)
def test_editions_are_open_on_their_days(
    library: Library, day: date, open_editions: tuple[int, ...]
) -> None:
    assert Dialogue(library, day).open() == open_editions


def test_an_edition_that_closes_in_the_middle_ends_the_draft(library: Library) -> None:
    before, after = Dialogue(library, date(2024, 5, 31)), Dialogue(library, date(2024, 6, 1))
    draft = begun(before)
    assert (before.closed(draft), after.closed(draft)) == (False, True)
    interest = begun(after, Kind.INTEREST)
    assert (after.closed(interest), after.step(interest)) == (False, steps.STAKEHOLDER)


def test_what_the_words_said_already_is_not_asked(dialogue: Dialogue) -> None:
    draft = begun(dialogue, type="civil_society", way="in_person")
    assert dialogue.step(draft) == steps.ORGANISATION
    assert dialogue.begin(Kind.PERSON, "t", {"type": "martians", "way": 1}).answers == {
        "edition": 2024
    }


def test_one_answer_is_changed_from_the_summary(dialogue: Dialogue) -> None:
    done = through(dialogue, begun(dialogue), "governments", Way.REMOTE, "ITU", *AGREED)
    again = dialogue.reopen(done, steps.WAY)
    assert dialogue.step(again) == steps.WAY
    assert dialogue.back(again) == done
    changed = dialogue.answer(again, steps.WAY, Way.IN_PERSON)
    assert dialogue.step(changed) == steps.SUMMARY
    assert changed.answers == {**done.answers, "way": "in_person"}
    with pytest.raises(NotOfferedError):
        dialogue.reopen(done, steps.EDITION)


def test_a_delegation_is_counted_type_by_type(dialogue: Dialogue, library: Library) -> None:
    draft = begun(dialogue, Kind.DELEGATION)
    asked = [dialogue.step(draft)]
    for number in (3, 0, 0, 0):
        draft = dialogue.answer(draft, dialogue.step(draft), number)
        asked.append(dialogue.step(draft))
    assert asked == [number_of(name) for name in library.stakeholders]


def test_a_delegation_has_somebody(dialogue: Dialogue) -> None:
    draft = through(dialogue, begun(dialogue, Kind.DELEGATION), 0, 0, 0, 0)
    last = dialogue.step(draft)
    assert dialogue.offers(draft, last) == (1, 2, 3, 4, 5)
    assert not dialogue.takes(draft, last, 0)
    full = through(dialogue, draft, 2, None, *AGREED)
    assert not dialogue.takes(full, last, 0)
    assert dialogue.takes(full, GOVERNMENTS, 0)


@pytest.mark.parametrize("number", [-1, MOST + 1, True, "2", None])
def test_a_number_is_a_whole_number_of_people(dialogue: Dialogue, number: Given) -> None:
    assert not dialogue.takes(begun(dialogue, Kind.DELEGATION), GOVERNMENTS, number)


@pytest.mark.parametrize("value", [1, 0, "yes", None])
def test_consent_is_yes_or_no(dialogue: Dialogue, value: Given) -> None:
    assert not dialogue.takes(begun(dialogue), steps.NEWS, value)


@pytest.mark.parametrize("value", ["a" * 201, "\u202eevil", " ITU", "", 7])
def test_an_organisation_is_clean(dialogue: Dialogue, value: Given) -> None:
    assert not dialogue.takes(begun(dialogue), steps.ORGANISATION, value)


def test_a_dialogue_by_typing_alone(dialogue: Dialogue, typed: Typed) -> None:
    heard = Heard(draft=begun(dialogue))
    for text in ("société civile", "online", "ЮНЕСКО", "是的", "no thanks", "confirmar"):
        found = said(dialogue, typed, heard.draft, text)
        assert found, text
        heard = found
    assert heard.end is End.CONFIRMED
    assert heard.draft.answers == {
        "edition": 2024, "type": "civil_society", "way": "remote", "organisation": "ЮНЕСКО",
        "changes": True, "news": False,
    }  # fmt: skip


def test_a_delegation_by_typing_alone(dialogue: Dialogue, typed: Typed) -> None:
    draft = begun(dialogue, Kind.DELEGATION)
    for text in ("12 people", "٣", "none", "0", "no", "skip", "oui", "да"):
        heard = said(dialogue, typed, draft, text)
        assert heard, text
        draft = heard.draft
    assert dialogue.step(draft) == steps.SUMMARY
    assert [value for step, value in draft.answers.items() if step.startswith("n.")] == [
        12, 3, 0, 0, 0
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "text", "notice"),
    [
        ((), "ministry of the private sector", Notice.UNCLEAR),
        (("governments",), "online or in person", Notice.UNCLEAR),
        (("governments", Way.REMOTE), "word " * 2000, Notice.TOO_LONG),
        (("governments", Way.REMOTE), "🎉", Notice.NO_NAME),
        (("governments", Way.REMOTE, None), "yes no", Notice.UNCLEAR),
    ],
)
def test_why_it_is_asked_again(
    dialogue: Dialogue, typed: Typed, at: tuple[Given, ...], text: str, notice: Notice
) -> None:
    draft = through(dialogue, begun(dialogue), *at)
    assert said(dialogue, typed, draft, text) == Heard(draft=draft, notice=notice)


@pytest.mark.parametrize(
    ("text", "notice"), [("2 or 3", Notice.NO_NUMBER), ("5000", Notice.NO_NUMBER)]
)
def test_numbers_that_are_refused(
    dialogue: Dialogue, typed: Typed, text: str, notice: Notice
) -> None:
    draft = begun(dialogue, Kind.DELEGATION)
    assert said(dialogue, typed, draft, text) == Heard(draft=draft, notice=notice)


def test_an_empty_delegation_is_refused(dialogue: Dialogue, typed: Typed) -> None:
    draft = through(dialogue, begun(dialogue, Kind.DELEGATION), 0, 0, 0, 0)
    assert said(dialogue, typed, draft, "none") == Heard(draft=draft, notice=Notice.NOBODY)


@pytest.mark.parametrize("text", ["what is this", "xyzzy", "", "hello there"])
def test_what_is_no_answer_is_left_to_the_conversation(
    dialogue: Dialogue, typed: Typed, text: str
) -> None:
    assert said(dialogue, typed, begun(dialogue), text) is None


@pytest.mark.parametrize("name", ["Back", "zurück nach vorn e.V.", "Cancel Culture Institute"])
def test_nearly_everything_is_an_organisation(dialogue: Dialogue, typed: Typed, name: str) -> None:
    draft = through(dialogue, begun(dialogue), "governments", Way.REMOTE)
    heard = said(dialogue, typed, draft, name)
    assert heard
    expected = dialogue.back(draft) if name == "Back" else through(dialogue, draft, name)
    assert heard.draft == expected


def test_whoever_does_not_want_to_be_told_ends_there(dialogue: Dialogue) -> None:
    draft = through(dialogue, begun(dialogue, Kind.INTEREST), "governments")
    heard = pressed(dialogue, draft, Press("tok123", steps.NEXT_EDITION, "no"))
    assert heard.end is End.REFUSED


def test_a_button_pressed_twice_changes_nothing(dialogue: Dialogue) -> None:
    draft = begun(dialogue)
    press = Press("tok123", steps.STAKEHOLDER, "governments")
    once = pressed(dialogue, draft, press)
    assert pressed(dialogue, once.draft, press) == once
    other = Press("tok123", steps.STAKEHOLDER, "civil_society")
    assert pressed(dialogue, once.draft, other) == replace(once, notice=Notice.ANSWERED)


@pytest.mark.parametrize(
    "press",
    [
        Press("tok123", steps.WAY, "remote"),
        Press("tok123", steps.STAKEHOLDER, "martians"),
        Press("tok123", "confirm", ""),
        Press("tok123", "again", "way"),
        Press("tok123", "again", "edition"),
        Press("tok123", "nonsense", "x"),
        Press("tok123", GOVERNMENTS, "3"),
    ],
)
def test_forged_buttons_change_nothing(dialogue: Dialogue, press: Press) -> None:
    draft = begun(dialogue)
    assert pressed(dialogue, draft, press) == Heard(draft=draft, notice=Notice.ANSWERED)


@dataclass(frozen=True)
class Junk:
    """One thing somebody does: presses something, or types something."""

    press: Press | None
    text: str


STEPS = (
    "edition", "type", "way", "organisation", "changes", "news", "next", "back", "again", "go",
    "summary", "n.governments", "n.civil_society", "n.martians",
)  # fmt: skip
VALUES = ("2022", "2024", "governments", "civil_society", "in_person", "remote", "undecided",
          "yes", "no", "skip", "0", "3", "way", "type", "n.governments", "")  # fmt: skip
TEXTS = ("back", "skip", "private sector", "en línea", "yes", "no", "7", "0", "none", "2024",
         "ITU", "\u202eevil", "x" * 201, "🎉", "confirm")  # fmt: skip
presses = st.builds(Press, st.just("tok123"), st.sampled_from(STEPS), st.sampled_from(VALUES))
deeds = st.lists(
    st.one_of(
        st.builds(Junk, presses, st.just("")),
        st.builds(Junk, st.none(), st.sampled_from(TEXTS) | st.text(max_size=20)),
    ),
    max_size=25,
)


def after(dialogue: Dialogue, typed: Typed, draft: Draft, junk: Junk) -> Draft:
    if junk.press:
        return pressed(dialogue, draft, junk.press).draft
    heard = said(dialogue, typed, draft, junk.text)
    return heard.draft if heard else draft


def check_valid(dialogue: Dialogue, draft: Draft) -> None:
    order = dialogue.steps(draft)
    assert set(draft.answers) <= set(order)
    assert all(dialogue.takes(draft, step, value) for step, value in draft.answers.items())
    assert dialogue.fitting(draft) == draft
    assert read(written(draft)) == draft
    assert dialogue.step(draft) in (*order, steps.SUMMARY)
    assert (dialogue.step(draft) == steps.SUMMARY) == (
        set(draft.answers) == set(order) and draft.again is None
    )


@pytest.fixture(params=["dialogue", "two_open"])
def either(request: pytest.FixtureRequest) -> Dialogue:
    dialogue: Dialogue = request.getfixturevalue(request.param)
    return dialogue


@pytest.mark.parametrize("kind", Kind)
def test_no_order_of_things_makes_a_draft_invalid(
    either: Dialogue, typed: Typed, kind: Kind
) -> None:
    @settings(max_examples=60, deadline=None)
    @given(deeds)
    def whatever_comes(junk: list[Junk]) -> None:
        draft = begun(either, kind)
        for deed in junk:
            draft = after(either, typed, draft, deed)
            check_valid(either, draft)

    whatever_comes()


@pytest.mark.parametrize("kind", Kind)
def test_back_undoes_forward(either: Dialogue, kind: Kind) -> None:
    @settings(max_examples=40, deadline=None)
    @given(st.data())
    def forward_and_back(data: st.DataObject) -> None:
        draft = begun(either, kind)
        while (step := either.step(draft)) != steps.SUMMARY:
            offer = data.draw(st.sampled_from(either.offers(draft, step)))
            further = either.answer(draft, step, offer)
            assert either.back(further) == draft
            draft = further
        while either.goes_back(draft):
            draft = either.back(draft)
        assert draft == begun(either, kind)

    forward_and_back()


def test_buttons_carry_every_offer(either: Dialogue) -> None:
    draft = begun(either)
    while (step := either.step(draft)) != steps.SUMMARY:
        offers = either.offers(draft, step)
        assert len({value_of(offer) for offer in offers}) == len(offers)
        press = Press("tok123", step, value_of(offers[0]))
        draft = pressed(either, draft, press).draft
        assert draft.answers[step] == offers[0]


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"token": "a", "kind": "other"}', "nonsense"])
def test_what_another_version_wrote_is_no_draft(text: str) -> None:
    assert read(text) is None

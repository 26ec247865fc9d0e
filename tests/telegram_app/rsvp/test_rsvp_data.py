import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.library import Library
from bot.rsvp.dialogue import Dialogue
from bot.rsvp.draft import Kind
from bot.rsvp.hearing import AGAIN, BACK, CANCEL, CONFIRM, GO, Press, value_of
from bot.rsvp.wishes import Act, Wish
from bot.telegram_app.callback_data import LONGEST
from bot.telegram_app.rsvp.rsvp_data import LINKED, linked, of_press, of_wish, read, word
from tests.telegram_app.conftest import TODAY


def test_every_button_of_the_dialogue_fits_and_comes_back(library: Library) -> None:
    dialogue = Dialogue(library, TODAY)
    presses = [Press("0a1b2c", order, "") for order in (BACK, CANCEL, CONFIRM, GO)]
    for kind in Kind:
        draft = dialogue.begin(kind, "0a1b2c", {})
        for step in dialogue.steps(draft):
            presses.append(Press("0a1b2c", AGAIN, step))
            offers = map(value_of, dialogue.offers(draft, step))
            presses += (Press("0a1b2c", step, value) for value in offers)
    for press in presses:
        assert len(of_press(press).encode()) <= LONGEST
        assert read(of_press(press), library) == press


def test_wishes_come_back(library: Library) -> None:
    made = [
        Wish(act=act, kind=kind, edition=edition)
        for act in Act
        for kind in Kind
        for edition in (2024, None)
    ]
    assert [read(of_wish(wish), library) for wish in made] == made


@pytest.mark.parametrize(
    "data",
    ["", "1:r::type:x", "1:r:0a1b2c:type", "2:r:0a1b2c:type:x", "1:r:0a1b2c:TYPE:x",
     "1:r:0a1b2c:type:x\n", "1:w:start:person:1999", "1:w:steal:person:2024",
     "1:w:start:people:2024", "1:w:start:person:٢٠٢٤", "1:r:0a1b2c:type:'; drop table--"],
)  # fmt: skip
def test_what_is_forged_is_nothing(library: Library, data: str) -> None:
    assert read(data, library) is None


@given(st.text(max_size=80))
def test_junk_is_no_fault(library: Library, data: str) -> None:
    read(data, library)
    linked(data, library)


@pytest.mark.parametrize(
    "wish", [Wish(), Wish(edition=2024), Wish(kind=Kind.INTEREST), Wish(kind=Kind.DELEGATION)]
)
def test_a_link_begins_what_it_says(library: Library, wish: Wish) -> None:
    assert re.fullmatch(LINKED, word(wish), re.ASCII)
    assert linked(word(wish), library) == wish


def test_a_link_to_an_edition_that_is_not_on_record_begins_all_the_same(library: Library) -> None:
    assert linked("rsvp_1999", library) == Wish()
    assert linked("rsvp_1999\n", library) == Wish()

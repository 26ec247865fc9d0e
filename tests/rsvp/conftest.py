"""The rules over the shipped record, and over one with two editions open at once."""

from dataclasses import replace
from datetime import date

import pytest

from bot.knowledge.editions import Window
from bot.knowledge.library import Library
from bot.rsvp.dialogue import Dialogue
from bot.rsvp.typed import Typed

TODAY = date(2024, 2, 10)


@pytest.fixture(scope="session")
def typed(library: Library) -> Typed:
    return Typed(library)


@pytest.fixture(scope="session")
def dialogue(library: Library) -> Dialogue:
    return Dialogue(library, TODAY)


@pytest.fixture(scope="session")
def two_open(library: Library) -> Dialogue:
    """2022 in person only, and 2024, both open on one pretended day."""
    window = Window(opens=date(2022, 1, 1), closes=date(2024, 5, 31))
    early = library.editions[2022].model_copy(update={"rsvp": window, "attendance": ("in_person",)})
    late = library.editions[2024].model_copy(update={"rsvp": window})
    editions = {**library.editions, 2022: early, 2024: late}
    return Dialogue(replace(library, editions=editions), date(2022, 5, 1))

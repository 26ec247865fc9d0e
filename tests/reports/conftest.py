"""Counts and lines of the list to report."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.knowledge.library import Library
from bot.reports.labels import Labels
from bot.rsvp.counting import Count
from bot.rsvp.rsvp import Way
from bot.wording.phrases import Phrases

AT = datetime(2024, 5, 1, 12, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def labels(library: Library) -> Callable[[str], Labels]:
    phrases = Phrases(library.folder / "phrases")
    return lambda language: Labels(library, phrases, language)


def people(stakeholder: str, way: Way, number: int, new: int = 0, edition: int = 2024) -> Count:
    return Count(edition=edition, stakeholder=stakeholder, way=way, people=number, new=new)


def delegates(stakeholder: str, number: int) -> Count:
    return Count(edition=2024, stakeholder=stakeholder, way=None, delegates=number)


COUNTS = (
    people("academia_technical", Way.UNDECIDED, 7),
    people("governments", Way.REMOTE, 30, 2),
    people("governments", Way.IN_PERSON, 80, 10),
    people("governments", Way.IN_PERSON, 5, edition=2022),
    delegates("governments", 1260),
)

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.reports.labels import Labels
from bot.reports.table import Row, Section, table
from bot.rsvp.rsvp import Way
from tests.conftest import LANGUAGES
from tests.reports.conftest import AT, COUNTS, people

Named = Callable[[str], Labels]

ENGLISH = """\
WSIS+20 Forum High-Level Event 2024

All stakeholder types: 117
   80  In person
   30  Online
    7  Undecided
   12  New in the last 7 days
1,260  Announced in delegations

Governments: 110
   80  In person
   30  Online
   12  New in the last 7 days
1,260  Announced in delegations

Private sector: 0

Civil society: 0

Academia/Technical community: 7
    7  Undecided

International organizations: 0

People announced in delegations are counted separately.
Expressions of interest, not registrations.
As of 1 May 2024, 14:30 (Geneva time)"""


def test_the_table(labels: Named) -> None:
    assert table(2024, COUNTS, labels("en"), AT).text == ENGLISH


def test_numbers_stand_under_one_another_where_lines_run_to_the_left(labels: Named) -> None:
    found = table(2024, COUNTS, labels("ar"), AT)
    assert found.sections[0] == Section(
        "جميع فئات أصحاب المصلحة: 117",
        (
            Row("80   ", "حضوريا"),
            Row("30   ", "عبر الإنترنت"),
            Row("7    ", "لم يُحدَّد بعد"),
            Row("12   ", "الجدد في آخر 7 أيام"),
            Row("1,260", "المعلن عنهم ضمن وفود"),
        ),
    )


def test_nobody_yet(labels: Named) -> None:
    assert table(2020, COUNTS, labels("en"), AT).text == (
        "WSIS Forum 2020 (WSIS+15)\n\n"
        "Nobody has replied for WSIS Forum 2020 (WSIS+15) yet.\n"
        "As of 1 May 2024, 14:30 (Geneva time)"
    )


def test_nothing_is_said_of_delegations_without_any(labels: Named) -> None:
    found = table(2022, COUNTS, labels("en"), AT)
    assert found.notes == (
        "Expressions of interest, not registrations.",
        "As of 1 May 2024, 14:30 (Geneva time)",
    )


def test_what_is_no_longer_on_record_is_still_counted(labels: Named) -> None:
    gone = [people("moon_dwellers", Way.REMOTE, 3, edition=1999)]
    found = table(1999, gone, labels("en"), AT)
    assert (found.title, found.sections[-1]) == (
        "1999",
        Section("moon_dwellers: 3", (Row("3", "Online"),)),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_as_much(labels: Named, language: str) -> None:
    shape = [len(section.rows) for section in table(2024, COUNTS, labels(language), AT).sections]
    assert shape == [5, 4, 0, 0, 1, 0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_have_one_width(labels: Named, language: str) -> None:
    many = [replace(count, people=count.people * 12_345) for count in COUNTS]
    sections = table(2024, many, labels(language), AT).sections
    assert len({len(row.number) for section in sections for row in section.rows}) == 1

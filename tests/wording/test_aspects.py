"""What a question asks of the days of an edition."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.answering.answer import Stated
from bot.knowledge.library import Library
from bot.wording.aspects import aspect_lines
from bot.wording.phrases import Phrases
from bot.wording.values import Values

Said = Callable[..., list[str]]

# The edition of 2024 lasts from 27 to 31 May.
BEFORE, FIRST, LAST, AFTER = (date(2024, *day) for day in ((2, 10), (5, 27), (5, 31), (6, 1)))


@pytest.fixture
def said(library: Library, phrases: Phrases) -> Said:
    def say(aspects: set[str], language: str, today: date, edition: int = 2024) -> list[str]:
        item = Stated(edition=library.editions[edition], topic="dates", aspects=frozenset(aspects))
        return aspect_lines(item, Values(library, phrases, language), today)

    return say


@pytest.mark.parametrize(
    ("aspects", "language", "today", "told"),
    [
        ({"how_long_until"}, "en", BEFORE, ["It starts in 107 days."]),
        ({"how_long_until"}, "ru", date(2024, 5, 25), ["Начало через 2 дня."]),
        ({"how_long_until"}, "ar", date(2024, 5, 26), ["يبدأ خلال يوم واحد."]),
        ({"how_long_until"}, "en", FIRST, ["It is taking place now."]),
        ({"how_long_since"}, "fr", LAST, ["L'édition est en cours."]),
        ({"how_long_since"}, "en", AFTER, ["It ended 1 day ago."]),
        ({"how_long_since"}, "es", date(2026, 6, 1), ["Terminó hace 2 años."]),
        ({"first_day", "last_day"}, "en", BEFORE,
         ["First day: Monday, 27 May 2024.", "Last day: Friday, 31 May 2024."]),
        ({"weekday", "first_day"}, "en", BEFORE,
         ["From Monday, 27 May 2024 to Friday, 31 May 2024."]),
        ({"duration", "last_day"}, "zh", BEFORE, ["共5天。", "最后一天：2024年5月31日星期五。"]),
        (set(), "en", BEFORE, []),
    ],
)  # fmt: skip
def test_what_is_asked_of_the_days(
    said: Said, aspects: set[str], language: str, today: date, told: list[str]
) -> None:
    assert said(aspects, language, today) == told


@pytest.mark.parametrize(
    ("aspects", "today", "told"),
    [
        ({"first_day"}, date(2022, 2, 1), ["First day: Tuesday, 15 March 2022."]),
        ({"weekday"}, date(2022, 2, 1), ["From Tuesday, 15 March 2022 to Friday, 3 June 2022."]),
        ({"how_long_until"}, date(2022, 3, 14), ["It starts in 1 day."]),
        ({"how_long_until"}, date(2022, 4, 1), ["It is taking place now."]),
        ({"duration"}, date(2022, 4, 1), []),
    ],
)
def test_an_online_phase_belongs_to_the_edition(
    said: Said, aspects: set[str], today: date, told: list[str]
) -> None:
    assert said(aspects, "en", today, 2022) == told

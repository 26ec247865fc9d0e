"""Days and times as officers type them."""

from datetime import UTC, datetime, timedelta

import pytest
from babel.dates import format_date, format_skeleton
from hypothesis import given
from hypothesis import strategies as st

from bot import assembly
from bot.broadcasts.schedule import Misread, Moments
from bot.clock import GENEVA
from bot.knowledge.library import Library

LIBRARY = assembly.library(None)
MOMENTS = Moments(LIBRARY)
NOW = datetime(2024, 2, 10, 12, tzinfo=GENEVA)
"""A Saturday."""


def geneva(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=GENEVA)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-12 09:00", "2024-02-12T09:00", "12.02.2024 9:00", "12.2.24, 9h00",
        "12/02/2024 à 9h", "12. 02. 2024 9.00", "12.02. 9.00", "12/2 9h",
        "Monday 12 February 2024 at 9:00",
        "February 12, 2024 9 am", "12th of Feb 9am", "Mon 9:00", "lundi 12 février 2024 à 9h00",
        "12 de febrero de 2024 a las 9:00", "12 февраля 2024 г. в 9:00", "2024年2月12日 9:00",
        "2月12日星期一9点", "١٢/٠٢/٢٠٢٤ ٠٩:٠٠", "12 فبراير 2024 الساعة 9:00",
    ],
)  # fmt: skip
def test_usual_notations(text: str) -> None:
    assert MOMENTS.read(text, NOW) == geneva(2024, 2, 12, 9)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9:00", geneva(2024, 2, 11, 9)),
        ("13:30", geneva(2024, 2, 10, 13, 30)),
        ("today 18:00", geneva(2024, 2, 10, 18)),
        ("demain à 9h", geneva(2024, 2, 11, 9)),
        ("mañana a las 9:00", geneva(2024, 2, 11, 9)),
        ("завтра в 9:00", geneva(2024, 2, 11, 9)),
        ("明天9点", geneva(2024, 2, 11, 9)),
        ("غدًا 9:00", geneva(2024, 2, 11, 9)),
        ("Saturday 9:00", geneva(2024, 2, 17, 9)),
        ("Saturday 13:00", geneva(2024, 2, 10, 13)),
        ("12 am 12 Feb", geneva(2024, 2, 12)),
        ("9 p.m. 12 Feb", geneva(2024, 2, 12, 21)),
        ("1.1. 8:15", geneva(2025, 1, 1, 8, 15)),
        ("29.2. 8:15", geneva(2024, 2, 29, 8, 15)),
        # That hour comes twice.
        ("27.10.2024 2:30", datetime(2024, 10, 27, 0, 30, tzinfo=UTC)),
    ],
)
def test_what_is_left_out_is_the_next(text: str, moment: datetime) -> None:
    assert MOMENTS.read(text, NOW) == moment


@pytest.mark.parametrize(
    "text", ["1.1.2024 9:00", "today 9:00", "10.02.2024 12:00", "1999-01-01 1:00"]
)
def test_the_past_is_refused(text: str) -> None:
    assert MOMENTS.read(text, NOW) is Misread.PAST


@pytest.mark.parametrize("text", ["31.03.2024 2:00", "31 March 2024 02:59"])
def test_an_hour_that_the_clocks_leap_over_is_refused(text: str) -> None:
    assert MOMENTS.read(text, NOW) is Misread.SKIPPED


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "9.30", "12.02.2024", "Tuesday 12 February 2024 9:00", "30.02.2024 9:00",
        "32.13.2024 9:00", "12.02.2024 25:00", "12.02.2024 9:60", "2024-02-12 09:00:00",
        "99 12 2024 9:00",
        "When is the 2024 forum?", "12.02.2024 9:00 مساء", "0 am 12 Feb", "13 pm 12 Feb",
        "not 12.02.2024 9:00", "12.02.2024 9:00 or 10:00", "29.2.2025 9:00",
        "today tomorrow Monday 9:00" * 50,
    ],
)  # fmt: skip
def test_what_is_not_clear_is_refused(text: str) -> None:
    assert MOMENTS.read(text, NOW) is Misread.UNCLEAR


_TIMES = st.sampled_from([
    lambda at: f"{at:%H:%M}", lambda at: f"{at.hour}h{at:%M}", lambda at: f"{at:%H}.{at:%M}",
    lambda at: f"{at:%I:%M %p}",
])  # fmt: skip
_DAYS = st.sampled_from([
    lambda at, _: f"{at:%Y-%m-%d}", lambda at, _: f"{at.day}.{at.month}.{at.year}",
    lambda at, _: f"{at:%d/%m/%Y}", lambda at, locale: format_date(at, "long", locale),
    lambda at, locale: format_date(at, "full", locale),
    lambda at, locale: format_date(at, "medium", locale),
    lambda at, locale: format_skeleton("yMMMEd", at, locale=locale),
])  # fmt: skip


@given(
    minutes=st.integers(min_value=1, max_value=2 * 366 * 24 * 60),
    language=st.sampled_from(sorted(LIBRARY.languages)),
    day=_DAYS,
    time=_TIMES,
)
def test_what_is_written_in_any_language_is_read_again(
    minutes: int, language: str, day: object, time: object
) -> None:
    at = (NOW.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(GENEVA).replace(fold=0)
    locale = LIBRARY.languages[language].locale
    written = f"{day(at, locale)} {time(at)}"  # type: ignore[operator]
    assert MOMENTS.read(written, NOW) == at


@given(st.text(max_size=60))
def test_no_text_is_a_fault(text: str) -> None:
    found = MOMENTS.read(text, NOW)
    assert isinstance(found, Misread) or found > NOW


def test_every_language_has_its_words(library: Library) -> None:
    assert {
        MOMENTS.read(f"{words[0]} 23:59", NOW) for words in library.choices["today"].words.values()
    } == {geneva(2024, 2, 10, 23, 59)}

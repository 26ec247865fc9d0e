"""How long something is kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rsvp.retention import months_after


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2024, 5, 31), 12, date(2025, 5, 31)),
        (date(2024, 5, 31), 1, date(2024, 6, 30)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
        (date(2024, 1, 15), -1, date(2023, 12, 15)),
        (date(2024, 3, 31), -13, date(2023, 2, 28)),
    ],
)
def test_months_are_those_of_the_calendar(day: date, months: int, then: date) -> None:
    assert months_after(day, months) == then


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 120))
def test_the_day_is_the_same_or_the_month_is_shorter(day: date, months: int) -> None:
    then = months_after(day, months)
    assert (then.year * 12 + then.month) - (day.year * 12 + day.month) == months
    assert then.day <= day.day

from datetime import date, time

import pytest

from bot.knowledge.facts import Period
from bot.wording.dates import days, hours

NEW_YEAR = Period(first=date(2023, 12, 30), last=date(2024, 1, 2))
TWO_MONTHS = Period(first=date(2022, 5, 30), last=date(2022, 6, 3))
ONE_MONTH = Period(first=date(2024, 5, 27), last=date(2024, 5, 31))


@pytest.mark.parametrize(
    ("period", "locale", "words"),
    [
        (ONE_MONTH, "en_GB", "27–31 May 2024"),
        (ONE_MONTH, "ar", "27–31 مايو 2024"),
        (ONE_MONTH, "es", "27–31 de mayo de 2024"),
        (ONE_MONTH, "zh_Hans", "2024年5月27日至31日"),
        (TWO_MONTHS, "fr", "30 mai – 3 juin 2022"),
        (TWO_MONTHS, "ru", "30 мая – 3 июня 2022 г."),
        (TWO_MONTHS, "zh_Hans", "2022年5月30日至6月3日"),
        (NEW_YEAR, "en_GB", "30 December 2023 – 2 January 2024"),
        (Period(first=date(2022, 3, 15)), "fr", "15 mars 2022"),
        (Period(first=date(2022, 3, 15), last=date(2022, 3, 15)), "fr", "15 mars 2022"),
    ],
)
def test_days_as_each_language_writes_them(period: Period, locale: str, words: str) -> None:
    assert days(period, locale).replace("\u202f", " ").replace("\u00a0", " ") == words


def test_hours() -> None:
    assert hours(time(16), time(17)) == "16:00–17:00"
    assert hours(time(9, 30), None) == "09:30"
    assert hours(None, None) == ""

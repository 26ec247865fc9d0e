from datetime import date

from bot.knowledge.library import Library
from bot.rsvp.moved import DatesMoved, NewEdition, days, news

TODAY = date(2024, 2, 10)
LAST = (date(2024, 5, 27), date(2024, 5, 31))


def test_the_days_in_person_are_seen(library: Library) -> None:
    seen = days(library)
    assert seen[2022] == (date(2022, 5, 30), date(2022, 6, 3))
    assert seen[2024] == LAST


def test_what_was_seen_is_no_news(library: Library) -> None:
    assert news(days(library), library, TODAY) == ()


def test_nothing_is_news_where_nothing_was_seen(library: Library) -> None:
    assert news({}, library, TODAY) == ()


def test_a_new_edition_is_news_for_those_interested(library: Library) -> None:
    seen = {year: when for year, when in days(library).items() if year != 2024}
    (found,) = news(seen, library, TODAY)
    assert found == NewEdition(edition=2024)
    assert found.purpose == "next"


def test_moved_days_are_news_for_those_who_come(library: Library) -> None:
    before = (date(2024, 4, 1), date(2024, 4, 5))
    (found,) = news({**days(library), 2024: before}, library, TODAY)
    assert found == DatesMoved(edition=2024, before=before, now=LAST)
    assert found.purpose == "changes:2024"


def test_editions_that_are_over_are_left_alone(library: Library) -> None:
    assert news({2017: LAST}, library, date(2024, 6, 1)) == ()

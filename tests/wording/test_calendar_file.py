from datetime import UTC, date, datetime

import icalendar
import pytest

from bot.knowledge.library import Library
from bot.rsvp.rsvp import Way
from bot.wording.calendar_file import CalendarFiles
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES

AT = datetime(2024, 2, 10, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def files(library: Library, phrases: Phrases) -> CalendarFiles:
    return CalendarFiles(library, phrases)


def event(content: bytes) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(content)
    (found,) = calendar.walk("VEVENT")
    assert isinstance(found, icalendar.Event)
    return found


def test_the_days_are_whole_and_the_end_is_excluded(files: CalendarFiles) -> None:
    found = event(files.file(2024, Way.IN_PERSON, "en", AT))
    assert (found.start, found.end) == (date(2024, 5, 27), date(2024, 6, 1))
    assert found["SUMMARY"] == "WSIS+20 Forum High-Level Event 2024"
    assert found["LOCATION"] == "Geneva, Switzerland"
    assert found["URL"] == "https://www.wsis.org/forum"
    assert str(found["DESCRIPTION"]).splitlines() == [
        "World Summit on the Information Society (WSIS)+20 Forum High-Level Event",
        "Taking part: In person",
        "This is not the official registration or accreditation. For those: www.wsis.org/forum",
    ]


def test_of_an_edition_in_two_phases_the_days_in_person_count(files: CalendarFiles) -> None:
    found = event(files.file(2022, Way.REMOTE, "en", AT))
    assert (found.start, found.end) == (date(2022, 5, 30), date(2022, 6, 4))
    assert found["LOCATION"] == "Online: ITU headquarters, Geneva, Switzerland"
    assert str(found["DESCRIPTION"]).splitlines()[1] == "Taking part: Online"


def test_made_again_it_is_the_same_event(files: CalendarFiles) -> None:
    one, other = (event(files.file(2020, way, "fr", AT)) for way in (Way.REMOTE, None))
    assert (one["UID"], other["UID"]) == ("wsis-forum-2020@forumbot",) * 2
    assert (one["SEQUENCE"], other["SEQUENCE"]) == (1, 1)
    assert files.file(2020, None, "fr", AT) == files.file(2020, None, "fr", AT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_person_s_language(
    files: CalendarFiles, library: Library, language: str
) -> None:
    content = files.file(2024, Way.UNDECIDED, language, AT)
    assert event(content)["SUMMARY"] == library.editions[2024].short[language]
    assert max(len(line) for line in content.split(b"\r\n")) <= 75

import struct
import subprocess
import sys
import threading
import unicodedata
import warnings
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from fontTools.ttLib import TTFont

from bot.knowledge.library import Library
from bot.reports.chart import chart
from bot.reports.labels import Labels
from bot.reports.painting import Letters, font_file, measured
from bot.rsvp.rsvp import Way
from tests.conftest import LANGUAGES
from tests.reports.conftest import AT, COUNTS, people

Named = Callable[[str], Labels]


def _size(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_as_wide_as_a_telephone_shows_and_lacks_no_letter(
    labels: Named, language: str
) -> None:
    many = [replace(count, people=count.people * 12_345) for count in COUNTS]
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a missing letter is one
        width, height = _size(chart(2024, many, labels(language), AT))
    assert width == 1080
    assert 1080 < height < 1620


def test_it_shows_the_numbers(labels: Named) -> None:
    first = chart(2024, COUNTS, labels("en"), AT)
    assert chart(2024, COUNTS, labels("en"), AT) == first
    assert chart(2024, (*COUNTS, people("civil_society", Way.REMOTE, 1)), labels("en"), AT) != first


def test_without_anybody(labels: Named) -> None:
    assert _size(chart(2017, (), labels("en"), AT))[0] == 1080


def test_several_threads_draw_the_same(labels: Named) -> None:
    drawn: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: drawn.append(chart(2024, COUNTS, labels("ar"), AT)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drawn == [chart(2024, COUNTS, labels("ar"), AT)] * 4


def test_arabic_letters_are_joined() -> None:
    """A joined word is narrower than its letters apart, and read from the right."""
    letters = Letters("ar", 34, "#000", bold=False)
    apart = sum(measured(letter, letters) for letter in "حضوريا")
    assert measured("حضوريا", letters) < 0.9 * apart


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_have_every_letter(
    labels: Named, library: Library, language: str, *, bold: bool
) -> None:
    named = labels(language)
    phrases = ("report-all", "report-new", "report-delegates", "report-delegates-apart")
    words = [
        *(named.edition(year) for year in (*library.editions, 2031)),
        *(named.stakeholder(name) for name in library.stakeholders),
        *(named.way(way) for way in Way),
        *(named.as_of(datetime(2028, month, 17, 23, 59, tzinfo=UTC)) for month in range(1, 13)),
        *(named.say(phrase) for phrase in (*phrases, "report-caution")),
        named.say("labelled", label="", value=named.number(1_234_567_890)),
    ]
    with TTFont(font_file(language, bold=bold)) as font:
        known = font.getBestCmap()
    letters = {letter for letter in "".join(words) if unicodedata.category(letter) != "Cf"}
    missing = {letter for letter in letters if ord(letter) not in known}
    assert not missing, "run docs/fonts/subset.py"


def test_the_drawing_library_does_not_slow_the_start() -> None:
    code = "import bot.telegram_app.application, sys; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

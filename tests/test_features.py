"""What docs/features.md claims and no room's own test shows."""

import random
from pathlib import Path

import pytest

from bot.console import test_command
from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests
from bot.language.folding import fold
from tests.conftest import LANGUAGES, TODAY


def test_what_could_be_two_things_is_asked_with_buttons_to_tap(
    talk: Conversation, library: Library
) -> None:
    ways = library.phrasebook.asking["en"]
    hints = [str(hint) for name in ways if name in library.topics for hint in ways[name].hints]
    draw = random.Random(1)  # noqa: S311 - any pairs will do, the same ones each time
    pairs = [draw.sample(hints, 2) for _ in range(300)]
    replies = [talk.hear(f"2022 forum {one} {other}", TODAY).reply for one, other in pairs]
    asked_back = [reply for reply in replies if reply.decision == "clarify"]
    assert len(asked_back) > 5
    assert {2 <= len([b for row in each.buttons for b in row]) <= 4 for each in asked_back} == {
        True
    }


@pytest.mark.parametrize(
    ("text", "editions", "topics"),
    [
        ("wehn is teh 2022 froum?", (2022,), ("dates",)),
        ("venu of 2020", (2020,), ("venue",)),
        ("quel est le thmèe de 2020 ?", (2020,), ("theme",)),
    ],
)
def test_a_typing_slip_is_forgiven(
    talk: Conversation, text: str, editions: tuple[int, ...], topics: tuple[str, ...]
) -> None:
    reply = talk.hear(text, TODAY).reply
    assert (reply.decision, reply.editions, reply.topics) == ("answer", editions, topics)


@pytest.mark.parametrize("year", ["2018", "2021", "2023", "2012", "2025"])
def test_no_slip_makes_another_year_of_one_on_record(talk: Conversation, year: str) -> None:
    reply = talk.hear(f"when is the {year} forum?", TODAY).reply
    assert (reply.decision, reply.editions) == ("unknown_edition", ())


def test_latin_names_in_arabic_lines_keep_their_place(talk: Conversation) -> None:
    reply = talk.hear("من وقع رسالة 2024؟", TODAY).reply
    assert (reply.language, "(\u2068Doreen Bogdan-Martin\u2069)" in reply.text) == ("ar", True)


def test_what_is_confused_with_what_is_counted(talk: Conversation, tmp_path: Path) -> None:
    file = tmp_path / "en" / "tests" / "tune.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(
        "- ask: when is the 2024 forum?\n  expect: answer 2024 dates\n"
        "- ask: where is the 2024 forum?\n  expect: answer 2024 contact\n"
    )
    tally = test_command._Tally()
    for case in load_tests(file):
        tally.count(file, case, test_command._asked(talk, case))
    lines = list(tally.lines(quiet=False))
    assert tally.share == 50.0
    assert lines[-1] == "   1 × contact taken for venue"


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_kept_aside_are_hardly_ever_ways_of_asking(
    library: Library, language: str
) -> None:
    tests = library.folder / "questions" / language / "tests"
    files = sorted(tests.glob("check*.yaml"))
    aside = {fold(case.ask) for file in files for case in load_tests(file)}
    learnt = {
        fold(text) for ways in library.phrasebook.asking[language].values() for text in ways.ask
    }
    # Short ones come to anybody's mind: help, date change 2020.
    assert len(aside) >= 165
    assert len(aside & learnt) <= 12

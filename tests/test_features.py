"""What docs/features.md claims and no room's own test shows."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests
from bot.language.folding import fold
from bot.wording.reply import Reply
from tests.conftest import LANGUAGES, TODAY


def words(text: str, language: str) -> set[str]:
    """Return the words of a text; single characters in Chinese, which has no blanks."""
    found = re.findall(r"[^\W\d_]" if language == "zh" else r"[^\W\d_]+", text.lower())
    return set(found) | {word.removeprefix("و") for word in found}


def read(files: Iterator[Path], language: str) -> set[str]:
    return {word for file in files for word in words(file.read_text("utf-8"), language)}


def of_dates(language: str, library: Library) -> set[str]:
    locale = Locale.parse(library.languages[language].locale)
    names = (
        name
        for kinds in (locale.months, locale.days)
        for context in kinds.values()
        for name in (*context.get("wide", {}).values(), *context.get("abbreviated", {}).values())
    )
    return words(f"{' '.join(names)} г 年月日", language)


def shown(reply: Reply) -> str:
    return "\n".join([reply.text, *(button.label for row in reply.buttons for button in row)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reply_has_no_word_but_those_of_the_files(
    talk: Conversation, library: Library, language: str
) -> None:
    folder = library.folder
    known = read(folder.glob(f"phrases/{language}.ftl"), language)
    known |= read(folder.glob("*.yaml"), language) | read(folder.glob("editions/*.yaml"), language)
    known |= of_dates(language, library)
    tests = sorted(folder.glob(f"questions/{language}/tests/check*.yaml"))
    cases = [case for file in tests for case in load_tests(file)]
    replies = [talk.hear(case.ask, case.today, saved=language).reply for case in cases]
    unknown = {
        (word, case.ask)
        for case, reply in zip(cases, replies, strict=True)
        if reply.language == language
        for word in {w.removeprefix("و") for w in words(shown(reply), language)} - known
    }
    assert unknown == set()
    assert len(cases) >= 165


SOURCES = {
    "ar": "المصدر: \u2068CL-19/58\u2069، 6 ديسمبر 2019",
    "en": "Source: CL-19/58, 6 December 2019",
    "es": "Fuente: CL-19/58, 6 de diciembre de 2019",
    "fr": "Source : CL-19/58, 6 décembre 2019",
    "ru": "Источник: CL-19/58, 6 декабря 2019 г.",
    "zh": "来源：CL-19/58，2019年12月6日",
}


@pytest.mark.parametrize(("language", "source"), SOURCES.items())
def test_an_answer_names_its_letter_and_of_when_it_is(
    talk: Conversation, library: Library, language: str, source: str
) -> None:
    question = f"{library.topics['theme'].name[language]} 2020"
    reply = talk.hear(question, TODAY, saved=language).reply
    assert re.sub("[\u00a0\u202f]", " ", reply.text.splitlines()[-1]) == source


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_stated_is_said_topic_by_topic(
    talk: Conversation, library: Library, language: str
) -> None:
    silent = [
        (year, topic)
        for year, edition in library.editions.items()
        for topic in edition.facts
        if not edition.on(topic)
    ]
    for year, topic in silent:
        name = library.topics[topic].name[language]
        reply = talk.hear(f"{name} {year}", TODAY, saved=language).reply
        found = (reply.decision, reply.editions, reply.topics, name in reply.text)
        assert found == ("not_stated", (year,), (topic,), True), (year, topic)
    assert len(silent) > 15


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
    assert {sum(map(len, each.buttons)) for each in asked_back} <= {2, 3, 4}


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
    assert len(aside & learnt) <= 3

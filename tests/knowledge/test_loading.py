from datetime import date
from pathlib import Path

import pytest

from bot.errors import KnowledgeError
from bot.knowledge.asking import LabelledQuestion, WaysOfAsking
from bot.knowledge.facts import Period, Replaced
from bot.knowledge.letters import Source
from bot.knowledge.loading import load, load_tests
from bot.knowledge.problems import DamagedKnowledgeError


def test_everything_in_the_folder_is_in_the_library(knowledge: Path) -> None:
    library = load(knowledge)
    assert library.folder == knowledge
    assert list(library.languages) == ["en", "fr", "eo"]
    assert list(library.letters) == ["2019-05-31", "2019-12-06", "2022"]
    assert list(library.topics) == ["overview", "dates", "theme", "contact", "partners", "about"]
    assert list(library.editions) == [2020, 2022]
    assert library.phrasebook.asking["fr"] == {
        "dates": WaysOfAsking(words=("date", "dates", "quand"), ask=("c'est quand",))
    }
    assert {code: list(ways) for code, ways in library.phrasebook.asking.items()} == {
        "en": ["dates", "theme"],
        "fr": ["dates"],
        "eo": [],
    }
    assert list(library.phrasebook.frames) == ["en"]
    assert library.phrasebook.frames["en"].years == {"2020": ("twenty twenty",)}


def test_a_fact_keeps_its_source_and_what_it_replaced(knowledge: Path) -> None:
    dates = load(knowledge).editions[2020].on("dates")[0]
    assert dates.period == Period(first=date(2020, 4, 6), last=date(2020, 4, 9))
    assert dates.source == Source(letter="2019-12-06", paragraph="1")
    assert dates.replaces == (
        Replaced(
            period=Period(first=date(2020, 3, 30), last=date(2020, 4, 3)),
            source=Source(letter="2019-05-31", paragraph="heading"),
        ),
    )


def test_the_shipped_folder_is_loaded_when_none_is_named() -> None:
    assert list(load().editions) == [2017, 2020, 2022, 2024]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError) as raised:
        load(tmp_path / "nowhere")
    assert str(raised.value) == f"there is no knowledge folder {tmp_path / 'nowhere'}"


@pytest.mark.parametrize(
    ("was", "now", "problem"),
    [
        (
            "theme: not stated",
            "theme: [",
            "25: a bracket or comma stands before this, and nothing follows it; ",
        ),
        ("period:", "perod:", "9: unknown key perod; write period"),
        ("person: sah", "person: shah", "25: person shah is not in people.yaml; write sah"),
    ],
)
def test_damaged_editions_are_not_loaded(knowledge: Path, was: str, now: str, problem: str) -> None:
    path = knowledge / "editions/2020.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(was, now, 1), encoding="utf-8")
    with pytest.raises(DamagedKnowledgeError) as raised:
        load(knowledge)
    assert str(raised.value).startswith(f"{path}:{problem}")


@pytest.mark.parametrize(
    ("now", "problem"),
    [
        ("locale: frensh", "6: 'frensh' is no locale; write one such as en_GB or fr"),
        ("locale: fr\n  stemmer: frensh", "7: 'frensh' is no stemmer; write french"),
    ],
)
def test_a_language_that_nothing_could_be_written_in_is_not_loaded(
    knowledge: Path, now: str, problem: str
) -> None:
    path = knowledge / "languages.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("locale: fr", now), encoding="utf-8")
    with pytest.raises(DamagedKnowledgeError) as raised:
        load(knowledge)
    assert str(raised.value) == f"{path}:{problem}"


@pytest.mark.parametrize(
    ("file", "was", "now", "problem"),
    [
        (
            "editions/2022.yaml",
            "edition: 2022",
            "edition: 2020",
            (
                "1: the file is called 2022.yaml and its edition is 2020; "
                "write 2022 or rename the file"
            ),
        ),
        (
            "topics.yaml",
            "- id: partners",
            "- id: theme\n  name: {en: Motto, fr: Devise}\n- id: partners",
            "12: the id theme stands twice (also in line 8); delete one, or give it another",
        ),
    ],
)
def test_nothing_is_loaded_of_which_one_would_hide_another(
    knowledge: Path, file: str, was: str, now: str, problem: str
) -> None:
    path = knowledge / file
    path.write_text(path.read_text(encoding="utf-8").replace(was, now), encoding="utf-8")
    with pytest.raises(DamagedKnowledgeError) as raised:
        load(knowledge)
    assert str(raised.value) == f"{path}:{problem}"


def test_labelled_questions_are_read_with_their_day(knowledge: Path) -> None:
    assert load_tests(knowledge / "questions/en/tests/tune.yaml") == (
        LabelledQuestion(ask="when is the 2020 forum?", expect="answer 2020 dates"),
        LabelledQuestion(
            ask="and in 2031?",
            after=("when is the 2020 forum?",),
            expect="unknown_edition 2031",
            kind="followup",
            today=date(2024, 5, 10),
            also=("clarify",),
        ),
    )


def test_a_file_that_cannot_be_read(knowledge: Path) -> None:
    path = knowledge / "editions/2026.yaml"
    path.mkdir()
    with pytest.raises(DamagedKnowledgeError) as raised:
        load(knowledge)
    assert str(raised.value) == (
        f"{path}:1: the file cannot be read (Is a directory); let the bot read it"
    )


def test_an_editor_s_hidden_file_is_no_knowledge(knowledge: Path) -> None:
    (knowledge / "editions/.#2020.yaml").symlink_to("nobody@nowhere")
    assert list(load(knowledge).editions) == [2020, 2022]

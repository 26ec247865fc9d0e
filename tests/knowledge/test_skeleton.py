from pathlib import Path

import pytest

from bot.errors import BotError, UsageError
from bot.knowledge.asking import BESIDE_TOPICS
from bot.knowledge.checking import check
from bot.knowledge.loading import load
from bot.knowledge.skeleton import add_language
from bot.language.languages import Language


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("de", Language(code="de", name="Deutsch", locale="de", draft=True)),
        ("he", Language(code="he", name="עברית", locale="he", direction="rtl", draft=True)),
        ("qxx", Language(code="qxx", name="qxx", locale="en", draft=True)),
    ],
)
def test_a_new_language_is_a_draft_without_a_mistake(
    knowledge: Path, code: str, language: Language
) -> None:
    add_language(knowledge, code)
    library = load(knowledge)
    assert check(knowledge) == []
    assert library.languages[code] == language
    assert sorted(library.phrasebook.asking[code]) == sorted({*library.topics, *BESIDE_TOPICS})
    assert code in library.phrasebook.frames


def test_every_file_written_is_named(knowledge: Path) -> None:
    before = {path: path.read_bytes() for path in knowledge.rglob("*") if path.is_file()}
    written = add_language(knowledge, "de")
    after = {path: path.read_bytes() for path in knowledge.rglob("*") if path.is_file()}
    assert sorted(written) == sorted(p for p in after if after[p] != before.get(p))


@pytest.mark.parametrize("code", ["", "German", "../de", "d"])
def test_what_is_no_language_code_is_refused(knowledge: Path, code: str) -> None:
    with pytest.raises(UsageError) as raised:
        add_language(knowledge, code)
    assert str(raised.value) == f"'{code}' is no language code: write one such as de or pt-br"


def test_a_language_is_added_once(knowledge: Path) -> None:
    with pytest.raises(BotError) as raised:
        add_language(knowledge, "fr")
    assert str(raised.value) == "fr is in languages.yaml already"


@pytest.mark.parametrize("there", ["phrases/de.ftl", "questions/de/frame.yaml"])
def test_a_file_that_is_there_already_stops_it_before_anything_is_written(
    knowledge: Path, there: str
) -> None:
    path = knowledge / there
    path.parent.mkdir(exist_ok=True)
    path.write_text("", encoding="utf-8")
    before = {path: path.read_bytes() for path in knowledge.rglob("*") if path.is_file()}
    with pytest.raises(BotError) as raised:
        add_language(knowledge, "de")
    assert str(raised.value) == f"{path} is there already"
    after = {path: path.read_bytes() for path in knowledge.rglob("*") if path.is_file()}
    assert after == before

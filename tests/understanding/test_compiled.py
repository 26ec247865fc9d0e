"""Lexicons are read as training left them, and made anew where they are not current."""

import shutil
from pathlib import Path

import pytest

from bot import assembly
from bot.understanding import compiled
from bot.understanding.model import FOLDER, LEXICONS
from bot.understanding.training import stale
from tests.knowledge.conftest import SMALL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = Path(shutil.copytree(SMALL, tmp_path / "knowledge"))
    (copy / FOLDER).mkdir()
    compiled.store(assembly.library(copy))
    return copy


def _current(folder: Path) -> bool:
    return LEXICONS not in stale(assembly.library(folder))


def test_what_was_stored_is_read_and_not_made_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = assembly.library(folder)
    made = {code: lexicon.spelled for code, lexicon in compiled._made(library).items()}
    monkeypatch.delattr(compiled, "build")
    read = {code: words.words for code, words in compiled.vocabularies(library).items()}
    assert read == made
    assert _current(folder)


def test_a_new_way_of_asking_takes_effect_at_once(folder: Path) -> None:
    dates = folder / "questions" / "en" / "dates.yaml"
    dates.write_text(dates.read_text().replace("words: [date,", "words: [date, whenever,"))
    assert not _current(folder)
    assert "whenever" in compiled.vocabularies(assembly.library(folder))["en"].words


def test_another_fact_leaves_them_current(folder: Path) -> None:
    edition = folder / "editions" / "2022.yaml"
    edition.write_text(edition.read_text().replace("2022-06-03", "2022-06-02"))
    assert _current(folder)


def test_they_are_made_anew_where_another_library_folds_the_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_MADE_WITH", "another stemmer")
    assert compiled._stored(assembly.library(folder)) is None
    assert _current(folder)

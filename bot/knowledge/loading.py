"""Loads the knowledge folder into one Library."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bot.errors import KnowledgeError
from bot.knowledge.asking import LabelledQuestion
from bot.knowledge.checks import names
from bot.knowledge.checks.editions import years
from bot.knowledge.checks.references import references
from bot.knowledge.contents import Contents, contents
from bot.knowledge.files import ADAPTERS
from bot.knowledge.library import Library, Phrasebook
from bot.knowledge.problems import DamagedKnowledgeError

_ASKING = frozenset({"asking", "frame"})
_RECORD = frozenset(ADAPTERS) - _ASKING - {"tests"}
_BOT = Path(__file__).parent.parent
_SHIPPED = (_BOT / "_knowledge", _BOT.parent / "knowledge")
"""Where the folder is that comes with the program: in the wheel, and in a checkout."""

_CHECKS = (names.ids, names.languages, years, references)
"""Those of ``checking`` without which something would be hidden, or fail when it is asked for."""


def load(folder: Path | None = None) -> Library:
    """Read everything on record; raises DamagedKnowledgeError with every problem found."""
    found = contents(existing(folder), _RECORD)
    problems = found.problems or [problem for check in _CHECKS for problem in check(found)]
    if problems:
        raise DamagedKnowledgeError(problems)
    return _library(found)


def _phrasebook(folder: Path, languages: Iterable[str]) -> Phrasebook:
    """Read how people ask, which only those need who learn from it."""
    found = contents(folder, _ASKING)
    if found.problems:
        raise DamagedKnowledgeError(found.problems)
    return Phrasebook(
        asking={code: dict(_questions(found, "asking", code)) for code in languages},
        frames={code: frame for code in languages for _, frame in _questions(found, "frame", code)},
    )


def load_tests(path: Path) -> tuple[LabelledQuestion, ...]:
    """Read one file of labelled questions."""
    found = Contents(path.parent)
    found.take("tests", path)
    if found.problems:
        raise DamagedKnowledgeError(found.problems)
    return tuple(found.items("tests"))


def existing(folder: Path | None) -> Path:
    """Return ``folder``, or the one that comes with the program, if it is there."""
    chosen = folder or next(filter(Path.is_dir, _SHIPPED), _SHIPPED[-1])
    if not chosen.is_dir():
        raise KnowledgeError(f"there is no knowledge folder {chosen}")
    return chosen


def _library(found: Contents) -> Library:
    languages = {language.code: language for language in found.items("languages")}
    editions = sorted((sheet.value for sheet in found.of("edition")), key=lambda e: e.edition)
    return Library(
        folder=found.folder,
        languages=languages,
        topics=_by_id(found, "topics"),
        stakeholders=_by_id(found, "stakeholders"),
        choices=_by_id(found, "choices"),
        letters=_by_id(found, "letters"),
        organisations=_by_id(found, "organisations"),
        people=_by_id(found, "people"),
        places=_by_id(found, "places"),
        forum=next(found.of("forum")).value,
        editions={edition.edition: edition for edition in editions},
        read_phrasebook=partial(_phrasebook, found.folder, tuple(languages)),
    )


def _by_id(found: Contents, name: str) -> dict[str, Any]:
    return {item.id: item for item in found.items(name)}


def _questions(found: Contents, kind: str, language: str) -> Iterator[tuple[str, Any]]:
    for document, value in found.of(kind):
        if document.path.parent.name == language:
            yield document.path.stem, value

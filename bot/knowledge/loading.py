"""Loads the knowledge folder into one Library."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.errors import KnowledgeError
from bot.knowledge.asking import Frame, LabelledQuestion, WaysOfAsking
from bot.knowledge.files import ADAPTERS
from bot.knowledge.library import Library
from bot.knowledge.problems import DamagedKnowledgeError, Problem
from bot.knowledge.validation import translated
from bot.knowledge.yaml_files import read

_BOT = Path(__file__).parent.parent
SHIPPED = next((f for f in (_BOT / "_knowledge", _BOT.parent / "knowledge") if f.is_dir()), None)
"""The folder that comes with the program: inside the wheel, or beside ``bot/`` in a checkout."""


def load(folder: Path | None = None) -> Library:
    """Read everything on record; raises DamagedKnowledgeError with every problem found."""
    chosen = folder or SHIPPED
    if chosen is None or not chosen.is_dir():
        raise KnowledgeError(f"there is no knowledge folder at {chosen or _BOT.parent}")
    return _Loading(chosen).library()


def load_tests(path: Path) -> tuple[LabelledQuestion, ...]:
    """Read one file of labelled questions."""
    loading = _Loading(path.parent)
    questions: tuple[LabelledQuestion, ...] = loading.file("tests", path) or ()
    loading.finish()
    return questions


class _Loading:
    """Reads file after file, so that one run names the problems of all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []

    def library(self) -> Library:
        named = {
            name: self._by(self._list(name), "id")
            for name in ("topics", "stakeholders", "letters", "organisations", "people", "places")
        }
        languages = self._by(self._list("languages"), "code")
        forum = self.file("forum", self.folder / "forum.yaml")
        editions = self._editions()
        asking = {code: dict(self._asking(code)) for code in languages}
        frames = dict(self._frames(languages))
        self.finish()
        return Library(
            folder=self.folder, languages=languages, forum=forum, editions=editions,
            asking=asking, frames=frames, **named,
        )  # fmt: skip

    def finish(self) -> None:
        """Raise what was found."""
        if self.problems:
            raise DamagedKnowledgeError(self.problems)

    def file(self, kind: str, path: Path) -> Any:
        """Return the file's content, or None after noting why it cannot be used."""
        try:
            document = read(path)
        except FileNotFoundError:
            instead = "add it (README.md says what it holds)"
            self.problems.append(
                Problem(file=path, line=1, what="the file is missing", instead=instead)
            )
        except DamagedKnowledgeError as damaged:
            self.problems += damaged.problems
        else:
            try:
                return ADAPTERS[kind].validate_python(document.value)
            except ValidationError as error:
                self.problems += translated(error, kind, document)
        return None

    def _list(self, name: str) -> Iterable[Any]:
        return self.file(name, self.folder / f"{name}.yaml") or ()

    def _by(self, items: Iterable[Any], key: str) -> dict[str, Any]:
        return {getattr(item, key): item for item in items}

    def _editions(self) -> dict[int, Any]:
        paths = sorted((self.folder / "editions").glob("*.yaml"))
        read_ones = [self.file("edition", path) for path in paths]
        if not paths:
            self.file("edition", self.folder / "editions" / "YEAR.yaml")
        return {e.edition: e for e in sorted(filter(None, read_ones), key=lambda e: e.edition)}

    def _asking(self, language: str) -> Iterator[tuple[str, WaysOfAsking]]:
        for path in sorted((self.folder / "questions" / language).glob("*.yaml")):
            if path.stem != "frame" and (ways := self.file("asking", path)) is not None:
                yield path.stem, ways

    def _frames(self, languages: Iterable[str]) -> Iterator[tuple[str, Frame]]:
        for code in languages:
            path = self.folder / "questions" / code / "frame.yaml"
            if path.exists() and (frame := self.file("frame", path)) is not None:
                yield code, frame

"""The knowledge folder as it is found: what could be read, and the problems of the rest."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.knowledge.files import ADAPTERS, LISTS, every_file, kind
from bot.knowledge.problems import DamagedKnowledgeError, Problem
from bot.knowledge.validation import translated
from bot.knowledge.yaml_files import Document, Where, read

_BOOL = TypeAdapter(bool)


class Sheet(NamedTuple):
    """One file: as it is written, and as its model."""

    document: Document
    value: Any


@dataclass
class Contents:
    """Every file that could be read and validated, by kind, and the problems of the others."""

    folder: Path
    sheets: dict[str, list[Sheet]] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def of(self, *kinds: str) -> Iterator[Sheet]:
        """Return the valid files of some kinds."""
        for name in kinds:
            yield from self.sheets.get(name, ())

    def items(self, name: str) -> Iterator[Any]:
        """Return the items of a file that is a list."""
        for sheet in self.of(name):
            yield from sheet.value

    def ids(self, name: str) -> set[str] | None:
        """Return the ids in a list, of faulty items too; None unless all are known."""
        key = "code" if name == "languages" else "id"
        listed = self._listed(name)
        if listed is None or not all(key in item for item in listed):
            return None
        return {str(item[key]) for item in listed}

    def drafts(self) -> set[str]:
        """Return the languages whose texts are still being written."""
        listed = self._listed("languages") or []
        return {str(item.get("code")) for item in listed if _means_yes(item.get("draft"))}

    def _listed(self, name: str) -> list[dict[str, Any]] | None:
        for document in self.documents:
            if document.path == self.folder / f"{name}.yaml" and isinstance(document.value, list):
                return [item for item in document.value if isinstance(item, dict)]
        return None

    def editions(self) -> set[str]:
        """Return the years of the edition files."""
        return {path.stem for path in (self.folder / "editions").glob("[!.]*.yaml")}

    def take(self, name: str, path: Path) -> None:
        """Read and validate one file."""
        try:
            document = read(path)
        except DamagedKnowledgeError as damaged:
            self.problems += damaged.problems
            return
        self.documents.append(document)
        try:
            value = ADAPTERS[name].validate_python(document.value)
            self.sheets.setdefault(name, []).append(Sheet(document, value))
        except ValidationError as error:
            self.problems += translated(error, name, document)


def contents(folder: Path, kinds: Collection[str] = frozenset(ADAPTERS)) -> Contents:
    """Read the files of the folder that are of these kinds, or all."""
    found = Contents(folder)
    for path in every_file(folder):
        name = kind(folder, path)
        if name is None or path.suffix != ".yaml":
            instead = "give it a name that README.md lists, ending in .yaml, or remove it"
            found.problems.append(_problem(path, "no file of this name is read", instead))
        elif name in kinds:
            found.take(name, path)
    found.problems += _missing(folder)
    return found


def _means_yes(written: Any) -> bool:
    """Whether the model reads this as true; of a faulty item there is no model to ask."""
    try:
        return _BOOL.validate_python(written)
    except ValidationError:
        return False


def _missing(folder: Path) -> Iterator[Problem]:
    for name in (*LISTS, "forum"):
        path = folder / f"{name}.yaml"
        if not path.exists():
            yield _problem(path, "the file is missing", "add it (README.md says what it holds)")
    if not any((folder / "editions").glob("*.yaml")):
        yield _problem(folder / "editions", "there is no edition", "add one, such as 2024.yaml")


def _problem(path: Path, what: str, instead: str) -> Problem:
    return Problem(file=path, line=1, what=what, instead=instead)


def walk(value: Any, where: Where = ()) -> Iterator[tuple[Where, Any]]:
    """Yield every record and every single value inside ``value``, with its place in the file."""
    if isinstance(value, BaseModel):
        yield where, value
        for key, inside in value:
            yield from walk(inside, (*where, key))
    elif isinstance(value, dict):
        for key, inside in value.items():
            yield from walk(inside, (*where, key))
    elif isinstance(value, tuple):
        for number, inside in enumerate(value):
            yield from walk(inside, (*where, number))
    elif value is not None:
        yield where, value


def written(document: Document, where: Where) -> Any:
    """Return what stands at ``where`` in the file; None for a value that is only a default."""
    value = document.value
    for part in where:
        inside = isinstance(value, dict) and part in value
        if not inside and not (isinstance(value, list) and isinstance(part, int)):
            return None
        value = value[part]
    return value

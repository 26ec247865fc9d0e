"""Which files the knowledge folder holds, and what each of them is read into."""

from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.knowledge.asking import Frame, LabelledQuestion, WaysOfAsking
from bot.knowledge.choices import Choice
from bot.knowledge.editions import Edition, Forum
from bot.knowledge.letters import Letter
from bot.knowledge.names import Organisation, Person, Place
from bot.knowledge.topics import StakeholderType, Topic
from bot.language.languages import Language

LISTS: dict[str, type[Any]] = {
    "languages": Language,
    "letters": Letter,
    "topics": Topic,
    "stakeholders": StakeholderType,
    "choices": Choice,
    "organisations": Organisation,
    "people": Person,
    "places": Place,
}
"""Files that are lists, by name; each item has an ``id`` (languages: a ``code``)."""

ONES: dict[str, type[Any]] = {
    "forum": Forum,
    "edition": Edition,
    "asking": WaysOfAsking,
    "frame": Frame,
}
"""Files that hold one thing."""

ADAPTERS: dict[str, TypeAdapter[Any]] = {
    **{name: TypeAdapter(tuple[item, ...]) for name, item in LISTS.items()},  # type: ignore[valid-type]
    **{name: TypeAdapter(one) for name, one in ONES.items()},
    "tests": TypeAdapter(tuple[LabelledQuestion, ...]),
}
"""What validates a file of each kind."""


def kind(folder: Path, path: Path) -> str | None:
    """Return the kind of a file by its place in the folder; None where no file is expected."""
    match path.relative_to(folder).with_suffix("").parts:
        case ("editions", _):
            return "edition"
        case ("questions", _, "tests", _):
            return "tests"
        case ("questions", _, "frame"):
            return "frame"
        case ("questions", _, _):
            return "asking"
        case (name,) if name in LISTS or name == "forum":
            return name
    return None


def every_file(folder: Path) -> list[Path]:
    """Return the YAML files of the folder, in a settled order, without editors' hidden files."""
    found = (path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml"))
    return sorted(path for path in found if not path.name.startswith("."))

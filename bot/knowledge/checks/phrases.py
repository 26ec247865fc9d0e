"""Phrases: every language says all that English says, with the same values in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.knowledge.contents import Contents
from bot.knowledge.problems import Problem, suggestion

BASE = "en"
"""The language that the others are compared with."""


@dataclass
class Phrases:
    """One file of messages: the values each message uses, and where it stands."""

    path: Path
    values: dict[str, set[str]] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)

    def refuse(self, line: int, what: str, instead: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(file=self.path, line=line, what=what, instead=instead))


def phrases(contents: Contents) -> Iterator[Problem]:
    """Compare each language's messages with the English ones."""
    folder, codes = contents.folder / "phrases", contents.ids("languages")
    base = parsed(folder / f"{BASE}.ftl")
    yield from base.problems
    for path in sorted(folder.glob("*.ftl")):
        if codes is not None and path.stem not in codes:
            what = f"{path.stem} is no language of languages.yaml"
            instead = "add it there or rename the file"
            yield Problem(file=path, line=1, what=what, instead=instead)
    drafts = contents.drafts()
    for code in sorted((codes or set()) - {BASE}):
        path = folder / f"{code}.ftl"
        if path.exists() or code not in drafts:
            other = parsed(path)
            yield from other.problems
            if base.values and other.values:
                yield from _compared(base, other, draft=code in drafts)


def _compared(base: Phrases, other: Phrases, *, draft: bool) -> Iterator[Problem]:
    def problem(line: int, what: str, instead: str) -> Problem:
        return Problem(file=other.path, line=line, what=what, instead=instead)

    for name in base.values.keys() - other.values.keys() - other.unreadable:
        if not draft and not name.startswith("-"):
            line = base.lines[name]
            instead = f"translate line {line} of {base.path.name}"
            yield problem(1, f"the message {name} is missing", instead)
    for name, values in other.values.items():
        line = other.lines[name]
        if name.startswith("-"):
            continue
        if name not in base.values:
            instead = suggestion(name, base.values, "delete it")
            yield problem(line, f"{base.path.name} has no message {name}", instead)
        elif values != base.values[name]:
            wanted = ", ".join(f"{{ ${v} }}" for v in sorted(base.values[name])) or "no values"
            given = ", ".join(f"{{ ${v} }}" for v in sorted(values)) or "no values"
            yield problem(line, f"{name} uses {given}", f"use {wanted}")


def parsed(path: Path) -> Phrases:
    """Read one file of messages; what cannot be read becomes a problem."""
    found = Phrases(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError) as error:
        missing = isinstance(error, FileNotFoundError)
        what = "the file is missing" if missing else "the file is not UTF-8"
        found.refuse(1, what, "translate phrases/en.ftl into it" if missing else "save it as UTF-8")
        return found
    resource = FluentParser().parse(text)
    for entry in resource.body:
        _entry(found, entry, text)
    _references(found, resource, text)
    return found


def _entry(found: Phrases, entry: Any, text: str) -> None:
    if isinstance(entry, ast.Junk):
        note = entry.annotations[0]
        found.unreadable.add((entry.content or "").split(maxsplit=1)[0].rstrip("="))
        said = (note.message or "").rstrip(".").lower()
        instead = "write it as name = text, further lines indented"
        found.refuse(_line(text, note.span), f"not a message ({said})", instead)
    elif isinstance(entry, ast.Message | ast.Term):
        name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
        parts = {name: entry.value, **{f"{name}.{a.id.name}": a.value for a in entry.attributes}}
        line = _line(text, entry.span)
        if name in found.values:
            found.refuse(
                line, f"{name} stands twice (also in line {found.lines[name]})", "keep one"
            )
        for part, pattern in parts.items():
            found.values[part], found.lines[part] = _values(pattern), line


def _values(pattern: Any) -> set[str]:
    collected = _Collecting()
    if pattern is not None:
        collected.visit(pattern)
    return collected.variables


def _references(found: Phrases, resource: ast.Resource, text: str) -> None:
    collected = _Collecting()
    collected.visit(resource)
    for name, span in collected.references:
        if name not in found.values:
            instead = suggestion(name, found.values, "write its text")
            found.refuse(_line(text, span), f"there is no message {name}", instead)


def _line(text: str, span: Any) -> int:
    return text.count("\n", 0, span.start) + 1


class _Collecting(Visitor):
    """Collects the values a pattern uses and the messages it includes."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: list[tuple[str, Any]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 Fluent's
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 Fluent's
        self.references.append((node.id.name, node.span))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 Fluent's
        self.references.append((f"-{node.id.name}", node.span))

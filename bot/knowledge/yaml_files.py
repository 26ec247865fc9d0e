"""The only reader of YAML: plain lists, mappings and texts, each with the line it stands on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.problems import DamagedKnowledgeError, Problem
from bot.knowledge.yaml_mistakes import OPEN_QUOTE, in_plain_words

Where = tuple[str | int, ...]

LARGEST = 1_000_000
DEEPEST = 12
_PARSER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Document:
    """A file as it is written: every scalar is a text, and each key and item knows its line."""

    path: Path
    value: Any
    lines: dict[Where, int]

    def line(self, where: Where) -> int:
        """Return the line of a key or item, or of the nearest one around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def problem(self, where: Where, what: str, instead: str) -> Problem:
        """Return a problem at ``where`` in this file."""
        return Problem(file=self.path, line=self.line(where), what=what, instead=instead)


def read(path: Path) -> Document:
    """Read one file, refusing what can mislead a reader; raises every reason it was refused."""
    text = _text(path)
    problems = list(_unfit_lines(path, text))
    if problems:
        raise DamagedKnowledgeError(problems)
    reading = _Reading(path)
    try:
        for event in yaml.parse(text, Loader=_PARSER):
            reading.take(event)
    except yaml.YAMLError as error:
        reading.stopped(error)
    if reading.problems:
        raise DamagedKnowledgeError(reading.problems)
    return Document(path, reading.value, reading.lines)


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        what = f"the file cannot be read ({error.strerror})"
        raise _refused(path, 1, what, "let the bot read it") from error
    if len(raw) > LARGEST:
        what = f"the file is larger than {LARGEST:,} bytes"
        raise _refused(path, 1, what, "divide it into smaller files")
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        what = "the file starts with a byte order mark"
        raise _refused(path, 1, what, "save it as UTF-8 without BOM")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        instead = "save the file in the encoding UTF-8"
        raise _refused(path, line, "this line is not UTF-8", instead) from error


def _refused(path: Path, line: int, what: str, instead: str) -> DamagedKnowledgeError:
    return DamagedKnowledgeError([Problem(file=path, line=line, what=what, instead=instead)])


def _unfit_lines(path: Path, text: str) -> Iterator[Problem]:
    if "\t" not in text and not _UNPRINTABLE.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if "\t" in line[: len(line) - len(line.lstrip())]:
            what, instead = "a tab is used to indent", "write spaces instead"
        elif unprintable := _UNPRINTABLE.search(line):
            what = f"an invisible control character (U+{ord(unprintable[0]):04X})"
            instead = "delete it"
        else:
            continue
        yield Problem(file=path, line=number, what=what, instead=instead)


@dataclass
class _Open:
    """A list or mapping that is being read."""

    value: Any
    where: Where
    key: str | None = None
    keys: dict[str, int] = field(default_factory=dict)


class _Reading:
    """Builds the value from the parser's events, without recursion and without aliases."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.value: Any = None
        self.lines: dict[Where, int] = {}
        self.problems: list[Problem] = []
        self._open: list[_Open] = []
        self._began = False
        self._long_quote: int | None = None

    def refuse(self, line: int, what: str, instead: str) -> None:
        """Note a problem and read on."""
        self.problems.append(Problem(file=self.path, line=line, what=what, instead=instead))

    def stopped(self, error: yaml.YAMLError) -> None:
        """Note why the parser cannot go on: often a quotation mark some lines above."""
        line, what, instead = in_plain_words(error)
        if self._long_quote:
            line, what, instead = self._long_quote, *OPEN_QUOTE
        self.refuse(line, what, instead)

    def take(self, event: Any) -> None:
        """Take the parser's next event."""
        line = event.start_mark.line + 1
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._plain(event, line)
            several = event.style in ("'", '"') and event.end_mark.line >= line
            self._long_quote = line if several else None
            self._scalar(event.value, line)
        elif kind in (yaml.SequenceStartEvent, yaml.MappingStartEvent):
            self._plain(event, line)
            self._start([] if kind is yaml.SequenceStartEvent else {}, line)
        elif kind in (yaml.SequenceEndEvent, yaml.MappingEndEvent):
            self._open.pop()
        elif kind is yaml.AliasEvent:
            self.refuse(line, f"an alias (*{event.anchor})", "write the text out again")
            self._scalar("", line)
        elif kind is yaml.DocumentStartEvent:
            if self._began:
                self.refuse(line, "a second document starts here (---)", "delete this line")
            self._began = True

    def _plain(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            self.refuse(line, f"an anchor (&{event.anchor})", "delete it and write texts out")
        if event.tag is not None:
            self.refuse(line, f"a tag ({event.tag})", "delete it, or put the text in quotes")

    def _scalar(self, text: str, line: int) -> None:
        inside = self._open[-1] if self._open else None
        if inside is not None and inside.key is None and isinstance(inside.value, dict):
            self._key(inside, text, line)
        else:
            self._place(text, line)

    def _key(self, inside: _Open, key: str, line: int) -> None:
        if key in inside.keys:
            first = inside.keys[key]
            self.refuse(line, f"{key} stands twice here (also in line {first})", "keep one")
        inside.keys.setdefault(key, line)
        inside.key = key

    def _start(self, value: Any, line: int) -> None:
        if self._open and self._open[-1].key is None and isinstance(self._open[-1].value, dict):
            self.refuse(line, "a list or mapping is used as a key", "write a word before the colon")
            self._open[-1].keys[""], self._open[-1].key = line, ""
        where = self._place(value, line)
        self._open.append(_Open(value, where))
        if len(self._open) > DEEPEST:
            instead = "compare the indentation with the other files"
            self.refuse(line, f"more than {DEEPEST} levels inside each other", instead)
            raise DamagedKnowledgeError(self.problems)

    def _place(self, value: Any, line: int) -> Where:
        where: Where = ()
        if not self._open:
            self.value = value
        elif (inside := self._open[-1]).key is not None:
            where = (*inside.where, inside.key)
            inside.value[inside.key] = value
            line, inside.key = inside.keys[inside.key], None
        else:
            where = (*inside.where, len(inside.value))
            inside.value.append(value)
        self.lines[where] = line
        return where

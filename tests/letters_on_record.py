"""Whether all that letters state is on record: ``python -m tests.letters_on_record FOLDER``.

FOLDER holds the letters as text (French). Numbers, dates, addresses, acronyms and names that are
neither in a knowledge file nor in ``letters_exceptions.yaml`` are printed with file and line.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
EXCEPTIONS = Path(__file__).with_name("letters_exceptions.yaml")
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip

_MONTH = f"(?:{'|'.join(MONTHS)})"
_LINK_TARGET = re.compile(r"\]\([^)]*\)|\*")
_LITERALS = re.compile(
    r"(?:https?://|www\.)[\w./-]*[\w/]|[\w.-]+@[\w.-]+\w"  # addresses
    r"|\+\d[\d ]{6,}\d"  # telephone numbers
)
_HOUR = re.compile(r"\b(\d\d) h (\d\d)\b")
_DATE = re.compile(rf"\b(\d\d?)(?:\s*(?:-|–|au|et)\s*(\d\d?))?\s+({_MONTH})\b(?:\s+(\d{{4}}))?")
_WHOLE_MONTHS = re.compile(rf"\b({_MONTH}(?:/{_MONTH})*)\s+(\d{{4}})\b")
_REFERENCE = re.compile(r"\b(?=[A-Z/-]*\d)[A-Z\d]+(?:[/-][A-Z\d]+)*\b")
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_NAME = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ]+\b")
_SENTENCE_STARTS = re.compile(r"(?:^|[.:!?])\W*$")


def main(folder: Path) -> int:
    """Print what is missing, and exceptions that none need; return the exit code."""
    letters = sorted(folder.glob("*.txt"))
    stated = [item for letter in letters for item in _stated(letter, _plain_words(letters))]
    record = _on_record(ROOT / "knowledge")
    missing = [(where, what) for where, what in stated if not _stands(what, record)]
    excepted = _exceptions()
    lines = [
        f"{where}: {what!r} is neither on record nor among the exceptions"
        for where, what in missing
        if what not in excepted
    ]
    needless = excepted - {what for _, what in missing}
    lines += [f"{EXCEPTIONS.name}: {what!r} needs no exception" for what in sorted(needless)]
    if not letters:
        lines.append(f"{folder}: there are no letters (*.txt)")
    good = f"{len(stated)} items of {len(letters)} letters are accounted for"
    sys.stdout.write(("\n".join(lines) or good) + "\n")
    return 1 if lines else 0


def _plain_words(letters: list[Path]) -> set[str]:
    """Return the words used in lower case too: such a word is no name where a sentence begins."""
    text = " ".join(letter.read_text(encoding="utf-8") for letter in letters)
    return {_bare(word) for word in re.findall(r"\b[a-zà-ÿ]\w*", text)}


def _bare(word: str) -> str:
    marked = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in marked if not unicodedata.combining(char))


def _on_record(knowledge: Path) -> str:
    files = sorted([*knowledge.glob("*.yaml"), *knowledge.glob("editions/*.yaml")])
    return "\n".join(scalar for file in files for scalar in _scalars(file))


def _scalars(file: Path) -> Iterator[str]:
    for token in yaml.scan(file.read_text(encoding="utf-8")):
        if isinstance(token, yaml.ScalarToken):
            yield str(token.value)


def _exceptions() -> set[str]:
    groups: dict[str, list[str]] = yaml.safe_load(EXCEPTIONS.read_text(encoding="utf-8"))
    return {str(what) for whats in groups.values() for what in whats}


def _stands(what: str, record: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(what)}(?!\w)", record) is not None


def _stated(letter: Path, plain: set[str]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(letter.read_text(encoding="utf-8").splitlines(), start=1):
        for what in _items(_LINK_TARGET.sub(" ", line), plain):
            yield f"{letter.name}:{number}", what


def _items(line: str, plain: set[str]) -> Iterator[str]:
    """Yield what a line states; what has been read is taken out before the next kind."""
    yield from _LITERALS.findall(line)
    line = _LITERALS.sub(" ", line)
    yield from (f"{hour}:{minute}" for hour, minute in _HOUR.findall(line))
    line = _HOUR.sub(" ", line)
    for first, last, month, year in _DATE.findall(line):
        yield from (_date(year, month, day) for day in (first, last) if day)
    line = _DATE.sub(" ", line)
    for months, year in _WHOLE_MONTHS.findall(line):
        yield from (_date(year, month) for month in months.split("/"))
    line = _WHOLE_MONTHS.sub(" ", line)
    yield from _REFERENCE.findall(line)
    line = _REFERENCE.sub(" ", line)
    yield from _ACRONYM.findall(line)
    for name in _NAME.finditer(line):
        if _bare(name[0]) not in plain or not _SENTENCE_STARTS.search(line[: name.start()]):
            yield name[0]


def _date(year: str, month: str, day: str = "") -> str:
    """Return the date as knowledge files write it; without its year where a letter omits it."""
    parts = (year, f"{MONTHS.index(month) + 1:02}", day and f"{int(day):02}")
    return "-".join(filter(None, parts))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.letters_on_record FOLDER")
    sys.exit(main(Path(sys.argv[1])))

"""Lays text out for a terminal: where lines end, and which marks look like what."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bot.terminal.message_text import cut, units
from bot.terminal.messages import Json

BOLD = "\x1b[1m"
DIM = "\x1b[2m"
CYAN = "\x1b[36m"
PLAIN = "\x1b[0m"
_LOOKS = {"bold": BOLD, "italic": "\x1b[3m", "underline": "\x1b[4m", "code": CYAN}

_WIDE = r"\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60"
_CLOSING = r"，。、；：！？）」』》”’"
_PIECE = re.compile(rf"\s+|[{_WIDE}][{_CLOSING}]*|[^\s{_WIDE}]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

Span = tuple[int, int]


def harmless(text: str) -> str:
    """Replace control characters, which could move the cursor or recolour the terminal."""
    return _CONTROL.sub("\ufffd", text)


def columns(text: str) -> int:
    """Return how many columns a terminal gives the text."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def right_to_left(text: str) -> bool:
    """Return whether the text has letters that run from right to left."""
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


def lines(text: str, width: int) -> Iterator[Span]:
    """Return where each line of the screen begins and ends in ``text``.

    A word longer than a line, such as an address somebody may copy, is not broken. Lines with
    letters from right to left are left to the terminal.
    """
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if right_to_left(line):
            yield start, end
        else:
            yield from _wrapped(text, start, end, width)
        start = end + 1


def _wrapped(text: str, start: int, end: int, width: int) -> Iterator[Span]:
    begin = last = start
    for piece in _PIECE.finditer(text, start, end):
        if piece.group().isspace():
            continue
        if last > begin and columns(text[begin : piece.end()]) > width:
            yield begin, last
            begin = piece.start()
        last = piece.end()
    yield begin, last


def styled(text: str, span: Span, entities: Iterable[Json]) -> str:
    """Return one line with its marks as ANSI sequences."""
    looks = [""] * len(text)
    for entity in entities:
        first = len(cut(text, 0, entity["offset"]))
        marked = cut(text, entity["offset"], entity["length"])
        for place in range(first, first + len(marked)):
            looks[place] += _LOOKS.get(entity["type"], "")
    return "".join(_runs(text, span, looks))


def _runs(text: str, span: Span, looks: list[str]) -> Iterator[str]:
    look = ""
    for place in range(*span):
        if looks[place] != look:
            yield (PLAIN if look else "") + looks[place]
            look = looks[place]
        yield text[place]
    if look:
        yield PLAIN


def size(byte_count: int) -> str:
    """Return the size of a file as people write it."""
    if byte_count < 1000:  # noqa: PLR2004 - kilo
        return f"{byte_count} B"
    if byte_count < 1000_000:  # noqa: PLR2004 - mega
        return f"{byte_count / 1000:.1f} kB"
    return f"{byte_count / 1000_000:.1f} MB"


def pieces(text: str, most: int) -> Iterator[str]:
    """Cut what is too long for one message as Telegram's apps do: at ``most`` UTF-16 units."""
    while units(text) > most:
        head = cut(text, 0, most)
        if not text.startswith(head):
            # Its last letter is half of one that takes two units.
            head = head[:-1]
        yield head
        text = text[len(head) :]
    yield text

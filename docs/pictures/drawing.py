"""Draws messages as a telephone shows them, for the pictures in these pages.

A test draws them again and tells which of them the bot has outgrown.
"""

import sys
from collections.abc import Iterable, Sequence
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.terminal import layout
from bot.terminal.message_text import cut

WIDTH, LINE, PAD = 640, 21, 12
"""Width of a picture, height of a line and padding, in pixels."""
_ROOM = 68
"""Columns on a line; Chinese characters take two."""
_FONTS = "-apple-system, Segoe UI, Roboto, Noto Sans, Noto Sans CJK SC, sans-serif"
_LONG = 22
"""From so many letters on a button's label is drawn smaller."""


def folder() -> Path:
    """Return where pictures go: into the folder that the command names, or beside this file."""
    return Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent


def keep(png: bytes, words: Iterable[str], file: Path) -> None:
    """Write a picture that the bot made, with the words on it as its description."""
    info, image = PngInfo(), Image.open(BytesIO(png))
    info.add_itxt("Description", "\n".join(words))
    image.save(file, pnginfo=info, dpi=image.info["dpi"])


class Picture:
    """Messages one below the other."""

    def __init__(self) -> None:
        self._shapes: list[str] = []
        self._top = 20

    def asked(self, text: str) -> None:
        """Draw what a person sends."""
        self._bubble(text, (), wide=300, left=WIDTH - 320, colour="#effdde")

    def replied(
        self,
        text: str,
        marks: Iterable[dict[str, Any]] = (),
        rows: Sequence[Sequence[str]] = (),
    ) -> None:
        """Draw a message of the bot; ``marks`` are its entities, ``rows`` the labels under it."""
        self._bubble(text, marks, wide=WIDTH - 110, left=20, colour="#ffffff")
        for row in rows:
            self._row(row)
        self._top += 12 if rows else 0

    def save(self, file: Path) -> None:
        """Write the picture."""
        content = "\n".join(self._shapes)
        file.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self._top}" '
            f'width="{WIDTH}" font-family="{_FONTS}" font-size="14">\n'
            f'<rect width="{WIDTH}" height="{self._top}" fill="#d6e4ef"/>\n{content}\n</svg>\n',
            encoding="utf-8",
        )

    def _bubble(
        self, text: str, marks: Iterable[dict[str, Any]], *, wide: int, left: int, colour: str
    ) -> None:
        lines = list(layout.lines(text, _ROOM * wide // (WIDTH - 110)))
        height = LINE * len(lines) + 2 * PAD
        self._shapes.append(
            f'<rect x="{left}" y="{self._top}" width="{wide}" height="{height}" rx="12" '
            f'fill="{colour}"/>'
        )
        bold = _bold(text, marks)
        for number, span in enumerate(lines):
            y = self._top + PAD + LINE * number + 15
            runs = "".join(_runs(text, span, bold))
            self._shapes.append(
                f'<text x="{left + PAD}" y="{y}" xml:space="preserve">{runs}</text>'
            )
        self._top += height + 8

    def _row(self, labels: Sequence[str]) -> None:
        wide = (WIDTH - 110 - 6 * (len(labels) - 1)) / len(labels)
        for number, label in enumerate(labels):
            left = 20 + number * (wide + 6)
            self._shapes.append(
                f'<rect x="{left:.0f}" y="{self._top}" width="{wide:.0f}" height="30" rx="8" '
                'fill="#8fb3cc"/>\n'
                f'<text x="{left + wide / 2:.0f}" y="{self._top + 20}" text-anchor="middle" '
                f'fill="#ffffff" font-size="{13 if len(label) < _LONG else 11}">'
                f"{escape(label)}</text>"
            )
        self._top += 36


def _bold(text: str, marks: Iterable[dict[str, Any]]) -> set[int]:
    """Return the places of the characters that are bold."""
    places: set[int] = set()
    for mark in marks:
        if mark["type"] == "bold":
            first = len(cut(text, 0, mark["offset"]))
            length = len(cut(text, mark["offset"], mark["length"]))
            places.update(range(first, first + length))
    return places


def _runs(text: str, span: tuple[int, int], bold: set[int]) -> Iterable[str]:
    start = span[0]
    for place in range(*span):
        if place + 1 == span[1] or (place + 1 in bold) != (place in bold):
            words = escape(text[start : place + 1])
            yield f'<tspan font-weight="bold">{words}</tspan>' if place in bold else words
            start = place + 1

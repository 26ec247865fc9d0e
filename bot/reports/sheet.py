"""A picture that is filled from top to bottom, as wide as a telephone shows well.

Where the language runs to the left everything is mirrored: texts and bars begin at the right.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.reports.painting import Box, Letters, Text, measured, painted

WIDTH, MARGIN = 1080, 56
"""Pixels of the picture, and those free at each side."""
INK, QUIET = "#16202c", "#5a6675"

_LINE = 1.4
"""Height of a line, in sizes of its letters."""
_MIDDLE = 0.36
"""From the baseline up to the middle of a digit, in sizes."""


class Piece(NamedTuple):
    """A part of a bar: its length in pixels, its number and the colours of both."""

    length: float
    number: str
    colour: str
    ink: str


class Entry(NamedTuple):
    """A colour, what it means, and how many there are of it."""

    colour: str
    label: str
    number: str


class Sheet:
    """What is drawn so far, and how far down it reaches."""

    width = WIDTH - 2 * MARGIN

    def __init__(self, language: str, *, rtl: bool) -> None:
        self._language = language
        self._rtl = rtl
        self._shapes: list[Text | Box] = []
        self._y = float(MARGIN)

    def space(self, height: float) -> None:
        """Leave some room."""
        self._y += height

    def text(self, words: str, size: float, *, colour: str = INK, bold: bool = False) -> None:
        """Write a paragraph, as many lines as it needs."""
        letters = self._letters(size, colour, bold=bold)
        for line in _wrapped(words, letters, self.width):
            self._write(0, self._y + size, line, letters)
            self._y += size * _LINE

    def title(self, words: str) -> None:
        """Write a headline, smaller if it would not fit a line."""
        fits = measured(words, self._letters(46, bold=True)) <= self.width
        self.text(words, 46 if fits else 40, bold=True)

    def key(self, entries: Sequence[Entry]) -> None:
        """Write a line for each colour; the numbers stand under one another."""
        size, line, box = 34, 54, 34
        bold = self._letters(size, bold=True)
        widest = max(measured(entry.number, bold) for entry in entries)
        for colour, label, number in entries:
            self._box(0, box, self._y + (line - box) / 2, box, colour)
            baseline = self._y + line / 2 + size * _MIDDLE
            self._write(box + 20, baseline, label, self._letters(size))
            room = widest if self._rtl else measured(number, bold)
            self._write(self.width - room, baseline, number, bold)
            self._y += line

    def bar(self, pieces: Sequence[Piece], height: float, total: str, colour: str = INK) -> None:
        """Draw a bar of ``pieces``, each with its number where that fits, and the sum behind."""
        x, size = 0.0, max(28, height * 0.62)
        baseline = self._y + height / 2 + size * _MIDDLE
        for piece in pieces:
            self._box(x, piece.length, self._y, height, piece.colour)
            letters = self._letters(size, piece.ink)
            room = piece.length - measured(piece.number, letters)
            if len(pieces) > 1 and room >= size:
                self._write(x + room / 2, baseline, piece.number, letters)
            x += piece.length
        self._write(x + 14 if x else 0, baseline, total, self._letters(size, colour, bold=True))
        self._y += height

    def png(self) -> bytes:
        """Return the picture."""
        return painted(self._shapes, WIDTH, round(self._y) + MARGIN)

    def _letters(self, size: float, colour: str = INK, *, bold: bool = False) -> Letters:
        return Letters(language=self._language, size=size, colour=colour, bold=bold)

    def _write(self, x: float, baseline: float, words: str, letters: Letters) -> None:
        at = WIDTH - MARGIN - x if self._rtl else MARGIN + x
        self._shapes.append(Text(at, baseline, words, letters, "right" if self._rtl else "left"))

    def _box(self, x: float, length: float, top: float, height: float, colour: str) -> None:
        at = WIDTH - MARGIN - x - length if self._rtl else MARGIN + x
        self._shapes.append(Box(at, top, length, height, colour))


def _wrapped(words: str, letters: Letters, width: float) -> Iterator[str]:
    """Break between words, or anywhere in what has no spaces."""
    parts = words.split(" ") if " " in words else list(words)
    between = " " if " " in words else ""
    line: list[str] = []
    for part in parts:
        if line and measured(between.join([*line, part]), letters) > width:
            yield between.join(line)
            line = []
        line.append(part)
    yield between.join(line)

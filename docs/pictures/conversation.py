"""Draws the README's picture from the bot's replies: ``python docs/pictures/conversation.py``."""

import textwrap
from datetime import date
from html import escape
from pathlib import Path

from bot import assembly
from bot.understanding.question import Memory
from bot.wording.reply import Reply

TODAY = date(2026, 11, 21)
QUESTIONS = (
    "when is the 2020 forum?",
    "et le thème ?",
    "who signed for UNESCO in 2024?",
    "2024年论坛的主题是什么？",
)
WIDTH, LINE, PAD, ROOM = 640, 21, 12, 66
"""Width, height of a line and padding in pixels; characters on a line (Chinese ones count two)."""

FIRST_HAN = "\u2e80"
LONG = 22
"""From so many letters on a button's label is drawn smaller."""


def main() -> None:
    """Write ``conversation.svg`` beside this file."""
    talk = assembly.conversation(assembly.library(None))
    memory, shapes, top = Memory(), [], 20
    for question in QUESTIONS:
        turn = talk.hear(question, TODAY, memory)
        memory = turn.memory
        top = _bubble(shapes, [(question, False)], top, asked=True)
        top = _bubble(shapes, _lines(turn.reply), top, asked=False)
        top = _buttons(shapes, turn.reply, top)
    picture = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" '
        'font-family="-apple-system, Segoe UI, Roboto, Noto Sans, Noto Sans CJK SC, sans-serif" '
        f'font-size="14"><rect width="{WIDTH}" height="{top}" fill="#d6e4ef"/>'
        f"{''.join(shapes)}</svg>"
    )
    Path(__file__).with_suffix(".svg").write_text(picture + "\n", encoding="utf-8")


def _lines(reply: Reply) -> list[tuple[str, bool]]:
    """The reply's lines, and whether each is bold."""
    lines: list[tuple[str, bool]] = []
    for number, paragraph in enumerate(reply.paragraphs):
        lines += [("", False)] if number else []
        lines += [(paragraph.heading, True)] if paragraph.heading else []
        for line in paragraph.text.splitlines():
            lines += [(part, False) for part in _wrapped(line)]
    return lines


def _wrapped(line: str) -> list[str]:
    if line.isascii() or max(line) < FIRST_HAN:
        return textwrap.wrap(line, ROOM)
    half = ROOM // 2 + 4
    return [line[start : start + half] for start in range(0, len(line), half)]


def _bubble(shapes: list[str], lines: list[tuple[str, bool]], top: int, *, asked: bool) -> int:
    wide = 300 if asked else WIDTH - 110
    left, colour = (WIDTH - wide - 20, "#effdde") if asked else (20, "#ffffff")
    height = LINE * len(lines) + 2 * PAD
    shapes.append(
        f'<rect x="{left}" y="{top}" width="{wide}" height="{height}" rx="12" fill="{colour}"/>'
    )
    for number, (text, bold) in enumerate(lines):
        y = top + PAD + LINE * number + 15
        weight = ' font-weight="bold"' if bold else ""
        shapes.append(f'<text x="{left + PAD}" y="{y}"{weight}>{escape(text)}</text>')
    return top + height + 8


def _buttons(shapes: list[str], reply: Reply, top: int) -> int:
    for row in reply.buttons:
        wide = (WIDTH - 110 - 6 * (len(row) - 1)) / len(row)
        for number, button in enumerate(row):
            left = 20 + number * (wide + 6)
            shapes.append(
                f'<rect x="{left:.0f}" y="{top}" width="{wide:.0f}" height="30" rx="8" '
                'fill="#8fb3cc"/>'
                f'<text x="{left + wide / 2:.0f}" y="{top + 20}" text-anchor="middle" '
                f'fill="#ffffff" font-size="{13 if len(button.label) < LONG else 11}">'
                f"{escape(button.label)}</text>"
            )
        top += 36
    return top + 12


if __name__ == "__main__":
    main()

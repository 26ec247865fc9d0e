"""Shows a person what the bot does: for eyes on a terminal, as plain lines elsewhere."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from string import ascii_lowercase
from typing import NamedTuple, TextIO

from bot.terminal import layout
from bot.terminal.downloads import Downloads
from bot.terminal.messages import Button, Json, Message, Shown
from bot.wording.phrases import Phrases

PROMPT = "› "
BAR = "▌ "
GAP = "  "
_ERASE = "\r\x1b[K"
_CHOSEN = "✓ "
_YEAR = 4


class Look(NamedTuple):
    """How to write: lines of ``width`` columns for eyes (None: plain lines), in ``colour``."""

    width: int | None
    colour: bool


class Choice(NamedTuple):
    """A button that can be pressed by its number."""

    message: Message
    button: Button


class Screen:
    """Writes to ``out``, its own few words in the ``language`` of the person's app, or English."""

    def __init__(self, out: TextIO, phrases: Phrases, language: str, look: Look) -> None:
        self._out = out
        self._phrases = phrases
        self._language = re.split("[-_]", language)[0].lower()
        self._look = look
        self._downloads = Downloads()
        self._fresh = True
        self._asking = False
        self._typed_so_far: Callable[[], str] = str
        self.gone = False
        self.choices: dict[str, Choice] = {}

    def ask(self) -> str:
        """Return the next line that is typed.

        Raises:
            EOFError: nothing more comes.
        """
        # Imported late: some readlines write to standard output even where it is no terminal.
        from bot.terminal import line_editor

        self._typed_so_far = line_editor.typed_so_far
        self._asking = True
        try:
            return input(PROMPT)
        finally:
            self._asking = False

    def begin(self) -> None:
        """Number the buttons of the next answer from 1 again."""
        self._fresh = True

    def chosen(self, typed: str) -> Choice | None:
        """Return the button that has what was typed before it: a number, or a letter."""
        number = typed.isdecimal() and len(typed) < _YEAR
        return self.choices.get(str(int(typed)) if number else typed.lower())

    def say(self, message: str, **values: str) -> None:
        """Write words of the terminal's own, not of the bot."""
        words = self._phrases.say(self._language, message, **values)
        room = self._look.width
        spans = layout.lines(words, room) if room else [(0, len(words))]
        for span in spans:
            self._write(self._dimmed(words[slice(*span)]))

    def show(self, shown: Shown) -> None:
        """Write what happened to a message, and a blank line."""
        if self._asking:
            self._write(_ERASE, end="")
        if shown.what != "sent":
            self.say(f"terminal-{shown.what}")
        if shown.what == "deleted":
            self._text(shown.message.text.partition("\n")[0])
        else:
            self._show(shown.message)
        self._write("")
        if self._asking:
            self._write(PROMPT + self._typed_so_far(), end="")

    def _show(self, message: Message) -> None:
        if message.file:
            size = layout.size(len(message.file.content))
            path = self._downloads.keep(message.file)
            self.say("terminal-file", name=path.name, size=size, path=str(path))
        if message.text:
            self._text(message.text, message.entities)
        if message.buttons:
            self._number(message)

    def notice(self, text: str) -> None:
        """Write a text that belongs to no message, such as the answer to a pressed button."""
        self._text(text)
        self._write("")

    def _text(self, text: str, entities: list[Json] | None = None) -> None:
        """Write a text of the bot, set off from what the person types."""
        shown = layout.harmless(text)
        if self._look.width is None:
            self._write(shown)
            return
        marks = entities if entities and self._look.colour else []
        for span in layout.lines(shown, self._look.width - len(BAR)):
            line = layout.styled(shown, span, marks)
            self._write(line if layout.right_to_left(line) else self._bar + line)

    def _number(self, message: Message) -> None:
        if self._fresh:
            self.choices.clear()
            self._fresh = False
        numbers = [_own_number(button) for button in message.buttons]
        # Where "7" may be an answer it must not press another button: those have letters.
        keys: Iterable[str] = ascii_lowercase if any(numbers) else map(str, count(1))
        free = (key for key in keys if key not in self.choices)
        for row in message.rows:
            for line in self._rows([self._numbered(message, button, free) for button in row]):
                self._write(line if self._look.width is None else self._bar + line)

    def _numbered(self, message: Message, button: Button, free: Iterator[str]) -> str:
        own, label = _own_number(button), layout.harmless(button.label)
        if own is not None and own not in self.choices:
            self.choices[own] = Choice(message, button)
            return f"[{label}]"
        key = next(free)
        self.choices[key] = Choice(message, button)
        return f"[{key}] {label}"

    def _rows(self, labels: list[str]) -> Iterator[str]:
        """Put labels beside each other as far as the terminal's width goes."""
        line = ""
        for label in labels:
            longer = f"{line}{GAP}{label}" if line else label
            room = self._look.width
            if line and room and layout.columns(BAR + longer) > room:
                yield line
                longer = label
            line = longer
        yield line

    @property
    def _bar(self) -> str:
        return f"{layout.CYAN}{BAR}{layout.PLAIN}" if self._look.colour else BAR

    def _dimmed(self, words: str) -> str:
        return f"{layout.DIM}{words}{layout.PLAIN}" if self._look.colour else words

    def _write(self, line: str, end: str = "\n") -> None:
        """Write for a reader that may have seen enough, such as head, and gone."""
        if self.gone:
            return
        try:
            print(line, end=end, file=self._out, flush=True)
        except BrokenPipeError:
            self.gone = True


def _own_number(button: Button) -> str | None:
    """Return the number that a label is, chosen or not; a year is none."""
    digits = button.label.removeprefix(_CHOSEN)
    return str(int(digits)) if digits.isdecimal() and len(digits) < _YEAR else None

"""What a person types and reads, over a small application of the tests' own."""

import io
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.knowledge.loading import existing
from bot.terminal.messages import Message, Shown
from bot.terminal.screen import Look, Screen
from bot.terminal.session import Session
from bot.wording.phrases import Phrases
from tests.terminal.small_application import make

PLAIN = Look(width=None, colour=False)
TERMINAL = Look(width=40, colour=True)


class Terminal:
    def __init__(self, look: Look = PLAIN, language: str = "en") -> None:
        self._out = io.StringIO()
        phrases = Phrases(existing(None) / "phrases")
        self.screen = Screen(self._out, phrases, language, look)
        self.session = Session(make, self.screen, language)

    async def types(self, line: str) -> str:
        await self.session.hear(line)
        return self.shown()

    def shown(self) -> str:
        text = self._out.getvalue()
        self._out.seek(0)
        self._out.truncate()
        return text


@pytest.fixture
async def terminal() -> AsyncIterator[Terminal]:
    made = Terminal()
    await made.session.open()
    yield made
    await made.session.close()


async def test_a_message_is_answered_before_the_next_is_read(terminal: Terminal) -> None:
    assert await terminal.types("hello") == "Heard\nhello\n[1] one  [2] two  [3] gone\n\n"


async def test_a_number_presses_its_button(terminal: Terminal) -> None:
    await terminal.types("hello")
    assert await terminal.types("2") == "(edited)\npressed v1:two\n[1] back\n\n(Thanks)\n\n"
    assert await terminal.types("1") == "(edited)\npressed v1:back\n[1] back\n\n(Thanks)\n\n"


async def test_digits_of_other_scripts_press_too(terminal: Terminal) -> None:
    await terminal.types("hello")
    assert await terminal.types("٣") == "(deleted)\nHeard\n\n(Thanks)\n\n"


@pytest.mark.parametrize("number", ["2022", "4", "0", r"\2"])
async def test_a_number_without_a_button_is_a_message(terminal: Terminal, number: str) -> None:
    await terminal.types("hello")
    said = number.removeprefix("\\")
    assert await terminal.types(number) == f"Heard\n{said}\n[1] one  [2] two  [3] gone\n\n"


async def test_an_edited_message(terminal: Terminal) -> None:
    await terminal.types("hello")
    assert await terminal.types("/edit good bye") == "edited to good bye\n\n"


async def test_nothing_to_edit(terminal: Terminal) -> None:
    said = "There is no message to change yet: send one first, then type /edit and the new text.\n"
    assert await terminal.types("/edit x") == said


async def test_a_file_is_saved_in_a_temporary_folder_under_its_own_name(
    terminal: Terminal,
) -> None:
    shown = await terminal.types("file")
    named = re.fullmatch(r"\[forum\.ics, 15 B\] saved as (\S+)\nDates\n\n", shown)
    assert named
    path = Path(named[1])
    assert path.read_bytes() == b"BEGIN:VCALENDAR"  # noqa: ASYNC240 - fifteen bytes
    assert path.parent.name.startswith("forumbot-")
    again = await terminal.types("file")
    assert f"saved as {path.parent / '2-forum.ics'}" in again


@pytest.mark.parametrize("line", ["", "  \n", "\x00\x1b"])
async def test_blank_lines_say_nothing(terminal: Terminal, line: str) -> None:
    shown = await terminal.types(line)
    assert shown == ("" if not line.strip() else "Heard\n\ufffd\ufffd\n" + shown.split("\n", 2)[2])


@pytest.mark.parametrize("typed", ["x", "1", "\x00", "\ufffd"])
async def test_a_long_line_becomes_several_messages(terminal: Terminal, typed: str) -> None:
    assert (await terminal.types(typed * 5000)).count("Heard") == 2


async def test_for_eyes_replies_are_set_off_and_headings_bold() -> None:
    terminal = Terminal(TERMINAL)
    await terminal.session.open()
    shown = await terminal.types("a question that is longer than forty columns are")
    await terminal.session.close()
    bar = "\x1b[36m▌ \x1b[0m"
    assert shown == (
        f"{bar}\x1b[1mHeard\x1b[0m\n"
        f"{bar}a question that is longer than forty\n"
        f"{bar}columns are\n"
        f"{bar}[1] one  [2] two  [3] gone\n\n"
    )


async def test_the_terminals_own_words_are_in_the_language_of_the_app() -> None:
    terminal = Terminal(language="fr-ca")
    await terminal.session.open()
    await terminal.types("bonjour")
    shown = await terminal.types("3")
    await terminal.session.close()
    assert shown == "(supprimé)\nHeard\n\n(Thanks)\n\n"


def test_rows_of_buttons_go_on_in_the_next_line() -> None:
    out = io.StringIO()
    phrases = Phrases(existing(None) / "phrases")
    screen = Screen(out, phrases, "en", Look(width=20, colour=False))
    row = [{"text": str(year), "callback_data": "x"} for year in (2017, 2020, 2022)]
    data = {"message_id": 1, "text": "When?", "reply_markup": {"inline_keyboard": [row, row[:1]]}}
    screen.show(Shown("sent", Message(data)))
    assert out.getvalue() == "▌ When?\n▌ [1] 2017  [2] 2020\n▌ [3] 2022\n▌ [4] 2017\n\n"


def _screen_with(*rows: list[str]) -> tuple[Screen, str]:
    out = io.StringIO()
    screen = Screen(out, Phrases(existing(None) / "phrases"), "en", PLAIN)
    keyboard = [[{"text": label, "callback_data": label} for label in row] for row in rows]
    data = {"message_id": 1, "text": "Many?", "reply_markup": {"inline_keyboard": keyboard}}
    screen.show(Shown("sent", Message(data)))
    return screen, out.getvalue()


def _pressed(screen: Screen, *typed: str) -> list[str | None]:
    choices = map(screen.chosen, typed)
    return [choice.button.label if choice else None for choice in choices]


def test_a_button_that_is_a_number_is_pressed_by_that_number_and_no_other() -> None:
    screen, shown = _screen_with(["0", "1", "✓ 2"], ["Back", "Cancel"])
    assert shown == "Many?\n[0]  [1]  [✓ 2]\n[a] Back  [b] Cancel\n\n"
    assert _pressed(screen, "0", "1", "2", "3", "7", "a", "B") == [
        "0", "1", "✓ 2", None, None, "Back", "Cancel",
    ]  # fmt: skip


def test_the_same_number_twice_and_years_have_keys_too() -> None:
    screen, shown = _screen_with(["More", "1", "1"], ["2024"])
    assert shown == "Many?\n[a] More  [1]  [b] 1\n[c] 2024\n\n"
    assert _pressed(screen, "a", "1", "b", "c", "2024") == ["More", "1", "1", "2024", None]


def test_a_reader_that_has_gone_is_no_error() -> None:
    class Gone(io.StringIO):
        def flush(self) -> None:
            raise BrokenPipeError

    screen = Screen(Gone(), Phrases(existing(None) / "phrases"), "en", PLAIN)
    screen.notice("one")
    assert screen.gone

"""``forumbot chat`` as people and scripts start it: a process of its own."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from itertools import takewhile
from typing import Self

import pytest

pytestmark = pytest.mark.filterwarnings("ignore:.*forkpty:DeprecationWarning")

CHAT = [sys.executable, "-m", "bot", "chat"]
SECONDS = 60.0
PATIENCE = 2.0
WHEN = {
    "when is the 2024 forum?": "27–31 May 2024",
    "quelles sont les dates du forum 2024 ?": "27–31 mai 2024",
    "¿cuándo es el foro de 2024?": "27–31 de mayo de 2024",
    "когда пройдет форум 2024?": "27–31 мая 2024",
    "متى ينعقد منتدى 2024؟": "27–31 مايو 2024",
    "2024年论坛什么时候举行？": "2024年5月27日至31日",
}


def environment(**more: str) -> dict[str, str]:
    """What ``run`` would refuse must not matter here."""
    wrong = {"TELEGRAM_BOT_TOKEN": "wrong", "DATABASE_URL": "wrong", "LOG_LEVEL": "wrong"}
    kept = {name: value for name, value in os.environ.items() if name != "FORUM_TODAY"}
    return {**kept, **wrong, "PYTHONIOENCODING": "", "LC_ALL": "C", **more}


def started(*options: str, **more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*CHAT, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(**more),
    )


def answered(given: bytes | str, *options: str) -> str:
    with started(*options) as process:
        typed = given.encode() if isinstance(given, str) else given
        out, complaints = process.communicate(typed, SECONDS)
        assert (process.returncode, complaints.decode()) == (0, "")
        return out.decode()


def replied(process: subprocess.Popen[bytes], question: str) -> str:
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{question}\n".encode())
    process.stdin.flush()
    return b"".join(takewhile(lambda line: line != b"\n", process.stdout)).decode()


def test_questions_in_six_languages_are_answered_in_order() -> None:
    shown = answered("\n".join(WHEN), "--today", "2024-02-01")
    days = re.compile("|".join(map(re.escape, WHEN.values())))
    assert days.findall(shown) == list(WHEN.values())
    assert "\x1b" not in shown
    assert shown.endswith("\n\n")


def test_the_theme_beside_the_dates() -> None:
    shown = answered("when is the 2024 forum?\nquel est le thème de 2022 ?\n")
    assert "27–31 May 2024" in shown
    assert "Les TIC au service du bien-être, de l'inclusion et de la résilience" in shown


def test_a_number_presses_and_a_year_asks() -> None:
    shown = answered("when is the 2024 forum?\n3\n2022\n")
    assert shown.count("(edited)") == 1
    edited = shown.split("(edited)")[1]
    assert edited.count("2022") >= 2


def test_a_day_can_be_pretended() -> None:
    before, after = (
        answered("when is the 2024 forum?", "--today", day) for day in ("2024-02-01", "2024-08-01")
    )
    assert "This edition is over." not in before
    assert "This edition is over." in after


def test_bytes_that_are_no_text_do_no_harm() -> None:
    shown = answered(b"\xff\xfe\x1b[31m\nwhen is the 2024 forum?")
    assert "27–31 May 2024" in shown
    assert "\x1b" not in shown


def test_nothing_asked_nothing_said() -> None:
    assert answered("") == ""
    assert answered("/quit\nwhen is the 2024 forum?\n") == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--today", "tomorrow"), "'tomorrow' is not a day: write it as 2024-05-27"),
        (("--today", "2024-02-30"), "'2024-02-30' is not a day: write it as 2024-05-27"),
        (("--lang", "français"), "'français' is not a language: write a code such as fr"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(options: tuple[str, ...], said: str) -> None:
    with started(*options, LC_ALL="C.UTF-8") as process:
        _, complaints = process.communicate(b"", SECONDS)
    assert (process.returncode, complaints.decode()) == (2, f"forumbot: {said}\n")


def test_each_line_is_answered_before_the_next_is_needed() -> None:
    with started() as process:
        for question, days in list(WHEN.items())[:2]:
            assert days in replied(process, question)
        assert process.communicate(timeout=SECONDS) == (b"", b"")
        assert process.returncode == 0


def test_a_reader_may_leave_early() -> None:
    with started() as process:
        replied(process, "when is the 2024 forum?")
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b"when is the 2024 forum?\n")
        process.stdin.flush()
        assert process.wait(SECONDS) == 0
        assert process.stderr.read() == b""


class Terminal:
    """A terminal of 60 columns with ``forumbot chat`` in it."""

    def __init__(self, *options: str, **more: str) -> None:
        variables = environment(TERM="xterm", COLUMNS="60", LC_ALL="C.UTF-8", **more)
        self._process, self._keyboard = pty.fork()
        if self._process == pty.CHILD:
            os.execve(sys.executable, [*CHAT, *options], variables)  # noqa: S606

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self._process, 0)
        os.close(self._keyboard)

    def types(self, keys: str) -> None:
        os.write(self._keyboard, keys.encode())

    def reads_until(self, end: str) -> str:
        seen, deadline = b"", time.monotonic() + SECONDS
        while not seen.decode(errors="ignore").endswith(end):
            seen += self._read(deadline) or b""
        return seen.decode().replace("\r\n", "\n")

    def leaves(self, keys: str) -> int:
        """The exit code after ``keys``; as people do, they are typed again if nothing happens.

        readline misses Ctrl-C in the instant before it begins to wait.
        """
        deadline = time.monotonic() + SECONDS
        with suppress(OSError):  # Linux says so when the terminal's other side is closed
            while True:
                assert time.monotonic() < deadline, f"still there after {SECONDS} s"
                self.types(keys)
                while select.select([self._keyboard], [], [], PATIENCE)[0]:
                    if not os.read(self._keyboard, 65536):
                        raise OSError("the terminal is closed")
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])

    def _read(self, deadline: float) -> bytes:
        ready, _, _ = select.select([self._keyboard], [], [], max(0, deadline - time.monotonic()))
        assert ready, f"nothing more in {SECONDS} s"
        return os.read(self._keyboard, 65536)


def test_on_a_terminal_replies_are_set_off() -> None:
    with Terminal("--lang", "en") as terminal:
        welcome = terminal.reads_until("› ")
        assert "/quit ends." in welcome
        terminal.types("when is the 2024 forum?\n")
        shown = terminal.reads_until("› ")
        assert "\x1b[36m▌ \x1b[0m" in shown
        assert "\x1b[1m" in shown
        assert "27–31 May 2024" in shown
        assert "[1] 2017  [2] 2020  [3] 2022\n" in shown
        terminal.types("1\n")
        assert "(edited)" in terminal.reads_until("› ")
        assert terminal.leaves("\x04") == 0


@pytest.mark.parametrize("leave", ["/quit\n", "\x03"])
def test_leaving(leave: str) -> None:
    with Terminal("--lang", "fr", NO_COLOR="1") as terminal:
        welcome = terminal.reads_until("› ")
        assert "/quit termine." in welcome
        assert "\x1b[1m" not in welcome
        assert terminal.leaves(leave) == 0

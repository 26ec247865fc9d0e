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
from typing import Self

import pytest

pytestmark = pytest.mark.filterwarnings("ignore:.*forkpty:DeprecationWarning")

CHAT = [sys.executable, "-m", "bot", "chat"]
SECONDS = 60.0
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


def chat(
    *lines: str, options: tuple[str, ...] = (), typed: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    given = "".join(f"{line}\n" for line in lines).encode() if typed is None else typed
    return subprocess.run(
        [*CHAT, *options], input=given, capture_output=True, env=environment(), timeout=SECONDS,
        check=False,
    )  # fmt: skip


def read(done: subprocess.CompletedProcess[bytes]) -> str:
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode()


def test_questions_in_six_languages_are_answered_in_order() -> None:
    shown = read(chat(*WHEN, options=("--today", "2024-02-01")))
    days = re.compile("|".join(map(re.escape, WHEN.values())))
    assert days.findall(shown) == list(WHEN.values())
    assert "\x1b" not in shown
    assert shown.endswith("\n\n")


def test_the_theme_beside_the_dates() -> None:
    shown = read(chat("when is the 2024 forum?", "quel est le thème de 2022 ?"))
    assert "27–31 May 2024" in shown
    assert "Les TIC au service du bien-être, de l'inclusion et de la résilience" in shown


def test_a_number_presses_and_a_year_asks() -> None:
    shown = read(chat("when is the 2024 forum?", "3", "2022"))
    assert shown.count("(edited)") == 1
    edited = shown.split("(edited)")[1]
    assert edited.count("2022") >= 2


def test_a_day_can_be_pretended() -> None:
    before, after = (
        read(chat("when is the 2024 forum?", options=("--today", day)))
        for day in ("2024-02-01", "2024-08-01")
    )
    assert "This edition is over." not in before
    assert "This edition is over." in after


def test_bytes_that_are_no_text_do_no_harm() -> None:
    shown = read(chat(typed=b"\xff\xfe\x1b[31m\nwhen is the 2024 forum?"))
    assert "27–31 May 2024" in shown
    assert "\x1b" not in shown


def test_nothing_asked_nothing_said() -> None:
    assert read(chat(typed=b"")) == ""
    assert read(chat("/quit", "when is the 2024 forum?")) == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--today", "tomorrow"), "'tomorrow' is not a day: write it as 2024-05-27"),
        (("--today", "2024-02-30"), "'2024-02-30' is not a day: write it as 2024-05-27"),
        (("--lang", "français"), "'français' is not a language: write a code such as fr"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(options: tuple[str, ...], said: str) -> None:
    done = subprocess.run(
        [*CHAT, *options], input=b"", capture_output=True, env=environment(LC_ALL="C.UTF-8"),
        timeout=SECONDS, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr.decode()) == (2, f"forumbot: {said}\n")


def test_each_line_is_answered_before_the_next_is_needed() -> None:
    with subprocess.Popen(
        CHAT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdin
        assert process.stdout
        for question, day in list(WHEN.items())[:2]:
            process.stdin.write(f"{question}\n".encode())
            process.stdin.flush()
            lines = iter(process.stdout.readline, b"\n")
            assert day in b"".join(lines).decode()
        process.stdin.close()
        assert process.wait(SECONDS) == 0


def test_a_reader_may_leave_early() -> None:
    with subprocess.Popen(
        CHAT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b"when is the 2024 forum?\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"when is the 2024 forum?\n" * 3)
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

    def leaves(self) -> int:
        """The exit code."""
        deadline = time.monotonic() + SECONDS
        with suppress(OSError):  # Linux says so when the terminal's other side is closed
            while self._read(deadline):
                pass
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
        terminal.types("\x04")
        assert terminal.leaves() == 0


@pytest.mark.parametrize("leave", ["/quit\n", "\x03"])
def test_leaving(leave: str) -> None:
    with Terminal("--lang", "fr", NO_COLOR="1") as terminal:
        welcome = terminal.reads_until("› ")
        assert "/quit termine." in welcome
        assert "\x1b[1m" not in welcome
        terminal.types(leave)
        assert terminal.leaves() == 0

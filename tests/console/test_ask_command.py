"""``forumbot ask``, as scripts run it."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.console import ask_command
from bot.errors import UsageError
from tests.console.conftest import run as run_command

ROOT = Path(__file__).parents[2]
HOWTO = {"error": 'each line is an object such as {"id": "1", "text": "when is it?"}'}
TEXTS = {"error": "text must be text, and context a list of texts"}


class Script:
    """What a script gives to ``forumbot ask``, and what it reads."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def asks(self, *words: str) -> str:
        assert run_command(ask_command, "ask", *words) == 0
        return self._capsys.readouterr().out

    def batch(self, *given: str) -> list[dict[str, Any]]:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(given)))
        return [json.loads(line) for line in self.asks("--batch").splitlines()]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(monkeypatch, capsys)


def process(*words: str, given: bytes = b"", **variables: str) -> tuple[int, str, str]:
    """Run the command as a process; return exit code, standard output and standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", *words],
        input=given, env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        check=False, capture_output=True,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_each_line_of_a_batch_gets_its_own_in_order(script: Script) -> None:
    follow_up = {"id": "x1", "text": "and the theme?", "context": ["when is the 2020 forum?"]}
    on_a_day = {"id": 2, "text": "当下一届论坛何时举行？", "today": "2024-02-10"}
    found = script.batch(json.dumps(follow_up), json.dumps(on_a_day), '{"text": "thanks"}')
    theme = found[0].pop("reply")
    assert "Fostering digital transformation and global partnerships" in theme
    assert found[0].pop("confidence") > 0.5
    assert found[0] == {
        "id": "x1", "decision": "answer", "editions": ["2020"], "topics": ["theme"],
        "language": "en", "sources": ["CL-19/58"],
    }  # fmt: skip
    told = [
        (each["id"], each["decision"], each["editions"], each["language"]) for each in found[1:]
    ]
    assert told == [(2, "answer", ["2024"], "zh"), (None, "smalltalk", [], "en")]


def test_what_is_no_question_gets_an_error_in_its_place(script: Script) -> None:
    wrong = {
        "when?": HOWTO,
        "[]": HOWTO,
        "{}": HOWTO,
        "": HOWTO,
        '{"text": "when?", "today": "tomorrow"}': HOWTO,
        '{"text": "when?", "today": 20240210}': HOWTO,
        "[" * 200_000: HOWTO,
        "1" * 5_000: HOWTO,
        '{"text": 1}': TEXTS,
        '{"text": null}': TEXTS,
        '{"text": "when?", "context": "where?"}': TEXTS,
        '{"text": "when?", "context": {"a": 1}}': TEXTS,
        '{"text": "when?", "context": ["where?", 1]}': TEXTS,
    }
    found = script.batch(*wrong, '{"id": "last", "text": "hello"}')
    assert found[:-1] == list(wrong.values())
    assert (found[-1]["id"], found[-1]["decision"]) == ("last", "smalltalk")


def test_a_pipe_carries_utf_8_and_wrong_bytes_do_no_harm() -> None:
    code, out, complaints = process(
        "--batch",
        given=b'\xff\n{"text": "when \\ud800 is the 2024 forum?"}\n',
        PYTHONIOENCODING="latin-1",
    )
    first, second = map(json.loads, out.splitlines())
    assert (code, complaints, first, second["editions"]) == (0, "", HOWTO, ["2024"])
    code, out, complaints = process("где форум 2020?", PYTHONIOENCODING="latin-1")
    assert (code, complaints, "Женева" in out) == (0, "", True)


def test_one_question_as_an_object(script: Script) -> None:
    found = json.loads(script.asks("when is the 2024 forum?", "--json", "--today", "2024-06-03"))
    assert (found["editions"], found["topics"]) == (["2024"], ["dates"])
    assert "This edition is over." in found["reply"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "give one question as text, or --batch and JSON lines on standard input"),
        (
            ("x", "--batch"),
            "give one question as text, or --batch and JSON lines on standard input",
        ),
        (("x", "--today", "soon"), "'soon' is not a day: write it as 2024-05-27"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(words: tuple[str, ...], said: str) -> None:
    with pytest.raises(UsageError) as error:
        run_command(ask_command, "ask", *words)
    assert str(error.value) == said

"""``forumbot knowledge test``, as those run it who edit ways of asking."""

from pathlib import Path

import pytest

from bot.console import test_command
from bot.errors import UsageError
from tests.console.conftest import run

REPORT = """\
en topics venue, expected answer 2024 contact
    and where?? after ['when is the 2024 forum?']
en HARMFUL answer 2020 theme, expected unknown_edition
    theme of 2020
fr language en, expected answer 2024 dates
    when is the 2024 forum?
all                                  2 / 5      40.0 % right
kind followup                        0 / 1       0.0 % right
kind plain                           2 / 4      50.0 % right
language en                          1 / 3      33.3 % right
language fr                          1 / 2      50.0 % right
topic contact                        0 / 1       0.0 % right
topic dates                          2 / 3      66.7 % right
harmful: 1
   1 × contact taken for venue
   1 × unknown_edition taken for theme
"""
HEADINGS = {"all", "kind", "language", "topic", "harmful:"}


@pytest.fixture
def files(folder: Path) -> list[str]:
    english = folder / "en" / "tests" / "tune.yaml"
    french = folder / "fr" / "tests" / "tune.yaml"
    for file in (english, french):
        file.parent.mkdir(parents=True)
    english.write_text(
        "- ask: when is the 2024 forum?\n  expect: answer 2024 dates\n"
        "- ask: and where??\n  after: [when is the 2024 forum?]\n  expect: answer 2024 contact\n"
        "  kind: followup\n"
        "- ask: theme of 2020\n  expect: unknown_edition\n"
    )
    french.write_text(
        "- ask: 2024, dates ?\n  expect: answer 2024 dates\n"
        "- ask: when is the 2024 forum?\n  expect: answer 2024 dates\n"
    )
    return [str(english), str(french)]


def test_what_is_right_wrong_harmful_and_confused_is_told(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(test_command, "test", *files) == 0
    assert capsys.readouterr().out == REPORT


def test_quietly_the_counts_alone(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(test_command, "test", "--quiet", *files) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == [line for line in REPORT.splitlines() if line.split()[0] in HEADINGS]


@pytest.mark.parametrize(("floor", "code"), [("40", 0), ("40.1", 1)])
def test_below_the_floor_it_fails(files: list[str], floor: str, code: int) -> None:
    assert run(test_command, "test", "--floor", floor, *files) == code


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(UsageError) as error:
        run(test_command, "test", "missing.yaml")
    assert str(error.value) == "no such file: missing.yaml"

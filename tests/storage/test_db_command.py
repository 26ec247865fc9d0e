"""``forumbot db``, as a person runs it."""

import argparse
from pathlib import Path

import pytest

from bot.console import db_command
from bot.errors import BotError
from bot.storage.migrations import newest


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    db_command.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["db", *words])
    return int(arguments.run(arguments))


@pytest.fixture(autouse=True)
def file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///forumbot.db")
    return tmp_path / "forumbot.db"


def test_upgrade_backup_and_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert [run("upgrade"), run("check"), run("backup", "copy.db")] == [0, 0, 0]
    assert capsys.readouterr().out.splitlines() == [
        f"forumbot.db is up to date (revision {newest()})",
        "forumbot.db: no damage found",
        "forumbot.db copied to copy.db",
    ]


def test_check_says_what_is_wrong(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.touch()
    assert run("check") == 1
    assert capsys.readouterr().out == (
        "forumbot.db: the tables are of another version: run 'forumbot db upgrade'\n"
    )


@pytest.mark.parametrize("words", [("check",), ("backup", "copy.db")])
def test_without_a_database_nothing_is_made(words: tuple[str, ...], file: Path) -> None:
    with pytest.raises(BotError) as error:
        run(*words)
    assert (str(error.value), list(file.parent.iterdir())) == (
        "there is no database at forumbot.db yet",
        [],
    )


def test_a_server_is_upgraded_and_checked(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgresql_url)
    name = postgresql_url.partition("?")[0]
    assert [run("upgrade"), run("check")] == [0, 0]
    assert capsys.readouterr().out.splitlines() == [
        f"{name} is up to date (revision {newest()})",
        f"{name}: no damage found",
    ]


def test_a_new_key_takes_the_place_of_the_old(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [run("upgrade"), run("rotate-key")] == [0, 0]
    key = (config / "data.key").read_text("utf-8")
    assert run("rotate-key") == 0
    told = f"0 texts put under the new key; it is in {config}/data.key: copy it anew, apart from"
    assert capsys.readouterr().out.splitlines()[1:] == [f"{told} the database"] * 2
    again = (config / "data.key").read_text("utf-8")
    assert (len(again.split()), again == key) == (1, False)


def test_there_is_no_key_to_change_without_a_database(file: Path, config: Path) -> None:
    with pytest.raises(BotError) as error:
        run("rotate-key")
    assert str(error.value) == "there is no database at forumbot.db yet"
    assert (file.exists(), config.exists()) == (False, False)


def test_how_to_change_the_key_is_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("rotate-key", "--help")
    told = capsys.readouterr().out
    assert ("DATA_KEY=NEW,OLD" in told, "Broken off, it goes on" in told) == (True, True)

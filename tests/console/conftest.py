"""Commands in an empty folder, with a database that is not there yet."""

import argparse
from pathlib import Path
from types import ModuleType

import pytest

URL = "sqlite:///forumbot.db"


def run(command: ModuleType, *words: str) -> int:
    """Run a command as the console does; return its exit code."""
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(words)
    return int(arguments.run(arguments))


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", URL)
    monkeypatch.setenv("DATA_KEY", "0123456789abcdef")
    monkeypatch.setenv("FORUM_TODAY", "2024-02-12")
    return tmp_path

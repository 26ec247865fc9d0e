"""Single variables, for commands that need no settings."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.environment import knowledge_folder, variable


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KNOWLEDGE_DIR", raising=False)
    monkeypatch.chdir(tmp_path)


def test_the_environment_comes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert knowledge_folder() is None
    (tmp_path / ".env").write_text("KNOWLEDGE_DIR=one\n")
    assert knowledge_folder() == Path("one")
    monkeypatch.setenv("KNOWLEDGE_DIR", "two")
    assert knowledge_folder() == Path("two")


def test_an_empty_variable_is_not_set(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("KNOWLEDGE_DIR=\nFORUM_TODAY\n")
    assert [variable("KNOWLEDGE_DIR"), variable("FORUM_TODAY")] == [None, None]


def test_asking_loads_neither_settings_nor_the_database() -> None:
    program = "import sys, bot.__main__; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"bot.settings", "pydantic_settings", "sqlalchemy", "alembic", "telegram"}
    assert heavy & set(loaded) == set()

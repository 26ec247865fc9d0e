"""Single variables, for commands that need no settings."""

import errno
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from bot import environment
from bot.environment import knowledge_folder, variable
from bot.errors import UsageError
from bot.settings import Settings


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.delenv("KNOWLEDGE_DIR", raising=False)
    monkeypatch.chdir(tmp_path)
    environment._env_file.cache_clear()
    yield
    environment._env_file.cache_clear()


def test_the_environment_comes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("KNOWLEDGE_DIR=one\n")
    assert knowledge_folder() == Path("one")
    monkeypatch.setenv("KNOWLEDGE_DIR", "two")
    assert knowledge_folder() == Path("two")


def test_an_empty_variable_is_not_set(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("KNOWLEDGE_DIR=\nFORUM_TODAY\n")
    assert [variable("KNOWLEDGE_DIR"), variable("FORUM_TODAY")] == [None, None]


def test_without_anything_the_shipped_folder_is_used() -> None:
    assert knowledge_folder() is None


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"OPERATOR_NAME=\xff\xfe")
    with pytest.raises(UsageError) as error:
        variable("FORUM_TODAY")
    assert str(error.value) == ".env is not a text file in UTF-8"


def test_a_file_of_somebody_else_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("KNOWLEDGE_DIR=one\n")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # Whoever runs the tests may be allowed to read everything.
    monkeypatch.setattr("builtins.open", refused)
    for read in (partial(variable, "FORUM_TODAY"), Settings.load):
        with pytest.raises(UsageError) as error:
            read()
        assert str(error.value) == ".env cannot be read: Permission denied"


def test_asking_loads_neither_settings_nor_the_database() -> None:
    program = "import sys, bot.__main__; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"bot.settings", "pydantic_settings", "sqlalchemy", "alembic", "telegram"}
    assert heavy & set(loaded) == set()

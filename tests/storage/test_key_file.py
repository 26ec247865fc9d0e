"""Where the key comes from."""

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.errors import UsageError
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.key_file import KeyFile, seal_for
from tests.storage.keys import KEY


@pytest.fixture
def file(config: Path) -> Path:
    return config / "data.key"


def embedded(folder: Path) -> Database:
    return Database(f"sqlite:///{folder}/forumbot.db")


def test_an_embedded_database_gets_a_key_of_its_own(
    tmp_path: Path, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        seal = seal_for(embedded(tmp_path), Settings.load(None))
    key = file.read_text("utf-8").strip()
    assert [oct(path.stat().st_mode & 0o777) for path in (file.parent, file)] == ["0o700", "0o600"]
    assert list(file.parent.iterdir()) == [file]
    assert (str(file) in caplog.text, key in caplog.text) == (True, False)
    caplog.clear()
    again = seal_for(embedded(tmp_path), Settings.load(None))
    assert (again.open(seal.seal("ITU")), caplog.text) == ("ITU", "")


def test_the_key_of_the_environment_comes_first(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_KEY", KEY)
    seal_for(embedded(tmp_path), Settings.load(None))
    assert not file.exists()


def test_a_server_needs_a_key(file: Path) -> None:
    with pytest.raises(UsageError, match=r"^DATA_KEY is not set: make a key with 'openssl rand"):
        seal_for(Database("postgresql://u:p@h/d"), Settings.load(None))
    assert not file.exists()


@pytest.mark.parametrize("inside", ["", "data"])
def test_the_key_never_lies_beside_the_database(file: Path, inside: str) -> None:
    with pytest.raises(UsageError, match="would lie beside the database"):
        seal_for(embedded(file.parent / inside), Settings.load(None))
    assert not file.exists()


def test_nor_in_the_data_folder(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(file.parent))
    with pytest.raises(UsageError, match="would lie beside the database"):
        seal_for(embedded(tmp_path), Settings.load(None))
    assert not file.exists()


def test_many_who_start_at_once_share_one_key(file: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: KeyFile(file).make(), range(8)))
    assert made.count(True) == 1
    assert list(file.parent.iterdir()) == [file]


def test_a_key_that_goes_while_the_bot_runs_is_still_known(tmp_path: Path, file: Path) -> None:
    seal = seal_for(embedded(tmp_path), Settings.load(None))
    sealed = seal.seal("ITU")
    file.unlink()
    assert seal.open(sealed) == "ITU"


def test_a_folder_that_cannot_be_made_is_named(file: Path) -> None:
    file.parent.parent.mkdir(parents=True, exist_ok=True)
    file.parent.write_text("in the way")
    with pytest.raises(UsageError) as error:
        KeyFile(file).make()
    assert str(error.value).startswith(f"the key in {file} cannot be written: ")

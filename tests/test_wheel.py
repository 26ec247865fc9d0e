"""The wheel carries everything: unpacked away from the checkout it migrates, checks and answers."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    folder = tmp_path_factory.mktemp("elsewhere")
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return folder


def _run(folder: Path, *words: str) -> str:
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); from bot.__main__ import main; main()"
    environment = {**os.environ, "DATA_DIR": str(folder / "data")}
    done = subprocess.run(
        [sys.executable, "-P", "-S", "-c", f"import site; site.main(); {code}", *words],
        cwd=folder, env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout


def test_it_answers(unpacked: Path) -> None:
    assert "27–31 May 2024" in _run(unpacked, "ask", "when is the 2024 forum?")
    assert (unpacked / "bot" / "_knowledge" / "models" / "en.npz").is_file()


def test_it_migrates_its_database(unpacked: Path) -> None:
    assert _run(unpacked, "db", "upgrade")
    assert (unpacked / "data" / "forumbot.db").is_file()

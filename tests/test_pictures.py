"""The pictures in the pages show what the bot says today."""

import os
import subprocess
import sys
from collections.abc import Collection
from difflib import ndiff
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
CONVERSATION = "conversation.svg"


def shown(folder: Path) -> dict[str, str]:
    """Return what there is to read in each picture of a folder; of drawings all there is."""
    told = {path.name: path.read_text("utf-8") for path in folder.glob("*.svg")}
    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            told[path.name] = str(picture.info.get("Description"))
    return told


def outgrown(script: str, kept: Collection[str], folder: Path) -> list[str]:
    """Draw the pictures ``kept`` again; return the lines that differ."""
    command = (sys.executable, str(PICTURES / f"{script}.py"), str(folder))
    paths = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=paths, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    before, now = shown(PICTURES), shown(folder)
    assert set(now) == set(kept)
    pairs = [(before[name].splitlines(), now[name].splitlines()) for name in sorted(now)]
    return [line for one, two in pairs for line in ndiff(one, two) if not line.startswith(" ")]


def test_the_picture_of_a_conversation_is_as_the_bot_speaks(tmp_path: Path) -> None:
    again = "python docs/pictures/conversation.py"
    assert outgrown("conversation", {CONVERSATION}, tmp_path) == [], again


@pytest.mark.slow
def test_the_pictures_of_the_secretariat_are_as_the_bot_speaks(tmp_path: Path) -> None:
    others = shown(PICTURES).keys() - {CONVERSATION}
    again = "python docs/pictures/secretariat.py"
    assert outgrown("secretariat", others, tmp_path) == [], again

"""A privacy text that says something else has another version."""

from hashlib import sha256

from bot.knowledge.library import Library
from bot.participants.privacy import VERSION

FINGERPRINTS = {"2026-11-22": "8ef070fd9bc09d75"}
"""Of the English text of each version. Where only its wording changed, put the new one here; where
people are told something else, set a new version."""


def test_the_text_is_the_one_of_its_version(library: Library) -> None:
    lines = (library.folder / "phrases" / "en.ftl").read_text("utf-8").splitlines()
    told = [line for line in lines if line.startswith("privacy-")]
    text = "\n".join(line for line in told if not line.startswith("privacy-changed"))
    assert FINGERPRINTS[VERSION] == sha256(text.encode()).hexdigest()[:16]

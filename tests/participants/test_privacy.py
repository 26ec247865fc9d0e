"""A privacy text that says something else has another version."""

from hashlib import sha256

from fluent.syntax import parse
from fluent.syntax.ast import Message
from fluent.syntax.serializer import serialize_message

from bot.knowledge.library import Library
from bot.participants.privacy import VERSION

FINGERPRINTS = {"2026-11-22": "b213a6dcdcae721d"}
"""Of the English text of each version. Where only its wording changed, put the new one here; where
people are told something else, set a new version."""


def test_the_text_is_the_one_of_its_version(library: Library) -> None:
    entries = parse((library.folder / "phrases" / "en.ftl").read_text("utf-8")).body
    told = [each for each in entries if isinstance(each, Message) and _is_told(each.id.name)]
    text = "\n".join(serialize_message(each).strip() for each in told)
    assert FINGERPRINTS[VERSION] == sha256(text.encode()).hexdigest()[:16]


def _is_told(name: str) -> bool:
    return name.startswith("privacy-") and not name.startswith("privacy-changed")

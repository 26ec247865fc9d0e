"""Builds every object and passes each what it needs; nothing else constructs a service."""

from pathlib import Path

from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.knowledge.loading import load
from bot.understanding.understand import Understanding
from bot.wording.phrases import Phrases
from bot.wording.wording import Wording


def conversation(library: Library) -> Conversation:
    """Return what answers messages from ``library``."""
    phrases = Phrases(library.folder / "phrases")
    return Conversation(library, Understanding(library), Wording(library, phrases))


def library(folder: Path | None) -> Library:
    """Return everything on record in ``folder``, else in the shipped one."""
    return load(folder)

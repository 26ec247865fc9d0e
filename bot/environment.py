"""One variable at a time, for commands that need no settings and must start at once.

A mistake in another variable cannot stop them; the list of all is ``bot.settings.Settings``.
"""

import os
from pathlib import Path

from dotenv import dotenv_values


def variable(name: str) -> str | None:
    """Return what the environment, else ``.env`` in this folder, gives; None for nothing."""
    return os.environ.get(name) or dotenv_values(".env").get(name) or None


def knowledge_folder() -> Path | None:
    """Return KNOWLEDGE_DIR, or None for the shipped folder."""
    given = variable("KNOWLEDGE_DIR")
    return Path(given).expanduser() if given else None

"""Settings from the environment: the one list of variables."""

import os
from pathlib import Path


def knowledge_folder() -> Path | None:
    """Return KNOWLEDGE_DIR, or None for the shipped folder."""
    given = os.environ.get("KNOWLEDGE_DIR")
    return Path(given) if given else None

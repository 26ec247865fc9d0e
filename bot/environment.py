"""One variable at a time, for commands that need no settings and must start at once.

A mistake in another variable cannot stop them; the list of all is ``bot.settings.Settings``.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from dotenv import dotenv_values

from bot.errors import UsageError


def variable(name: str) -> str | None:
    """Return what the environment, else ``.env`` in this folder, gives; None for nothing.

    Raises:
        UsageError: the file cannot be read.
    """
    return os.environ.get(name) or _env_file().get(name) or None


def knowledge_folder() -> Path | None:
    """Return KNOWLEDGE_DIR, or None for the shipped folder."""
    given = variable("KNOWLEDGE_DIR")
    return Path(given).expanduser() if given else None


@contextmanager
def reading(file: Path | None) -> Iterator[None]:
    """Name the file in one line where it cannot be read.

    Raises:
        UsageError: it is no text, or this user may not read it.
    """
    try:
        yield
    except UnicodeDecodeError:
        raise UsageError(f"{file} is not a text file in UTF-8") from None
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from None


@cache
def _env_file() -> Mapping[str, str | None]:
    """Read the file once: the day is asked for with every message."""
    file = Path(".env")
    with reading(file):
        return dotenv_values(file)

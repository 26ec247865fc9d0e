"""The list of the forgotten: kept apart from the database, so that a restored copy forgets again.

A line holds no person, only a hash under a key that the list keeps sealed.
"""

import hmac
import json
import logging
import os
import secrets
from collections.abc import Collection, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from bot.errors import BotError
from bot.storage.sealing import Seal

_LOG = logging.getLogger(__name__)


class ForgottenListError(BotError):
    """Nobody can be forgotten in restored copies; the message says why."""


class ForgottenList:
    """One database's list, in the file ``path``, which is made at the first entry."""

    def __init__(self, path: Path, seal: Seal) -> None:
        self._path = path
        self._seal = seal

    def add(self, user_id: int, at: datetime) -> str:
        """Put a person on the list ``at`` (aware); return the name of the new entry.

        Raises:
            ForgottenListError: the file cannot be written.
        """
        key = self._key() or self._begun()
        entry = uuid4().hex
        line = {"entry": entry, "person": _hash(key, user_id), "at": at.isoformat()}
        self._append(line)
        return entry

    def entries(self) -> set[str]:
        """Return the names of the entries; none if the key to the list is lost."""
        if self._key():
            return {line["entry"] for line in self._lines() if "entry" in line}
        if self._path.exists():
            _LOG.warning(
                "%s is of another DATA_KEY: who is on it is not forgotten again", self._path
            )
        return set()

    def among(self, people: Iterable[int], entries: Collection[str]) -> list[int]:
        """Return which of ``people`` these ``entries`` are about."""
        key = self._key()
        if key is None:
            return []
        hashes = {line["person"] for line in self._lines() if line.get("entry") in entries}
        return [each for each in people if _hash(key, each) in hashes]

    def reseal(self) -> None:
        """Put the list's own key under the newest key of the seal.

        Raises:
            ForgottenListError: the file cannot be written.
        """
        if key := self._key():
            self._append({"key": self._seal.seal(key).hex()})

    def _key(self) -> str | None:
        sealed = [line["key"] for line in self._lines() if "key" in line]
        return self._seal.open(_sealed(sealed[-1])) if sealed else None

    def _begun(self) -> str:
        """Begin the list, or begin it anew when nobody can tell any more who is on it."""
        if self._path.exists():
            _LOG.warning("%s is of another DATA_KEY: it is set aside", self._path)
            self._path.rename(self._path.with_name(f"{self._path.name}.{uuid4().hex}"))
        key = secrets.token_urlsafe(32)
        self._append({"key": self._seal.seal(key).hex()})
        return key

    def _append(self, line: dict[str, str]) -> None:
        flags = os.O_CREAT | os.O_APPEND | os.O_WRONLY
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(self._path, flags, 0o600), "ab") as file:
                # A line that a crash cut short must not swallow this one.
                file.write(b"\n" + json.dumps(line).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise ForgottenListError(f"{self._path} cannot be written: {error}") from error

    def _lines(self) -> list[dict[str, str]]:
        if not self._path.exists():
            return []
        found = []
        for line in self._path.read_text("utf-8", errors="replace").splitlines():
            with suppress(ValueError):
                found.append(json.loads(line))
        return found


def _sealed(written: str) -> bytes:
    """Return a sealed key; one that Fernet sealed is written as it is, and begins with a g."""
    try:
        return bytes.fromhex(written)
    except ValueError:
        return written.encode()


def _hash(key: str, user_id: int) -> str:
    return hmac.digest(key.encode(), str(user_id).encode(), "sha256").hex()

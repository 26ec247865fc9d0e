"""Encrypts what people typed before it is stored, and opens it again."""

import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Self

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import UsageError

_SHORTEST = 16
_EXPECTED = (
    f"DATA_KEY must be at least {_SHORTEST} characters that nobody can guess: "
    "make it with 'openssl rand -base64 32'"
)


class Seal:
    """Seals texts with the newest of its keys; opens what any of them has sealed.

    ``keys`` gives the keys as DATA_KEY holds them, newest first, separated by commas or lines. It
    is asked each time, so that a running bot takes up a new key. Seal inside the transaction that
    stores the text: then a change of the key misses none.
    """

    def __init__(self, keys: Callable[[], str]) -> None:
        """Take the keys.

        Raises:
            UsageError: they cannot be used.
        """
        self._keys = keys
        self._given: str | None = None
        self._ring()

    @classmethod
    def throwaway(cls) -> Self:
        """Return a seal whose key nobody keeps: for what ends with the process."""
        key = new_key()
        return cls(lambda: key)

    def seal(self, text: str) -> bytes:
        """Return ``text`` as only the keys can read it."""
        # Telegram's JSON may hold half a letter, which is no reason to take none of it.
        return self._ring().encrypt(text.encode(errors="surrogatepass"))

    def open(self, sealed: bytes | None) -> str | None:
        """Return the text; None for nothing, for damaged bytes, and when the key is lost."""
        try:
            return self._ring().decrypt(sealed).decode(errors="surrogatepass") if sealed else None
        except InvalidToken:
            return None

    def renewed(self, sealed: bytes) -> bytes | None:
        """Return the same text under the newest key; None if it is, or if no key opens it."""
        ring = self._ring()
        try:
            self._newest.decrypt(sealed)
        except InvalidToken:
            try:
                return ring.rotate(sealed)
            except InvalidToken:
                return None
        return None

    def _ring(self) -> MultiFernet:
        given = self._keys()
        if given != self._given:
            fernets = [_fernet(key) for key in split(given)]
            self._given, self._newest, self._all = given, fernets[0], MultiFernet(fernets)
        return self._all


def new_key() -> str:
    """Return a key that nobody can guess, fit for DATA_KEY."""
    return secrets.token_urlsafe(32)


def split(given: str) -> list[str]:
    """Return the keys in DATA_KEY or in a key file, newest first.

    Raises:
        UsageError: there is none, or one is too short to be safe.
    """
    keys = given.replace(",", " ").split()
    if not keys or min(map(len, keys)) < _SHORTEST:
        raise UsageError(_EXPECTED)
    return keys


def _fernet(key: str) -> Fernet:
    # Platforms make secrets of every form; any unguessable text does.
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"forumbot data").derive
    return Fernet(urlsafe_b64encode(derived(key.encode())))

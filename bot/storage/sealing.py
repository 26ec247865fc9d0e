"""Encrypts what people typed before it is stored, and opens it again."""

import os
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import UsageError

_SHORTEST = 16
_NONCE = 12
"""Bytes that make each seal another, NIST SP 800-38D: chance is enough for 2 ** 32 under a key."""
_FORM = b"\x02"
"""What a seal begins with."""
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
        return self._ring()[0].seal(text.encode(errors="surrogatepass"))

    def open(self, sealed: bytes | None) -> str | None:
        """Return the text; None for nothing, for damaged bytes, and when the key is lost."""
        if not sealed:
            return None
        opened = (key.open(sealed) for key in self._ring())
        found = next((text for text in opened if text is not None), None)
        return None if found is None else found.decode(errors="surrogatepass")

    def renewed(self, sealed: bytes) -> bytes | None:
        """Return the same text under the newest key; None if it is, or if no key opens it."""
        newest = self._ring()[0]
        if sealed.startswith(_FORM) and newest.open(sealed) is not None:
            return None
        text = self.open(sealed)
        return None if text is None else self.seal(text)

    def _ring(self) -> "list[_Key]":
        given = self._keys()
        if given != self._given:
            self._given, self._all = given, [_Key(key) for key in split(given)]
        return self._all


class _Key:
    """Seals with AES-GCM; opens also what Fernet sealed (docs/decisions/0002-storage.md)."""

    def __init__(self, given: str) -> None:
        self._cipher = AESGCM(_derived(given, b"forumbot data, form 2"))
        self._fernet = Fernet(urlsafe_b64encode(_derived(given, b"forumbot data")))

    def seal(self, text: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return _FORM + nonce + self._cipher.encrypt(nonce, text, _FORM)

    def open(self, sealed: bytes) -> bytes | None:
        """Return what is sealed; None where it is damaged or under another key."""
        try:
            if not sealed.startswith(_FORM):
                return self._fernet.decrypt(sealed)
            end = len(_FORM) + _NONCE
            return self._cipher.decrypt(sealed[len(_FORM) : end], sealed[end:], _FORM)
        except (InvalidTag, InvalidToken, ValueError):
            return None


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


def _derived(key: str, purpose: bytes) -> bytes:
    # Platforms make secrets of every form; any unguessable text does.
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key.encode())

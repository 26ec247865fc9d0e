"""The organisation as somebody typed it: cleaned, never interpreted."""

import unicodedata

from rapidfuzz.distance import OSA

LONGEST = 200
"""Characters."""
_AKIN = 0.6
"""How much of two names is alike, if one corrects the other."""

_JOINERS = frozenset("\u200c\u200d")
"""Invisible, but some scripts and emoji are misspelled without them."""
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES = frozenset({"Zs", "Zl", "Zp"})


class UnfitOrganisationError(ValueError):
    """What was typed is no name of an organisation."""


class TooLongError(UnfitOrganisationError):
    """It has more than ``LONGEST`` characters."""


def cleaned(text: str) -> str:
    """Return ``text`` on one line, without control characters and overrides of direction.

    Raises:
        TooLongError: it is still longer than ``LONGEST``.
        UnfitOrganisationError: no letter or digit is left.
    """
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", text))
    name = " ".join(kept.split())
    if not any(character.isalnum() for character in name):
        raise UnfitOrganisationError
    if len(name) > LONGEST:
        raise TooLongError
    return name


def akin(name: str, other: str) -> bool:
    """Whether two names may be one that was misspelled, or left unfinished."""
    one, two = name.casefold(), other.casefold()
    begun = one.startswith(two) or two.startswith(one)
    return begun or OSA.normalized_similarity(one, two) >= _AKIN


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in _SPACES or character in "\t\n\r\v\f":
        return " "
    return "" if category in _DROPPED and character not in _JOINERS else character

"""The script a word is written in."""

import unicodedata
from functools import lru_cache

HAN = "CJK"
"""The script of Chinese."""


@lru_cache(maxsize=65536)
def script(word: str) -> str:
    """Return the script of the first letter ("LATIN", "ARABIC", "CJK" …), or "" without one."""
    letter = next((character for character in word if character.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""

"""Folding of spelling: what people write differently and mean the same becomes equal.

Compatibility forms (full-width letters), accents, Arabic vowel marks and letter variants, ё and й,
traditional Chinese and every script's digits are folded; invisible characters are dropped.
"""

import re
import unicodedata
from functools import cache

import opencc

_LETTERS = str.maketrans(
    {
        "ة": "ه", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "ہ": "ه", "ھ": "ه",
        "ٱ": "ا", "ء": "", "ـ": "", "ڤ": "ف", "پ": "ب", "چ": "ج",
        "œ": "oe", "Œ": "OE", "æ": "ae", "ø": "o", "ł": "l", "ı": "i",
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'",
        **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966) for digit in range(10)},
        "\t": " ", "\n": "\n", "\r": "\r",
    }
)  # fmt: skip
_HAN = re.compile(r"[㐀-䶿一-鿿豈-﫿]")
_HAN_DIGITS = str.maketrans("〇零○Oo一二三四五六七八九", "00000123456789")
_HAN_YEAR = re.compile(
    r"二[〇零○Oo0-9一二三四五六七八九]{3}|[〇零○一二三四五六七八九]{2}(?=[年届屆])"
)
_LETTER_O = re.compile(r"(?<![\w+])2[0Oo][12][0-9Oo]\b|(?<=\+)[12][Oo]\b")
"""Years and anniversaries typed with the letter O: "2O2O", "WSIS+2O"."""
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs", "Co"}
_MOST_REMEMBERED = 4096


class _Characters(dict[int, int | str | None]):
    """What becomes of each character, looked up once; None where it is dropped."""

    def __missing__(self, code: int) -> int | None:
        kept = None if unicodedata.category(chr(code)) in _DROPPED else code
        if len(self) < _MOST_REMEMBERED:
            self[code] = kept
        return kept


_CHARACTERS = _Characters(_LETTERS)


@cache
def _simplifier() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def clean(text: str) -> str:
    """Fold everything but case; capitals still tell WHO from "who"."""
    text = unicodedata.normalize("NFKC", text)
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFD", text).translate(_CHARACTERS)
        text = unicodedata.normalize("NFC", text)
        if _HAN.search(text):
            text = _simplifier().convert(text)
            text = _HAN_YEAR.sub(lambda year: year[0].translate(_HAN_DIGITS), text)
    text = _LETTER_O.sub(lambda year: _with_zeros(year[0]), text)
    return _DRAWN_OUT.sub(lambda letters: letters[1], text)


def _with_zeros(year: str) -> str:
    return year.replace("O", "0").replace("o", "0")


def fold(text: str) -> str:
    """Fold ``text`` for comparison, case included."""
    return clean(text).casefold()

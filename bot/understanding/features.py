"""What the linear model sees of a message: pieces of words, words and pairs of words, hashed."""

import re
import zlib
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.language.scripts import HAN, script
from bot.language.tokens import Token

BUCKETS = 1 << 15
_MOST = 300
_WRITTEN = re.compile(r"[^\W\d_]+|\d+|\s[?!:;]|[¿¡«»]")
"""Words, numbers, and signs that only some languages set, or set off with a space."""
_MOST_SPELLED = 40
_SPELLED = (1, 2, 3, 4, 5)
_PIECES, _HAN_PIECES = (3, 4, 5), (1, 2, 3, 4)


def buckets(tokens: Sequence[Token]) -> NDArray[np.int64]:
    """Return the numbers of the features of a message, each once, in order."""
    return hashed(_features([_masked(token) for token in tokens[:_MOST]]))


def hashed(features: Iterable[str]) -> NDArray[np.int64]:
    """Return the numbers of features, each once, in order."""
    numbers = {zlib.crc32(feature.encode()) % BUCKETS for feature in features}
    return np.fromiter(sorted(numbers), dtype=np.int64, count=len(numbers))


def spelling(text: str) -> NDArray[np.int64]:
    """Return the features that tell a language: pieces of words as spelled, which follow which."""
    words = ["0" if word[0].isdigit() else word for word in _WRITTEN.findall(text.casefold())]
    framed = ["^", *words[:_MOST_SPELLED], "$"]
    pieces = (
        padded[start : start + length]
        for padded in (f"<{word}>" for word in framed[1:-1])
        for length in _SPELLED
        for start in range(len(padded) - length + 1)
    )
    return hashed([*pieces, *(f"{one} {other}" for one, other in pairwise(framed))])


def _masked(token: Token) -> str:
    """Years and numbers count as such only, so that no topic hangs on an edition."""
    if token.is_number:
        return "20" if token.is_year else "#"
    return "+" if token.folded.startswith("+") else token.folded


def _features(words: Sequence[str]) -> Iterable[str]:
    for stretch in _stretches(words):
        han = script(stretch) == HAN
        padded = stretch if han else f"<{stretch}>"
        for length in _HAN_PIECES if han else _PIECES:
            for start in range(len(padded) - length + 1):
                yield padded[start : start + length]
    framed = ["^", *words, "$"]
    yield from (f"{one} {other}" for one, other in pairwise(framed))
    yield from (f"={word}" for word in words)


def _stretches(words: Sequence[str]) -> Iterable[str]:
    """Words, with neighbouring Chinese characters as one."""
    han = ""
    for word in words:
        if script(word) == HAN:
            han += word
            continue
        if han:
            yield han
        han = ""
        yield word
    if han:
        yield han

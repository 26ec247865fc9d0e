"""Word stems: the forms of a word meet in one key.

Snowball stemmers for the languages that have one; for Arabic a light stemmer after Larkey,
Ballesteros and Connell (2007, "light10"), which also tries the word without its joined particles.
"""

from functools import cache, lru_cache

import Stemmer

_PARTICLES = ("وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك")
_ENDINGS = ("هما", "ها", "هم", "كم", "نا", "ات", "ون", "ين", "ان", "وا", "يه", "ه", "ي", "ت", "ا")
_VOWELS = "аеиоуыэюя"
_SHORT = 3


@lru_cache(maxsize=65536)
def keys(word: str, stemmer: str | None) -> tuple[str, ...]:
    """Return the keys under which ``word`` (folded) may be found, the likeliest first."""
    if stemmer is None or word.isdigit() or len(word) <= _SHORT:
        return (word,)
    if stemmer == "arabic" and "\u0600" <= word[0] <= "\u06ff":
        bare = [word[len(p) :] for p in _PARTICLES if word.startswith(p) and len(word) - len(p) > 1]
        return tuple(dict.fromkeys(_without_ending(form) for form in (word, *bare)))
    if stemmer == "russian" and word[-1] == "и" and word[-2] in _VOWELS:
        word = f"{word[:-1]}й"  # folding made и of й, and the endings need it
    return (_snowball(stemmer).stemWord(word),)


@cache
def _snowball(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name)


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            return word[: -len(ending)]
    return word

"""All phrases of one language in a flat form that is quick to read back and to look up."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Self

from bot.knowledge.library import Library
from bot.language.scripts import HAN, script
from bot.language.stems import keys
from bot.language.tokens import BREAK, tokenise
from bot.understanding.senses import NAMES, NUMERALS, Sense, entries

_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The phrases of a language.

    ``phrases`` maps the stems of a phrase to pairs of a sense (its place in ``senses``) and a
    spelling that was written for it; what only begins longer phrases maps to nothing. ``numerals``
    are matched as they are spelled.
    """

    senses: tuple[Sense, ...]
    phrases: dict[str, list[tuple[int, str]]]
    numerals: dict[str, list[tuple[int, str]]]
    spelled: frozenset[str]
    """Every word of a phrase, as folded."""
    common: frozenset[str]
    """Words that mean a subject or belong to the frame: no acronym in small letters is one."""
    known: frozenset[str]
    """The stems of the words of whole questions, and pairs of Chinese characters."""
    accented: frozenset[str]
    """Words as they are spelled, where that is not plain ASCII."""
    own: frozenset[str]
    """What the Forum and its organisations are called in this language and not in English."""
    script: str
    """The script its words are mostly written in."""

    def plain(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return {name: sorted(value) if isinstance(value, frozenset) else value
                for name, value in vars(self).items()}  # fmt: skip

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Self:
        """Return the lexicon that ``plain`` gave."""
        sets = ("spelled", "common", "known", "accented", "own")
        senses = tuple(Sense(*sense) for sense in plain["senses"])
        return cls(**{**plain, **{name: frozenset(plain[name]) for name in sets}, "senses": senses})


def build(library: Library, language: str) -> Lexicon:
    """Make the lexicon of a language from the knowledge files."""
    stemmer = library.languages[language].stemmer
    numbers: dict[Sense, int] = {}
    phrases: dict[str, list[tuple[int, str]]] = defaultdict(list)
    numerals: dict[str, list[tuple[int, str]]] = defaultdict(list)
    spelled, common, accents = set(), set(), set()
    for phrase, sense in entries(library, language):
        words = [token.folded for token in tokenise(phrase) if token.folded != BREAK]
        numeral = sense.kind in NUMERALS
        if not words or (numeral and all(word.isdigit() for word in words)):
            continue
        number = numbers.setdefault(sense, len(numbers))
        stems = words if numeral else [keys(word, stemmer)[0] for word in words]
        table = numerals if numeral else phrases
        for end in range(1, len(stems)):
            table[" ".join(stems[:end])] += []
        table[" ".join(stems)].append((number, " ".join(words)))
        accents |= accented(phrase)
        if sense.kind not in NAMES:
            spelled.update(words)
        if len(words) == 1 and sense.kind in {"frame", "subject"} and not sense.implied:
            common.add(words[0])
    scripts = Counter(script(word) for word in spelled)
    asked = (w.ask for name, w in _asking(library, language) if name != "declined")
    return Lexicon(
        senses=tuple(numbers),
        phrases=dict(phrases),
        numerals=dict(numerals),
        spelled=frozenset(spelled),
        common=frozenset(common),
        known=frozenset(_stems((text for texts in asked for text in texts), stemmer)),
        accented=frozenset(accents),
        own=_own_acronyms(library, language),
        script=max(scripts, key=lambda name: (scripts[name], name), default=""),
    )


def accented(text: str) -> set[str]:
    """Return the words of a text that are not plain ASCII, in small letters."""
    if text.isascii():
        return set()
    return {word for word in _WORDS.findall(text.casefold()) if not word.isascii()}


def _asking(library: Library, language: str) -> Iterable[tuple[str, Any]]:
    return library.phrasebook.asking.get(language, {}).items()


def _stems(sentences: Iterable[str], stemmer: str | None) -> set[str]:
    tokens = tokenise("\n".join(sentences), most=1_000_000)
    words = {keys(token.folded, stemmer)[0] for token in tokens if token.is_word}
    pairs = (f"{one.folded}{other.folded}" for one, other in pairwise(tokens))
    return words | {pair for pair in pairs if script(pair[0]) == script(pair[-1]) == HAN}


def _own_acronyms(library: Library, language: str) -> frozenset[str]:
    texts = [library.forum.title, *(body.short for body in library.organisations.values())]
    own = {
        word.folded for text in texts for word in tokenise(text[language]) if word.text.isupper()
    }
    english = {word.folded for text in texts for word in tokenise(text["en"])}
    return frozenset(own if language == "en" else own - english)

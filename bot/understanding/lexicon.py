"""All phrases of one language in a flat form that is quick to read back and to look up."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Self

from bot.knowledge.library import Library
from bot.language.scripts import HAN, script
from bot.language.stems import keys
from bot.language.tokens import tokenise, words_of
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
    made = _Making(stemmer)
    for sense, phrases in entries(library, language):
        made.take(sense, phrases)
    scripts = Counter(script(word) for word in made.spelled)
    asked = (w.ask for name, w in _asking(library, language) if name != "declined")
    return Lexicon(
        senses=tuple(made.senses),
        phrases=made.phrases,
        numerals=made.numerals,
        spelled=frozenset(made.spelled),
        common=frozenset(made.common),
        known=frozenset(_stems((text for texts in asked for text in texts), stemmer)),
        accented=frozenset(made.accented),
        own=_own_acronyms(library, language),
        script=max(scripts, key=lambda name: (scripts[name], name), default=""),
    )


class _Making:
    """A lexicon under way."""

    def __init__(self, stemmer: str | None) -> None:
        self._stemmer = stemmer
        self.senses: dict[Sense, int] = {}
        self.phrases: dict[str, list[tuple[int, str]]] = {}
        self.numerals: dict[str, list[tuple[int, str]]] = {}
        self.spelled: set[str] = set()
        self.common: set[str] = set()
        self.accented: set[str] = set()

    def take(self, sense: Sense, phrases: Iterable[str]) -> None:
        """Enter phrases that have a sense."""
        numeral = sense.kind in NUMERALS
        worded = [words for words in words_of(phrases) if not (numeral and _in_digits(words))]
        if not worded:
            return
        number = self.senses.setdefault(sense, len(self.senses))
        for words in worded:
            if numeral:
                _enter(self.numerals, words, number, " ".join(words))
            else:
                stems = [keys(word, self._stemmer)[0] for word in words]
                _enter(self.phrases, stems, number, " ".join(words))
        self.accented |= accented("\n".join(phrases))
        if sense.kind not in NAMES:
            self.spelled.update(*worded)
        if sense.kind in {"frame", "subject"} and not sense.implied:
            self.common.update(words[0] for words in worded if len(words) == 1)


def _in_digits(words: Sequence[str]) -> bool:
    return all(word.isdigit() for word in words)


def _enter(
    table: dict[str, list[tuple[int, str]]], parts: Sequence[str], number: int, spelling: str
) -> None:
    """Enter a phrase under its parts, and what only begins it with nothing."""
    begun = parts[0]
    for part in parts[1:]:
        table.setdefault(begun, [])
        begun = f"{begun} {part}"
    table.setdefault(begun, []).append((number, spelling))


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

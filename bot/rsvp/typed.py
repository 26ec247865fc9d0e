"""What people type instead of pressing a button, in any of the languages.

Whole words come first; then a typing slip is forgiven in longer ones. What fits two choices names
both: then the person is asked again, for a wrong RSVP is worse than a question.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from bot.knowledge.library import Library
from bot.language.scripts import HAN, script
from bot.language.stems import keys
from bot.language.tokens import tokenise
from bot.rsvp.spans import Phrase, Span, Word, affirmed, akin, misspelled, near, same, spans, whole

_BRIEF = 3
"""Up to so many words are an order to the dialogue: "please go back"."""
_MOST = 40
"""How many words of a message are looked at."""
_KEPT = 16
"""Messages whose words are kept, for one is looked at several times."""


class Typed:
    """Knows the words for every choice: of ``choices.yaml``, stakeholder types, years, numbers."""

    def __init__(self, library: Library) -> None:
        self._stemmers = {language.stemmer for language in library.languages.values()}
        self._words = lru_cache(_KEPT)(self._read)
        self._phrases: dict[str, list[Phrase]] = {}
        self._beginning: dict[str, list[Phrase]] = {}
        frames = library.phrasebook.frames.values()
        self._numerals = frozenset(number for frame in frames for number in frame.numbers)
        for name, spelling in _spellings(library):
            words = self._read(spelling)
            spelled = "".join(word.spelled for word in words)
            phrase = Phrase(name, words, spelled)
            self._phrases.setdefault(name, []).append(phrase)
            for form in words[0].forms if words else ():
                self._beginning.setdefault(form, []).append(phrase)

    def named(self, text: str, among: Collection[str]) -> frozenset[str]:
        """Return which of the choices ``text`` names: several where it is not clear."""
        words = self._words(text)
        phrases = self._among(among)
        return (
            whole(words, phrases)
            or self._affirmed(words, spans(words, self._begun(words, among), akin))
            or misspelled(words, phrases)
            or self._affirmed(words, spans(words, phrases, near))
        )

    def stated(
        self, text: str, among: Collection[str], *, inflected: bool = True
    ) -> frozenset[str]:
        """Return which of the choices ``text`` speaks of, no slip forgiven.

        Not ``inflected``: other forms of a word do not count, for in Arabic "attending" is one of
        "in person".
        """
        words = self._words(text)
        found = spans(words, self._begun(words, among), akin if inflected else same)
        return self._affirmed(words, found)

    def ordered(self, text: str, among: Collection[str]) -> str | None:
        """Return which of the choices ``text`` is, if it says hardly anything else."""
        words = self._words(text)
        found = self.named(text, among) if len(words) <= _BRIEF else self.exactly(text, among)
        return next(iter(found)) if len(found) == 1 else None

    def orders(self, text: str, among: Collection[str]) -> frozenset[str]:
        """Return which of the choices ``text`` is made of; none if it says much else."""
        words = self._words(text)
        found = spans(words, self._begun(words, among), akin)
        said = {place for span in found for place in range(span.start, span.end)}
        brief = len(words) <= _BRIEF or len(said) == len(words)
        return self.named(text, among) if brief else self.exactly(text, among)

    def exactly(self, text: str, among: Collection[str]) -> frozenset[str]:
        """Return which of the choices ``text`` is, word for word."""
        words = self._words(text)
        return whole(words, self._among(among))

    def asks(self, text: str) -> bool:
        """Whether ``text`` looks like a question, by its mark or its first word.

        In Chinese the word that asks may stand anywhere.
        """
        if any(mark in text for mark in "?？؟"):
            return True
        words = self._words(text)
        found = spans(words, self._begun(words, ("question",)), same)
        return any(span.start == 0 or script(words[span.start].spelled) == HAN for span in found)

    def numbers(self, text: str) -> list[int]:
        """Return the numbers in ``text``, in any script's digits; or the one it is, in words.

        In Chinese a numeral may stand anywhere, for a measure word follows it.
        """
        digits = [int(token.folded[:9]) for token in tokenise(text, _MOST) if token.is_number]
        if digits:
            return digits
        return sorted(map(int, self.exactly(text, self._numerals) or self._characters(text)))

    def _characters(self, text: str) -> frozenset[str]:
        """Return which numerals are among the Chinese characters of ``text``."""
        spelled = {word.spelled for word in self._words(text) if script(word.spelled) == HAN}
        found = self._among(self._numerals)
        return frozenset(phrase.name for phrase in found if phrase.spelled in spelled)

    def _among(self, names: Iterable[str]) -> list[Phrase]:
        return [phrase for name in names for phrase in self._phrases.get(name, ())]

    def _affirmed(self, words: Sequence[Word], found: Sequence[Span]) -> frozenset[str]:
        """Return what is named and not denied; "no" denies only where it is not an answer."""
        named = affirmed(found, spans(words, self._begun(words, ("not",)), same))
        if len(named) <= 1:
            return named
        return affirmed(found, spans(words, self._begun(words, ("not", "refuse")), same)) or named

    def _begun(self, words: Iterable[Word], among: Collection[str]) -> list[Phrase]:
        """Return the few phrases whose first word is akin to one of ``words``: one may be twice."""
        return [
            phrase
            for word in words
            for form in word.forms
            for phrase in self._beginning.get(form, ())
            if phrase.name in among
        ]

    def _read(self, text: str) -> tuple[Word, ...]:
        tokens = tokenise(text, _MOST)
        spelled = [token.folded for token in tokens if token.is_word or token.is_number]
        return tuple(
            Word(word, frozenset(key for s in self._stemmers for key in keys(word, s)))
            for word in spelled
        )


def _spellings(library: Library) -> Iterator[tuple[str, str]]:
    for kind in library.stakeholders.values():
        yield from ((kind.id, words) for words in (*kind.name.languages.values(), *kind.also))
    for choice in library.choices.values():
        yield from ((choice.id, word) for words in choice.words.values() for word in words)
    yield from ((str(year), str(year)) for year in library.editions)
    for frame in library.phrasebook.frames.values():
        yield from ((number, word) for number, words in frame.numbers.items() for word in words)

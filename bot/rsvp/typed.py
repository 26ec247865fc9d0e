"""What people type instead of pressing a button, in any of the languages.

Whole words come first; then a typing slip is forgiven in longer ones. What fits two choices names
both: then the person is asked again, for a wrong RSVP is worse than a question.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.knowledge.library import Library
from bot.language.scripts import HAN, script
from bot.language.stems import keys
from bot.language.tokens import tokenise

_SHORTEST, _LONG = 5, 8
"""A slip is forgiven from five letters on, a second one from eight: "nope" is not "hope"."""
_BRIEF = 3
"""Up to so many words are an order to the dialogue: "please go back"."""
_MOST = 40
"""How many words of a message are looked at."""
_KEPT = 16
"""Messages whose words are kept, for one is looked at several times."""


class _Word(NamedTuple):
    """A word as it is spelled, and the stems it may have."""

    spelled: str
    stems: frozenset[str]

    @property
    def forms(self) -> frozenset[str]:
        """Whatever a word that is akin has one of."""
        return self.stems | {self.spelled}


class _Phrase(NamedTuple):
    """Words that together name a choice."""

    name: str
    words: tuple[_Word, ...]
    spelled: str


class _Span(NamedTuple):
    """Where in a message a choice is named."""

    name: str
    start: int
    end: int


_Alike = Callable[[_Word, _Word], bool]


class Typed:
    """Knows the words for every choice: of ``choices.yaml``, stakeholder types, years, numbers."""

    def __init__(self, library: Library) -> None:
        self._stemmers = {language.stemmer for language in library.languages.values()}
        self._words = lru_cache(_KEPT)(self._read)
        self._phrases: dict[str, list[_Phrase]] = {}
        self._beginning: dict[str, list[_Phrase]] = {}
        frames = library.phrasebook.frames.values()
        self._numerals = frozenset(number for frame in frames for number in frame.numbers)
        for name, spelling in _spellings(library):
            words = self._read(spelling)
            spelled = "".join(word.spelled for word in words)
            phrase = _Phrase(name, words, spelled)
            self._phrases.setdefault(name, []).append(phrase)
            for form in words[0].forms if words else ():
                self._beginning.setdefault(form, []).append(phrase)

    def named(self, text: str, among: Collection[str]) -> frozenset[str]:
        """Return which of the choices ``text`` names: several where it is not clear."""
        words = self._words(text)
        phrases = self._among(among)
        return (
            _whole(words, phrases)
            or _names(_spans(words, self._begun(words, among), _akin))
            or _misspelled(words, phrases)
            or _names(_spans(words, phrases, _near))
        )

    def stated(
        self, text: str, among: Collection[str], *, inflected: bool = True
    ) -> frozenset[str]:
        """Return which of the choices ``text`` speaks of, no slip forgiven.

        Not ``inflected``: other forms of a word do not count, for in Arabic "attending" is one of
        "in person".
        """
        words = self._words(text)
        return _names(_spans(words, self._begun(words, among), _akin if inflected else _same))

    def ordered(self, text: str, among: Collection[str]) -> str | None:
        """Return which of the choices ``text`` is, if it says hardly anything else."""
        words = self._words(text)
        found = self.named(text, among) if len(words) <= _BRIEF else self.exactly(text, among)
        return next(iter(found)) if len(found) == 1 else None

    def orders(self, text: str, among: Collection[str]) -> frozenset[str]:
        """Return which of the choices ``text`` is made of; none if it says much else."""
        words = self._words(text)
        spans = _spans(words, self._begun(words, among), _akin)
        said = {place for span in spans for place in range(span.start, span.end)}
        brief = len(words) <= _BRIEF or len(said) == len(words)
        return self.named(text, among) if brief else self.exactly(text, among)

    def exactly(self, text: str, among: Collection[str]) -> frozenset[str]:
        """Return which of the choices ``text`` is, word for word."""
        words = self._words(text)
        return _whole(words, self._among(among))

    def asks(self, text: str) -> bool:
        """Whether ``text`` looks like a question, by its mark or its first word.

        In Chinese the word that asks may stand anywhere.
        """
        if any(mark in text for mark in "?？؟"):
            return True
        words = self._words(text)
        spans = _spans(words, self._begun(words, ("question",)), _same)
        return any(span.start == 0 or script(words[span.start].spelled) == HAN for span in spans)

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

    def _among(self, names: Iterable[str]) -> list[_Phrase]:
        return [phrase for name in names for phrase in self._phrases.get(name, ())]

    def _begun(self, words: Iterable[_Word], among: Collection[str]) -> list[_Phrase]:
        """Return the few phrases whose first word is akin to one of ``words``: one may be twice."""
        return [
            phrase
            for word in words
            for form in word.forms
            for phrase in self._beginning.get(form, ())
            if phrase.name in among
        ]

    def _read(self, text: str) -> tuple[_Word, ...]:
        tokens = tokenise(text, _MOST)
        spelled = [token.folded for token in tokens if token.is_word or token.is_number]
        return tuple(
            _Word(word, frozenset(key for s in self._stemmers for key in keys(word, s)))
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


def _whole(words: Sequence[_Word], phrases: Iterable[_Phrase]) -> frozenset[str]:
    spelled = "".join(word.spelled for word in words)
    return frozenset(phrase.name for phrase in phrases if phrase.spelled == spelled)


def _misspelled(words: Sequence[_Word], phrases: Iterable[_Phrase]) -> frozenset[str]:
    spelled = "".join(word.spelled for word in words)
    return frozenset(phrase.name for phrase in phrases if _slipped(spelled, phrase.spelled))


def _names(spans: Iterable[_Span]) -> frozenset[str]:
    return frozenset(span.name for span in spans)


def _spans(words: Sequence[_Word], phrases: Iterable[_Phrase], alike: _Alike) -> list[_Span]:
    """Return where phrases stand in a message, without those inside a longer one."""
    found = [
        _Span(phrase.name, start, start + len(phrase.words))
        for phrase in phrases
        if len(phrase.spelled) > 1
        for start in range(len(words) - len(phrase.words) + 1)
        if all(alike(words[start + i], word) for i, word in enumerate(phrase.words))
    ]
    return [span for span in found if not any(_covers(other, span) for other in found)]


def _covers(one: _Span, other: _Span) -> bool:
    longer = one.end - one.start > other.end - other.start
    return longer and one.start <= other.start and other.end <= one.end


def _same(one: _Word, other: _Word) -> bool:
    return one.spelled == other.spelled


def _akin(one: _Word, other: _Word) -> bool:
    return one.spelled == other.spelled or not one.stems.isdisjoint(other.stems)


def _near(one: _Word, other: _Word) -> bool:
    return _akin(one, other) or _slipped(one.spelled, other.spelled)


def _slipped(one: str, other: str) -> bool:
    """Whether two spellings differ by a slip of the finger."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or one.isdigit():
        return False
    allowed = 1 if shorter < _LONG else 2
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed

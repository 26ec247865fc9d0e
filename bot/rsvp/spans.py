"""Where in a message choices are named."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

_SHORTEST, _LONG = 5, 8
"""A slip is forgiven from five letters on, a second one from eight: "nope" is not "hope"."""
_REACH = 3
"""Words that may stand between "not" and what is denied: "not from a government"."""


class Word(NamedTuple):
    """A word as it is spelled, and the stems it may have."""

    spelled: str
    stems: frozenset[str]

    @property
    def forms(self) -> frozenset[str]:
        """Whatever a word that is akin has one of."""
        return self.stems | {self.spelled}


class Phrase(NamedTuple):
    """Words that together name a choice."""

    name: str
    words: tuple[Word, ...]
    spelled: str


class Span(NamedTuple):
    """Where in a message a choice is named."""

    name: str
    start: int
    end: int


Alike = Callable[[Word, Word], bool]


def whole(words: Sequence[Word], phrases: Iterable[Phrase]) -> frozenset[str]:
    """Return what a message is, word for word."""
    spelled = "".join(word.spelled for word in words)
    return frozenset(phrase.name for phrase in phrases if phrase.spelled == spelled)


def misspelled(words: Sequence[Word], phrases: Iterable[Phrase]) -> frozenset[str]:
    """Return what a message is but for a slip."""
    spelled = "".join(word.spelled for word in words)
    return frozenset(phrase.name for phrase in phrases if _slipped(spelled, phrase.spelled))


def spans(words: Sequence[Word], phrases: Iterable[Phrase], alike: Alike) -> list[Span]:
    """Return where phrases stand in a message, without those inside a longer one."""
    found = [
        Span(phrase.name, start, start + len(phrase.words))
        for phrase in phrases
        if len(phrase.spelled) > 1
        for start in range(len(words) - len(phrase.words) + 1)
        if all(alike(words[start + i], word) for i, word in enumerate(phrase.words))
    ]
    return [span for span in found if not any(_covers(other, span) for other in found)]


def affirmed(found: Sequence[Span], denials: Iterable[Span]) -> frozenset[str]:
    """Return what is named and not denied, as in "not from a government".

    "Not" in the middle of what is named denies nothing: "not sure, perhaps online".
    """
    denied = {
        min(after, key=lambda span: span.start).name
        for denial in denials
        if not any(_covers(span, denial) for span in found)
        and (after := [span for span in found if 0 <= span.start - denial.end <= _REACH])
    }
    return frozenset(span.name for span in found) - denied


def _covers(one: Span, other: Span) -> bool:
    longer = one.end - one.start > other.end - other.start
    return longer and one.start <= other.start and other.end <= one.end


def same(one: Word, other: Word) -> bool:
    """Whether two words are spelled alike."""
    return one.spelled == other.spelled


def akin(one: Word, other: Word) -> bool:
    """Whether two words are forms of one."""
    return one.spelled == other.spelled or not one.stems.isdisjoint(other.stems)


def near(one: Word, other: Word) -> bool:
    """Whether two words are forms of one, or a slip apart."""
    return akin(one, other) or _slipped(one.spelled, other.spelled)


def _slipped(one: str, other: str) -> bool:
    """Whether two spellings differ by a slip of the finger."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or one.isdigit():
        return False
    allowed = 1 if shorter < _LONG else 2
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed

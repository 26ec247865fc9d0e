"""Finds the words of one language in a message."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.language.scripts import HAN, script
from bot.language.stems import keys
from bot.language.tokens import Token
from bot.understanding.lexicon import Lexicon
from bot.understanding.senses import FRAME, NAMES, SUBJECT, Sense

_BODIES = frozenset({"organisation"})
_NOT_BORROWED = frozenset(
    {
        "declined",
        "smalltalk",
        "rsvp",
        "counted",
        "then",
        "follow",
        "same",
        "before",
        "after",
        "plus",
    }
)
_EXACT = frozenset({"counted", "rejects", "corrects", "objects"})
_MOST_SLIPS = 24
"""How many unknown words of one message are compared; the rest of a very long one is left."""
_NEAR = 4
"""How many spellings close to an unknown word are tried."""
_STEM, _ENDING = 5, 3
"""How many letters two forms of a word share at least, and how many an ending may have."""
_SHORTEST, _LONG = 4, 7
"""A typing slip is forgiven from four letters on, a second one from seven."""


class Match(NamedTuple):
    """Tokens ``start`` to ``end`` (excluded) have ``senses``; ``slip`` if a typo was forgiven."""

    start: int
    end: int
    senses: tuple[Sense, ...]
    slip: bool = False

    def within(self, other: "Match") -> bool:
        """Whether it is a part of ``other``, and less than the whole."""
        inside = other.start <= self.start and self.end <= other.end
        return inside and self.end - self.start < other.end - other.start


class Vocabulary:
    """The lexicon of a language at work."""

    def __init__(self, lexicon: Lexicon, stemmer: str | None) -> None:
        self._lexicon = lexicon
        self._stemmer = stemmer
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(lexicon.spelled):
            self._by_length[len(word)].append(word)
        self._within: dict[tuple[int, int], list[str]] = {}
        self.script = lexicon.script
        self.words = lexicon.spelled
        self.accented = lexicon.accented
        self.own = lexicon.own

    def find(self, tokens: Sequence[Token]) -> list[Match]:
        """Return the longest matches, of subjects and of frame words apart."""
        every = [match for start in range(len(tokens)) for match in self._at(tokens, start)]
        frame = _longest(every, FRAME)
        mixed = any(token.text.islower() for token in tokens)
        sober = (self._sober(match, tokens[match.start], mixed=mixed) for match in every)
        subjects = _longest((match for match in sober if match), SUBJECT)
        masks = [match for match in frame if _masks(match)]
        subjects = [m for m in subjects if not any(m.within(mask) for mask in masks)]
        masks = [match for match in subjects if _declines(match)]
        frame = [m for m in frame if not any(m.within(mask) for mask in masks)]
        return sorted([*frame, *subjects], key=lambda match: match.start)

    def spelled(self, tokens: Sequence[Token], matches: Sequence[Match]) -> list[Match]:
        """Return those that another language may borrow: spelled so, and about the Forum."""
        return [
            match._replace(senses=senses)
            for match in matches
            if all(
                token.folded in self._lexicon.spelled for token in tokens[match.start : match.end]
            )
            and (senses := tuple(s for s in match.senses if s.name not in _NOT_BORROWED))
        ]

    def knows(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word stands in some way of asking; a Chinese character beside a neighbour."""
        word = tokens[at].folded
        if script(word) == HAN:
            beside = (tokens[i : i + 2] for i in (at - 1, at) if i >= 0)
            return any("".join(t.folded for t in pair) in self._lexicon.known for pair in beside)
        return any(key in self._lexicon.known for key in keys(word, self._stemmer))

    def slips(
        self, tokens: Sequence[Token], matches: Sequence[Match], most: int = _MOST_SLIPS
    ) -> list[Match]:
        """Return matches of the words that nothing else explains, a typing slip forgiven."""
        taken = {i for match in matches for i in range(match.start, match.end)}
        free = [i for i in range(len(tokens)) if i not in taken and tokens[i].is_word][:most]
        return [match for i in free if (match := self._slip(tokens, i, taken))]

    def _at(self, tokens: Sequence[Token], start: int) -> list[Match]:
        """Every phrase that begins at ``start``."""
        found = []
        stems, spelling = [""], ""
        for end in range(start + 1, len(tokens) + 1):
            word = tokens[end - 1].folded
            spelling = f"{spelling} {word}" if spelling else word
            stems = [
                phrase
                for stem in stems
                for key in keys(word, self._stemmer)
                if (phrase := f"{stem} {key}" if stem else key) in self._lexicon.phrases
            ]
            numeral = self._lexicon.numerals.get(spelling)
            if not stems and numeral is None:
                break
            pairs = [pair for phrase in stems for pair in self._lexicon.phrases[phrase]]
            written = [sense for sense, spelled in pairs if spelled == spelling]
            if end == start + 1 and not written:
                pairs = [pair for pair in pairs if self._may_be(pair, word)]
            senses = dict.fromkeys(written or [sense for sense, _ in pairs])
            if end == start + 1 and word not in self._lexicon.spelled:
                # One stem is too little to tell another matter by: "tratan" is no "tratado".
                near = {s for s, spelled in pairs if _inflected(word, spelled)}
                senses = {
                    s: None for s in senses if s in near or not _other(self._lexicon.senses[s])
                }
            senses |= dict.fromkeys(sense for sense, _ in numeral or ())
            if senses:
                meant = tuple(self._lexicon.senses[sense] for sense in senses)
                found.append(Match(start, end, meant))
        return found

    def _may_be(self, pair: tuple[int, str], word: str) -> bool:
        """Whether a word of the same stem is what was written: a name keeps all but its ending."""
        sense, spelled = self._lexicon.senses[pair[0]], pair[1]
        if sense.kind != "person" and not sense.implied:
            return True
        return spelled in word or word.startswith(spelled[:-1])

    def _sober(self, match: Match, word: Token, *, mixed: bool) -> Match | None:
        """Tell an acronym from a common word: "WHO" is a body, "who" is not."""
        if match.end - match.start > 1 or word.folded not in self._lexicon.common:
            return match
        if (word.text.isupper() and mixed) or not any(s.kind in _BODIES for s in match.senses):
            return match
        senses = tuple(s for s in match.senses if s.kind not in _BODIES and not s.implied)
        return match._replace(senses=senses) if senses else None

    def _slip(self, tokens: Sequence[Token], start: int, taken: set[int]) -> Match | None:
        token = tokens[start]
        word = token.folded
        if len(word) < _SHORTEST or not token.is_word or self.knows(tokens, start):
            return None
        allowed = 1 if len(word) < _LONG else 2
        near = self._of_length(len(word), allowed)
        found = process.extract(word, near, scorer=OSA.distance, score_cutoff=allowed, limit=_NEAR)
        end = next((i for i in range(start + 1, len(tokens)) if i in taken), len(tokens))
        for spelled, _, _ in found:
            mended = [Token(spelled, spelled), *tokens[start + 1 : end]]
            if match := self._meant(mended):
                return match._replace(start=start, end=start + match.end, slip=True)
        return None

    def _of_length(self, length: int, allowed: int) -> list[str]:
        """Return the words that so many edits can make of one of ``length`` letters."""
        if (length, allowed) not in self._within:
            lengths = range(length - allowed, length + allowed + 1)
            words = [word for n in lengths for word in self._by_length.get(n, ())]
            self._within[length, allowed] = words
        return self._within[length, allowed]

    def _meant(self, tokens: Sequence[Token]) -> Match | None:
        """What tokens mean from the first on, names and other matters apart."""
        every = self._at(tokens, 0)
        for kinds in (SUBJECT, FRAME):
            for match in _longest(every, kinds):
                senses = tuple(s for s in match.senses if s.kind not in NAMES and not _exact(s))
                if senses:
                    return match._replace(senses=senses)
        return None


def _longest(matches: Iterable[Match], kinds: frozenset[str]) -> list[Match]:
    """The longest matches of these kinds win, wherever they stand; of equal ones the earlier."""
    fitting = [
        match._replace(senses=senses)
        for match in matches
        if (senses := tuple(sense for sense in match.senses if sense.kind in kinds))
    ]
    taken: set[int] = set()
    kept = []
    for match in sorted(fitting, key=lambda m: (m.start - m.end, m.start)):
        span = range(match.start, match.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(match)
    return kept


def _declines(match: Match) -> bool:
    return any(_other(sense) for sense in match.senses)


def _other(sense: Sense) -> bool:
    """Whether it names another matter; by a slip none is named."""
    return sense.name == "declined"


def _exact(sense: Sense) -> bool:
    """Whether its words count only as they are spelled, for much hangs on them."""
    return _other(sense) or sense.name in _EXACT


def _inflected(word: str, spelled: str) -> bool:
    """Whether one is the other with another ending, in a language of many."""
    stem = max(_STEM, len(spelled) - _ENDING, len(word) - _ENDING)
    return script(word) == "CYRILLIC" and word[:stem] == spelled[:stem]


def _masks(match: Match) -> bool:
    """Whether its words together say nothing of a subject, whatever each says alone."""
    if match.end - match.start == 1:
        return False
    return any(s.kind == "year" or s.name in {"wsis", "filler"} for s in match.senses)

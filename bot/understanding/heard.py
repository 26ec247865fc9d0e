"""A message as it is searched for editions: its tokens, what stands at each, what was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.scripts import HAN, script
from bot.language.tokens import Token
from bot.understanding.senses import WORD, Sense
from bot.understanding.vocabulary import Match

OURS = frozenset({"wsis", "forum"})
YEAR_AFTER = frozenset({"年", "届"})
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Between them a year may be an edition's."""
NEAR = 3
"""How many tokens may stand between a number and the Forum's name."""
FORUM = frozenset({"forum"})
_BRIEF = 6
"""Up to so many words a number beside a topic stands in the place of an edition: "theme 2202"."""
_PREPOSITION = 3
"""How long a word is that may stand between the Forum and its year: "the forum in 2030"."""
_NO_TOPICS = frozenset({"declined", "smalltalk", "rsvp", "not_stated"})


@dataclass(frozen=True, kw_only=True)
class Mention:
    """An edition as named at token ``at``: ``year`` if on record, else ``unknown`` as written."""

    at: int
    end: int
    year: int | None = None
    unknown: str | None = None
    relative: str | None = None

    @property
    def ours(self) -> bool:
        """Whether it may tell by itself that the Forum is meant: 2202 does not."""
        return self.number is None or FIRST_YEAR <= self.number <= LAST_YEAR

    @property
    def number(self) -> int | None:
        """The year as named, on record or not; None for an anniversary."""
        named = self.unknown if self.unknown and self.unknown.isdigit() else None
        return self.year or (int(named) if named else None)


class Heard:
    """A message's tokens with the frame words at each of them."""

    def __init__(self, tokens: Sequence[Token], matches: Sequence[Match]) -> None:
        self.tokens = tokens
        self.matches = matches
        self._at: dict[int, list[Sense]] = {}
        self.foreign: set[int] = set()
        """The tokens that name something else: G20 is no year."""
        for match in matches:
            span = range(match.start, match.end)
            if any(sense.name == "declined" for sense in match.senses):
                self.foreign.update(span)
            for i in span:
                self._at.setdefault(i, []).extend(match.senses)

    def frame(self, at: int, names: frozenset[str]) -> bool:
        """Whether the token stands in one of these frame lists."""
        return any(s.kind == "frame" and s.name in names for s in self._at.get(at, ()))

    def named(self, at: int, kind: str) -> list[int]:
        """Return the months or numbers that the token names."""
        return [int(s.name) for s in self._at.get(at, ()) if s.kind == kind]

    def number(self, at: int) -> str | None:
        """Return the digits at a place, if it is a number."""
        inside = 0 <= at < len(self.tokens) and self.tokens[at].is_number
        return self.tokens[at].folded if inside else None

    def word(self, at: int) -> str:
        """Return the token at a place, folded."""
        return self.tokens[at].folded if 0 <= at < len(self.tokens) else ""

    def near_forum(self, at: int) -> bool:
        """Whether the Forum is named close by, or nothing else is said."""
        near = range(max(0, at - NEAR), at + NEAR + 1)
        return any(self.frame(i, OURS) for i in near) or len(self.tokens) <= NEAR

    def beside_forum(self, mention: Mention) -> bool:
        """Whether the Forum is named right before or after."""
        after = mention.end + (self.word(mention.end) in YEAR_AFTER)
        return self.frame(mention.at - 1, OURS) or self.frame(after, OURS)

    def dates_forum(self, mention: Mention) -> bool:
        """Whether it is the Forum's year, and not the summit's: "the forum in 2030?"."""
        if any(m.start < mention.at < m.end and _of_subject(m) for m in self.matches):
            return False
        ends = (
            not self.word(mention.end).isalpha() and len(self.word(mention.at - 1)) <= _PREPOSITION
        )
        return self.beside_forum(mention) or (ends and self.frame(mention.at - 2, FORUM))

    @property
    def brief(self) -> bool:
        """Whether little is said beside a number."""
        words = [token.folded for token in self.tokens if token.is_word]
        return sum(0.5 if script(word) == HAN else 1.0 for word in words) <= _BRIEF

    @property
    def asks(self) -> bool:
        """Whether a word speaks of what can be asked of an edition."""
        return any(s.kind == "subject" and s.weight >= WORD and s.name not in _NO_TOPICS
                   for senses in self._at.values() for s in senses)  # fmt: skip

    def writes(self, at: int, names: frozenset[str] = frozenset({"letter"})) -> bool:
        """Whether the token speaks of a letter."""
        return any(s.kind == "subject" and s.name in names for s in self._at.get(at, ()))


def _of_subject(match: Match) -> bool:
    return any(sense.kind == "subject" for sense in match.senses)

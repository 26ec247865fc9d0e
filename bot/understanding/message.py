"""A message cut into clauses, with the editions it names and the turns before it."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from bot.language.scripts import HAN, script
from bot.language.tokens import Token
from bot.understanding.clauses import Clause
from bot.understanding.heard import OURS, Mention
from bot.understanding.question import Memory
from bot.understanding.senses import ASIDE, SAID, WORD

ANCHORS = {"wsis": 4.0, "forum": 2.0, "follow": 1.0, "same": 1.0, "every_edition": 1.0}
"""The weight of the frame words that tie a message to the Forum."""
EDITION, MEMORY, PERSON, ORGANISATION = 2.0, 2.0, 2.0, 1.0
"""The same of an edition named, of turns before, of an organisation or a person named."""
_SHORT = 10
"""Up to so many tokens a message may live from the turn before."""
_OBJECTIONS = frozenset({"objects", "corrects", "rejects"})
_EMPTY = frozenset({"filler", "yes_no"})
_LONE, _LONE_HAN = 3, 2
"""How many letters, or Chinese characters, yes and no have at most."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """What a message says, before it is decided what it asks."""

    tokens: Sequence[Token]
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    memory: Memory

    @cached_property
    def anchor(self) -> float:
        """The weight of what ties the message to the Forum at all."""
        weight = max((ANCHORS[name] for name in self.frames), default=0.0)
        weight += EDITION * any(mention.ours for mention in self.mentions)
        if self.memory.topics and self.short:
            weight += MEMORY
        if any(clause.named("person") for clause in self.clauses):
            return weight + PERSON
        named = any(clause.named("organisation") for clause in self.clauses)
        return weight + ORGANISATION * named

    @cached_property
    def frames(self) -> set[str]:
        """The frame lists that count as anchors and have a word in it."""
        return {name for c in self.clauses for name in c.frames() if name in ANCHORS}

    @cached_property
    def short(self) -> bool:
        """Whether it may live from the turn before."""
        return len(self.tokens) <= _SHORT

    @cached_property
    def whole(self) -> Clause:
        """All clauses as one."""
        return Clause(
            start=0,
            end=max((clause.end for clause in self.clauses), default=0),
            matches=[match for clause in self.clauses for match in clause.matches],
            foreign=sum(clause.foreign for clause in self.clauses),
        )

    def named_in(self, clause: Clause) -> list[Mention]:
        """Return the editions that a clause itself names."""
        return [m for m in self.mentions if clause.start <= m.at < clause.end]

    def mentions_for(self, clause: Clause) -> list[Mention]:
        """Return the editions named in a clause, else in the nearest before, else after it."""
        if inside := self.named_in(clause):
            return inside
        if earlier := [m for m in self.mentions if m.at < clause.start]:
            last = next(c for c in reversed(self.clauses) if c.start <= earlier[-1].at)
            return [m for m in earlier if m.at >= last.start]
        if not self.mentions:
            return []
        first = next(c for c in self.clauses if c.end > self.mentions[0].at)
        return [m for m in self.mentions if m.at < first.end]

    def only_editions(self, clause: Clause, subjects: Mapping[str, float]) -> bool:
        """Whether a clause does nothing but name another edition: "… and 2022?"."""
        return bool(self.named_in(clause)) and not subjects and clause.foreign <= 1

    def stands_alone(self, clause: Clause) -> bool:
        """Whether a clause speaks of the Forum or of an edition by itself."""
        return self.ties(clause) or "wsis" in self.frames

    def ties(self, clause: Clause) -> bool:
        """Whether a clause names the Forum or an edition."""
        return bool(self.named_in(clause) or clause.frames() & OURS)

    def follows(self) -> bool:
        """Whether it only takes up the turn before: "and in 2022?", "the same for 2017"."""
        frames = {name for clause in self.clauses for name in clause.frames()}
        taken_up = bool(frames & {"follow", "same", "before", "after", "corrects"})
        return taken_up and self.short and bool(self.memory.topics) and bool(self.mentions)

    @cached_property
    def reacts(self) -> bool:
        """Whether it says but "more", "that's wrong", "yes" or a number to the turn before."""
        if not self.memory.topics or not self.short or self.mentions or self.whole.foreign:
            return False
        frames, kinds = self.whole.frames(), {s.kind for m in self.whole.matches for s in m.senses}
        speaks = bool(self.worded) or any(set(subjects) & ASIDE for subjects in self.spoken)
        if speaks or "why" in frames or not kinds <= {"frame", "subject", "number"}:
            return False
        objects = self._says_nothing or bool(frames & _OBJECTIONS)
        return "more" in frames or (objects and not self.speaks())

    @property
    def _says_nothing(self) -> bool:
        """Whether it is a mere number, or a lone word as short as "oui" is."""
        words = [token.folded for token in self.tokens if token.is_word]
        han = all(map(_is_han, words)) and len(words) <= _LONE_HAN
        lone = han or (len(self.tokens) == 1 and len("".join(words)) <= _LONE)
        return not words or (lone and self.whole.frames() <= _EMPTY)

    @property
    def only_takes_up(self) -> bool:
        """Whether it takes up what was told and says but a word beside: "and the letter?"."""
        frames = {name for clause in self.clauses for name in clause.frames()}
        words = [m for c in self.clauses for m in c.matches
                 if any(s.kind == "subject" for s in m.senses)]  # fmt: skip
        return "follow" in frames and len(words) == 1 and words[0].end - words[0].start == 1

    def speaks(self) -> bool:
        """Whether any of its words speaks of a subject."""
        return any(self.spoken)

    @cached_property
    def spoken(self) -> list[dict[str, float]]:
        """What each clause speaks of, by weight."""
        return [clause.subjects() for clause in self.clauses]

    @cached_property
    def worded(self) -> frozenset[str]:
        """What words speak of, and not hints alone; a slip is forgiven."""
        return frozenset(
            name for subjects in self.spoken for name, weight in subjects.items()
            if weight >= SAID and name not in ASIDE
        )  # fmt: skip

    @cached_property
    def unexplained(self) -> int:
        """How many of its words no list has."""
        told = {i for c in self.clauses for m in c.matches for i in range(m.start, m.end)}
        words = (i for c in self.clauses for i in range(c.start, c.end) if self.tokens[i].is_word)
        return sum(i not in told for i in words)

    def only_says(self, subjects: AbstractSet[str]) -> bool:
        """Whether it is but the words for these subjects: "Dates 2017"."""
        return self.says(subjects) >= 1

    def says(self, subjects: AbstractSet[str]) -> float:
        """Return the share of its words that speak of these subjects."""
        said = {
            i
            for clause in self.clauses
            for match in clause.matches
            for i in range(match.start, match.end)
            if any(s.name in subjects and s.weight >= WORD for s in match.senses)
        }
        words = [i for c in self.clauses for i in range(c.start, c.end) if self.tokens[i].is_word]
        return len(said.intersection(words)) / len(words) if words else 1.0


def _is_han(word: str) -> bool:
    return script(word) == HAN

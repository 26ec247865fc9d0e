"""A message cut into clauses, each with the weight of every subject it speaks of."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.language.tokens import BREAK, Token
from bot.understanding.senses import WORD
from bot.understanding.vocabulary import Match

_BARE = 3
_YEAR_WORDS = frozenset({"年", "届"})
_LIGHT = 0.45
"""A second subject of a clause weighs at least this share of the first."""


@dataclass
class Clause:
    """Tokens ``start`` to ``end`` of a message and what was found in them."""

    start: int
    end: int
    matches: list[Match] = field(default_factory=list)
    joined: bool = False
    """Whether another question begins: after a sentence's end or a word that joins two."""
    foreign: float = 0.0
    """How much of it no file knows."""

    @property
    def bare(self) -> bool:
        """Whether it is but a word or two, all of them known: "… and where?"."""
        covered = {i for m in self.matches for i in range(m.start, m.end)}
        return self.end - self.start <= _BARE and len(covered) >= self.end - self.start

    def frames(self) -> set[str]:
        """Return the frame lists that its words stand in."""
        return {s.name for match in self.matches for s in match.senses if s.kind == "frame"}

    def named(self, kind: str) -> list[str]:
        """Return what it names of ``kind``, in order."""
        names = (s.name for match in self.matches for s in match.senses if s.kind == kind)
        return list(dict.fromkeys(names))

    def subjects(self) -> dict[str, float]:
        """Return the subjects it speaks of by weight, the heaviest first.

        Each stretch of words counts for one subject only: the heaviest takes its words first.
        """
        left = [match for match in self.matches if any(s.kind == "subject" for s in match.senses)]
        found: dict[str, float] = {}
        while left:
            weights, worded = _weigh(left)
            best = max(weights, key=lambda name: (name in worded, weights[name]))
            if found and (best not in worded or weights[best] < _LIGHT * max(found.values())):
                break
            found[best] = weights[best]
            left = [m for m in left if not any(s.name == best for s in m.senses
                                               if s.kind == "subject")]  # fmt: skip
        return found


def _weigh(matches: Sequence[Match]) -> tuple[dict[str, float], set[str]]:
    weights: dict[str, float] = defaultdict(float)
    worded = set()
    for match in matches:
        length = match.end - match.start
        for sense in match.senses:
            if sense.kind == "subject":
                weight = sense.weight + 0.25 * (length - 1)
                weights[sense.name] += weight * (0.7 if match.slip else 1.0)
                if sense.weight >= WORD:
                    worded.add(sense.name)
    return weights, worded


def _joins(match: Match) -> bool:
    """Whether it joins two questions: "and", or "and when" (listed as taking up a question)."""
    names = {sense.name for sense in match.senses if sense.kind == "frame"}
    return "then" in names or ("follow" in names and match.end - match.start > 1)


def cut(tokens: Sequence[Token], matches: Sequence[Match]) -> list[Clause]:
    """Cut a message at punctuation and at the words that join two questions."""
    joints = {match.start for match in matches if _joins(match)}
    clauses, start = [], 0
    for at, token in enumerate([*tokens, Token(BREAK, BREAK)]):
        if (token.folded == BREAK or at in joints) and not _lists(tokens, at):
            if at > start:
                ended = start > 0 and tokens[start - 1].ends_sentence
                clauses.append(Clause(start, at, joined=ended or start in joints))
            start = at if token.folded != BREAK else at + 1
    for clause in clauses:
        clause.matches = [m for m in matches if clause.start <= m.start < clause.end]
    return _whole(clauses, joints, tokens)


def _lists(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma or a word stands between two years: "2017, 2020", "2017 and 2020"."""
    inside = 0 < at < len(tokens) - 1 and not tokens[at].ends_sentence
    return inside and tokens[at - 1].is_year and tokens[at + 1].is_year


def _whole(clauses: list[Clause], joints: set[int], tokens: Sequence[Token]) -> list[Clause]:
    """Undo a cut where nothing is asked before it: "2017, 2020: themes", "2017 and 2022"."""
    joined: list[Clause] = []
    for clause in clauses:
        last = joined[-1] if joined else None
        if last and _leads(last, clause, joints, tokens):
            matches = [*last.matches, *clause.matches]
            joined[-1] = Clause(last.start, clause.end, matches, joined=last.joined)
        else:
            joined.append(clause)
    return joined


def _leads(last: Clause, clause: Clause, joints: set[int], tokens: Sequence[Token]) -> bool:
    years = all(not t.is_word or t.folded in _YEAR_WORDS for t in tokens[last.start : last.end])
    at_joint = clause.start in joints and clause.start == last.end
    return (years or at_joint) and not last.subjects()

"""What a message says beside its question: salutations, reasons, and sentences about oneself."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.tokens import Token
from bot.understanding.clauses import Clause
from bot.understanding.heard import OURS, Mention
from bot.understanding.weighing import worded

_SHORT = 6
"""A salutation has no more tokens."""
_LONG = 24
"""From so many tokens on a message is a letter, in which not every sentence asks."""
_ASKS = frozenset("?؟")


def without_asides(
    tokens: Sequence[Token], clauses: Sequence[Clause], mentions: Sequence[Mention]
) -> list[Clause]:
    """Return the clauses; those that only stand beside a question ask nothing themselves."""
    aside = [_salutes(c) or (i > 0 and _begins(c, "because")) for i, c in enumerate(clauses)]
    if len(tokens) >= _LONG:
        ranks = _ranks(tokens, clauses, mentions)
        best = max((ranks[i] for i, c in enumerate(clauses) if _says(c)), default=0)
        aside = [beside or ranks[i] < best for i, beside in enumerate(aside)]
    if not any(_says(c) for c, beside in zip(clauses, aside, strict=True) if not beside):
        return list(clauses)
    return [asking_nothing(c) if aside[i] else c for i, c in enumerate(clauses)]


def asking_nothing(clause: Clause) -> Clause:
    """Return a clause without its subjects; the editions it names still stand."""
    kept = ((m, tuple(s for s in m.senses if s.kind != "subject")) for m in clause.matches)
    return replace(clause, matches=[m._replace(senses=senses) for m, senses in kept if senses])


def _says(clause: Clause) -> bool:
    return worded(clause.subjects())


def _salutes(clause: Clause) -> bool:
    short = clause.end - clause.start <= _SHORT
    return short and "salutes" in clause.frames()


def _begins(clause: Clause, frame: str) -> bool:
    first = (match for match in clause.matches if match.start <= clause.start)
    return any(sense.name == frame for match in first for sense in match.senses)


def _ranks(
    tokens: Sequence[Token], clauses: Sequence[Clause], mentions: Sequence[Mention]
) -> list[int]:
    """How likely the sentence of each clause asks something of the Forum."""
    ranks: list[int] = []
    sentence: list[Clause] = []
    for i, clause in enumerate(clauses):
        sentence.append(clause)
        last = i + 1 == len(clauses) or tokens[clauses[i + 1].start - 1].ends_sentence
        if last:
            ranks += [_rank(tokens, sentence, mentions)] * len(sentence)
            sentence = []
    return ranks


def _rank(tokens: Sequence[Token], sentence: Sequence[Clause], mentions: Sequence[Mention]) -> int:
    start, end = sentence[0].start, sentence[-1].end
    if any(start <= m.at < end for m in mentions) or any(c.frames() & OURS for c in sentence):
        return 2
    return int(end < len(tokens) and not _ASKS.isdisjoint(tokens[end].text))

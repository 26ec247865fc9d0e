"""The weight of what a clause says about the Forum, held against what is foreign in it."""

from collections.abc import Mapping, Sequence

from bot.language.tokens import BREAK, Token
from bot.understanding.clauses import Clause
from bot.understanding.heard import OURS
from bot.understanding.message import ANCHORS, EDITION
from bot.understanding.senses import ASIDE, SAID
from bot.understanding.vocabulary import Vocabulary

BAR = 2.0
"""What a clause about the Forum must weigh."""
HINTED = 1.0
"""How much more it must weigh when only hints speak for its subject."""
STRANGE_BESIDE_WSIS, STRANGE, STRANGE_BESIDE_YEAR = 0.5, 1.0, 2.0
"""What a foreign word counts: the less, the surer it is that the Forum is meant."""
_DECLINED = 1.5
_SLIP = 0.2
_HAN_CHARACTER, _SHORT_WORD, _LONG_WORD = 0.4, 0.5, 1.0


def foreign(tokens: Sequence[Token], clause: Clause, vocabulary: Vocabulary) -> float:
    """Return how much of a clause no file knows; a slip forgiven counts a little."""
    covered = {i for match in clause.matches for i in range(match.start, match.end)}
    unknown = sum(
        _strangeness(tokens[i])
        for i in range(clause.start, clause.end)
        if i not in covered and not vocabulary.knows(tokens, i)
    )
    return unknown + sum(_SLIP for match in clause.matches if match.slip)


def worded(subjects: Mapping[str, float]) -> bool:
    """Whether a word speaks for a subject, a slip forgiven, and not hints alone."""
    return _about(subjects) >= SAID


def weight(clause: Clause, subjects: Mapping[str, float], anchor: float, declined: float) -> float:
    """Return what a clause weighs, below zero if it cannot be about the Forum."""
    about = _about(subjects)
    ours = bool(clause.frames() & OURS)
    if not about or (declined and not ours) or (not anchor and clause.foreign >= 1):
        return -1.0
    hinted = 0.0 if worded(subjects) else HINTED
    return about + anchor - clause.foreign * strange_by(anchor) - hinted - _DECLINED * declined


def strange_by(anchor: float) -> float:
    """Return what a foreign word counts beside what ties the message to the Forum."""
    if anchor >= ANCHORS["wsis"]:
        return STRANGE_BESIDE_WSIS
    return STRANGE if anchor > EDITION else STRANGE_BESIDE_YEAR


def _about(subjects: Mapping[str, float]) -> float:
    return max((w for name, w in subjects.items() if name not in ASIDE), default=0.0)


def _strangeness(token: Token) -> float:
    word = token.folded
    if word == BREAK or not token.is_word:
        return 0.0
    if len(word) == 1:
        return 0.0 if word.isascii() else _HAN_CHARACTER
    return _SHORT_WORD if len(word) <= 3 else _LONG_WORD  # noqa: PLR2004 - as people count

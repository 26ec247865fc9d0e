"""What a message takes back itself: "2020, no sorry, 2022", "not 2022 but 2020"."""

from collections.abc import Sequence

from bot.language.tokens import Token
from bot.understanding.clauses import Clause
from bot.understanding.heard import OURS, Heard, Mention
from bot.understanding.weighing import worded

_CORRECTS, _REJECTS = frozenset({"corrects"}), frozenset({"rejects"})
_COUNTED = frozenset({"counted"})
_NEAR = 4
"""How many tokens may stand between a word that corrects and the edition meant."""
_BESIDE = 4
"""The same of a word that rejects and the edition that is not meant."""


def editions_meant(heard: Heard, named: Sequence[Mention]) -> list[Mention]:
    """Return the editions named, without those taken back."""
    ours = [m for m in named if any(heard.frame(i, OURS) for i in _clause(heard, m))]
    at = {m.at for m in named}
    rejected = [m for m in named if _rejected(heard, m, at) or (ours and _counted(heard, m))]
    meant = [m for m in named if m not in rejected] or list(named)
    for match in heard.matches:
        if not any(sense.name in _CORRECTS for sense in match.senses):
            continue
        after = [m for m in meant if 0 <= m.at - match.end <= _NEAR]
        if after and any(m.at < match.start for m in meant):
            meant = [m for m in meant if m.at >= match.end]
    return meant


def all_rejected(heard: Heard, named: Sequence[Mention]) -> bool:
    """Whether none of the editions named is meant: "neither 2020 nor 2022, the first one"."""
    at = {m.at for m in named}
    return bool(named) and all(_rejected(heard, m, at) for m in named)


def first_meant(tokens: Sequence[Token], clauses: Sequence[Clause]) -> int:
    """Return which clause is the first that is meant: that after "…, no, I mean"."""
    for i, clause in enumerate(clauses[1:], start=1):
        said = any(worded(c.subjects()) for c in clauses[i:])
        if said and _corrects_first(clause) and not tokens[clause.start - 1].ends_sentence:
            return i
    return 0


def _rejected(heard: Heard, mention: Mention, named_at: set[int]) -> bool:
    before = range(mention.at - 1, max(-1, mention.at - 1 - _BESIDE), -1)
    for i in before:
        if heard.tokens[i].ends_clause or i in named_at:
            return False
        if heard.frame(i, _REJECTS):
            return True
    return False


def _counted(heard: Heard, mention: Mention) -> bool:
    """Whether it numbers something else: "my room is 2020; who organised the forum in 2017?"."""
    clause = _clause(heard, mention)
    ours = any(heard.frame(i, OURS) for i in clause)
    return not ours and any(heard.frame(i, _COUNTED) for i in clause if i < mention.at)


def _clause(heard: Heard, mention: Mention) -> range:
    """The tokens around an edition up to the next punctuation."""
    breaks = [i for i, token in enumerate(heard.tokens) if token.ends_clause]
    start = max((i + 1 for i in breaks if i < mention.at), default=0)
    return range(start, min((i for i in breaks if i > mention.at), default=len(heard.tokens)))


def _corrects_first(clause: Clause) -> bool:
    first = [match for match in clause.matches if match.start <= clause.start + 1]
    return any(sense.name in _CORRECTS for match in first for sense in match.senses)

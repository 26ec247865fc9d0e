"""Which language a message is in: the one whose words explain most of it."""

from collections.abc import Mapping, Sequence

from bot.language.keyboard import retyped
from bot.language.scripts import script
from bot.language.tokens import Token, tokenise
from bot.understanding.vocabulary import Match, Vocabulary

_NAMES = frozenset({"organisation", "person", "place"})
_KNOWN, _BORROWED = 0.6, 0.4
"""What a word counts that only stands in whole questions; a word of another script."""
_ENOUGH = 0.3
"""The share of a message that must be explained before another keyboard layout is tried."""


class LanguageFinder:
    """Reads a message with every vocabulary and keeps the one that explains most."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._vocabularies = vocabularies

    def read(
        self, text: str, preferred: str | None
    ) -> tuple[str, list[Token], list[Match]]:
        """Return the language of ``text``, its tokens (retyped if the keyboard was wrong) and the matches.

        What the language itself does not explain may be explained by words of the others.
        """
        tokens = tokenise(text)
        language, share = self._best(tokens, preferred)
        if share < _ENOUGH and (other := retyped(text)):
            found, better = self._best(other, preferred)
            if better > max(share, _ENOUGH):
                language, tokens = found, other
        matches = self._vocabularies[language].find(tokens)
        for code, vocabulary in self._vocabularies.items():
            if code != language:
                matches = _filled(matches, vocabulary.find(tokens))
        slips = self._vocabularies[language].slips(tokens, matches)
        return language, tokens, _filled(matches, slips)

    def _best(self, tokens: list[Token], preferred: str | None) -> tuple[str, float]:
        words = sum(token.is_word for token in tokens) or 1
        scores = {
            code: _explained(vocabulary, tokens) for code, vocabulary in self._vocabularies.items()
        }
        if max(scores.values()) < _ENOUGH:
            scores = {code: _nearly(vocabulary, tokens) for code, vocabulary in self._vocabularies.items()}
        top = max(scores.values())
        likely = [code for code, score in scores.items() if score >= top - 0.01]
        language = preferred if preferred in likely else ("en" if "en" in likely else likely[0])
        return language, top / words


def _explained(vocabulary: Vocabulary, tokens: list[Token]) -> float:
    weights: dict[int, float] = {}
    for match in vocabulary.find(tokens):
        for i in range(match.start, match.end):
            weights[i] = max(weights.get(i, 0.0), _weight(match))
    score = 0.0
    for i, token in enumerate(tokens):
        if token.is_word:
            weight = weights.get(i, _KNOWN if vocabulary.knows(token) else 0.0)
            score += weight * (1.0 if script(token.folded) == vocabulary.script else _BORROWED)
    return score


def _nearly(vocabulary: Vocabulary, tokens: list[Token]) -> float:
    """What is explained when typing slips are forgiven."""
    own = [token for token in tokens if script(token.folded) == vocabulary.script]
    return float(len(vocabulary.slips(own, []))) * 0.5


def _weight(match: Match) -> float:
    if all(s.kind in _NAMES or s.implied or s.name == "wsis" for s in match.senses):
        return 0.05
    return 1.0


def _filled(matches: Sequence[Match], others: Sequence[Match]) -> list[Match]:
    taken = {i for match in matches for i in range(match.start, match.end)}
    free = [m for m in others if not taken & set(range(m.start, m.end))]
    return sorted([*matches, *free], key=lambda match: match.start)

"""Which language a message is in: the one whose words explain most of it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.language.keyboard import retyped
from bot.language.languages import FALLBACK
from bot.language.scripts import script
from bot.language.tokens import Token, tokenise
from bot.understanding.features import spelling
from bot.understanding.lexicon import accented
from bot.understanding.model import Model
from bot.understanding.vocabulary import Match, Vocabulary

_NAMES = frozenset({"organisation", "person", "place"})
_KNOWN, _BORROWED = 0.6, 0.4
"""What a word counts that only stands in whole questions; a word of another script."""
_HINT_OF_SCRIPT = 0.16
"""What its script adds for a language: enough where no word tells, for nothing else."""
_ANYBODYS = frozenset({"wsis", "forum", "declined"})
"""What is called much the same in every language, and so tells less …"""
_TELLING = 3
"""… unless it takes so many words."""
_STEM = 0.8
"""What a word counts that only shares a stem with one of the language."""
_TIE = 0.15
_SPELLED = 0.15
"""What a word adds that is spelled as in a language's files, and not just of the same stem."""
_OWN = 0.2
"""What an accent or an acronym of its own adds for a language: SMSI is French, WSIS anybody's."""
_SOUND, _SOUNDS = 2.0, 4.0
"""What the model's word weighs where several languages explain a message nearly as well."""
_NEARLY_MOST = 5
"""How many words are enough to tell a language by their typing slips."""
_SAMPLE = 160
"""How many tokens are enough to tell a language by."""
_DOUBTFUL, _ENOUGH = 0.7, 0.3
"""The share of a message below which another keyboard layout is tried; the share that must be
explained at all, else typing slips tell the language."""


class Spoken(NamedTuple):
    """A message in its language: its tokens and what was found in them."""

    language: str
    tokens: list[Token]
    matches: list[Match]


class LanguageFinder:
    """Reads a message with every vocabulary and keeps the one that explains most."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary], model: Model | None = None) -> None:
        self._vocabularies = vocabularies
        self._model = model

    def read(self, text: str, preferred: str | None) -> Spoken:
        """Return ``text`` in its language, retyped if it was typed on a wrong keyboard.

        What the language itself does not explain may be explained by words of the others.
        """
        tokens = tokenise(text)
        found = self._find(tokens[:_SAMPLE])
        language, share = self._best(text, tokens[:_SAMPLE], found, preferred)
        if share < _DOUBTFUL and (other := retyped(text)):
            elsewhere = self._find(other[:_SAMPLE])
            meant = " ".join(token.text for token in other[:_SAMPLE])
            better, more = self._best(meant, other[:_SAMPLE], elsewhere, preferred)
            if more > max(share, _ENOUGH) and self._sound(meant) >= self._sound(text):
                language, tokens, found = better, other, elsewhere
        own = self._vocabularies[language]
        matches = found[language] if len(tokens) <= _SAMPLE else own.find(tokens)
        matches = _filled(matches, own.slips(tokens, matches))
        for code, vocabulary in self._vocabularies.items():
            if code != language:
                matches = _filled(matches, vocabulary.spelled(tokens, found[code]))
        return Spoken(language, tokens, matches)

    def _sound(self, text: str) -> float:
        """How much a text sounds like any language at all."""
        return max(self._model.scores(spelling(text)).values()) if self._model else 0.0

    def _find(self, tokens: list[Token]) -> dict[str, list[Match]]:
        return {code: vocabulary.find(tokens) for code, vocabulary in self._vocabularies.items()}

    def _explained(
        self, tokens: list[Token], found: Mapping[str, Sequence[Match]]
    ) -> dict[str, float]:
        """How much of a message each language explains.

        A word of another script than the language's own counts less, if it is a word of a
        language of that script: "deadline" makes no message Chinese, "kogda" makes one Russian.
        """
        weights = {
            code: _weights(vocabulary, tokens, found[code])
            for code, vocabulary in self._vocabularies.items()
        }
        scripts = [script(token.folded) for token in tokens]
        native = [
            any(weights[c][i] for c, v in self._vocabularies.items() if v.script == scripts[i])
            for i in range(len(tokens))
        ]
        return {
            code: sum(
                weight * (_BORROWED if native[i] and vocabulary.script != scripts[i] else 1.0)
                for i, weight in enumerate(weights[code])
            )
            for code, vocabulary in self._vocabularies.items()
        }

    def _best(
        self,
        text: str,
        tokens: list[Token],
        found: Mapping[str, Sequence[Match]],
        preferred: str | None,
    ) -> tuple[str, float]:
        scores = self._explained(tokens, found)
        share = max(scores.values()) / (sum(token.is_word for token in tokens) or 1)
        if share < _ENOUGH:
            for code, vocabulary in self._vocabularies.items():
                scores[code] += _nearly(vocabulary, tokens)
        spelled = accented(text)
        for code, vocabulary in self._vocabularies.items():
            scores[code] += _HINT_OF_SCRIPT * any(
                script(token.folded) == vocabulary.script for token in tokens if token.is_word
            )
            written = (t.folded in vocabulary.words for t in tokens if t.is_word)
            scores[code] += _SPELLED * sum(written)
            scores[code] += _OWN * len(spelled & vocabulary.accented)
            scores[code] += _OWN * sum(token.folded in vocabulary.own for token in tokens)
        top = max(scores.values())
        if preferred in scores and scores[preferred] >= top - _TIE:
            return preferred, share
        if self._model and top and sum(score > top - _SOUNDS for score in scores.values()) > 1:
            sounds = self._model.scores(spelling(text))
            scores = {code: scores[code] + _SOUND * sounds.get(code, -1.0) for code in scores}
        return max(scores, key=lambda code: (round(scores[code], 6), code == FALLBACK)), share


def _weights(
    vocabulary: Vocabulary, tokens: Sequence[Token], matches: Sequence[Match]
) -> list[float]:
    """What each token counts for a language."""
    weights = [
        _KNOWN * (token.is_word and vocabulary.knows(tokens, i)) for i, token in enumerate(tokens)
    ]
    for match in matches:
        for i in range(match.start, match.end):
            stem_only = tokens[i].folded not in vocabulary.words
            weight = _weight(match) * (_STEM if stem_only else 1.0)
            weights[i] = max(weights[i], weight) if tokens[i].is_word else 0.0
    return weights


def _nearly(vocabulary: Vocabulary, tokens: list[Token]) -> float:
    """What is explained when typing slips are forgiven."""
    own = [token for token in tokens if script(token.folded) == vocabulary.script]
    return float(len(vocabulary.slips(own, [], _NEARLY_MOST))) * 0.5


def _weight(match: Match) -> float:
    if all(s.kind in _NAMES or s.implied for s in match.senses):
        return 0.05
    short = match.end - match.start < _TELLING
    return 0.5 if short and any(s.name in _ANYBODYS for s in match.senses) else 1.0


def _filled(matches: Sequence[Match], others: Sequence[Match]) -> list[Match]:
    taken = {i for match in matches for i in range(match.start, match.end)}
    free = [m for m in others if not taken & set(range(m.start, m.end))]
    return sorted([*matches, *free], key=lambda match: match.start)

"""Text → Question. Words, numbers and names decide; a small model has the second opinion."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.knowledge.library import Library
from bot.language.tokens import Token
from bot.understanding.asides import asking_nothing, without_asides
from bot.understanding.clauses import cut
from bot.understanding.compiled import vocabularies
from bot.understanding.corrections import first_meant
from bot.understanding.editions import EditionFinder
from bot.understanding.languages import LanguageFinder
from bot.understanding.message import Message
from bot.understanding.model import LANGUAGE, read_model
from bot.understanding.opinions import Opinions
from bot.understanding.question import Memory, Question
from bot.understanding.reading import Reader
from bot.understanding.senses import HINT, Sense
from bot.understanding.vocabulary import Match, Vocabulary
from bot.understanding.weighing import foreign

_NOTHING = Memory()


class Understanding:
    """Understands messages with the words of a library."""

    def __init__(self, library: Library) -> None:
        self._vocabularies: Mapping[str, Vocabulary] = vocabularies(library)
        self._languages = LanguageFinder(self._vocabularies, read_model(library.folder, LANGUAGE))
        self._editions = EditionFinder(library)
        self._reader = Reader(library)
        self._opinions = Opinions(library, self._reader)

    def understand(
        self, text: str, today: date, memory: Memory = _NOTHING, saved: str | None = None
    ) -> Question:
        """Return what ``text`` asks on ``today``, after the turns in ``memory``.

        ``saved`` is the person's language, used where the text itself does not tell.
        """
        spoken = self._languages.read(text, memory.language or saved)
        tokens, matches = spoken.tokens, spoken.matches
        clauses = cut(tokens, [*matches, *_days(tokens, matches)])
        for clause in clauses:
            clause.foreign = foreign(tokens, clause, self._vocabularies[spoken.language])
        first = first_meant(tokens, clauses)
        clauses = [*map(asking_nothing, clauses[:first]), *clauses[first:]]
        mentions = self._editions.find(tokens, matches, today, memory.editions)
        clauses = without_asides(tokens, clauses, mentions)
        message = Message(tokens=tokens, clauses=clauses, mentions=mentions, memory=memory)
        parts, surest = self._reader.read(message)
        start = clauses[first].start if first else 0
        return Question(
            language=spoken.language,
            parts=tuple(self._opinions.heard(parts, message, spoken, start)),
            confidence=_confidence(surest),
            goes_on=bool(memory.topics),
        )

    def language_of(self, text: str, saved: str) -> str:
        """Return the language of ``text``; ``saved`` where it does not tell."""
        return self._languages.read(text, saved).language


def _confidence(weight: float) -> float:
    return float(round(1 - 0.5 ** max(weight, 0.0), 3))


def _days(tokens: Sequence[Token], matches: Sequence[Match]) -> list[Match]:
    """A day with its month hints at a question of dates."""
    return [
        match._replace(senses=(Sense("subject", "dates", HINT, implied=True),))
        for match in matches
        if any(sense.kind == "month" for sense in match.senses)
        and any(t.is_number and len(t.folded) <= 2 for t in _beside(tokens, match))  # noqa: PLR2004
    ]


def _beside(tokens: Sequence[Token], match: Match) -> Sequence[Token]:
    return (*tokens[max(0, match.start - 1) : match.start], *tokens[match.end : match.end + 1])

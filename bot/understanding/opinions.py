"""What the trained models say to what the words of a message were read as."""

from collections.abc import Mapping

from bot.knowledge.library import Library
from bot.understanding.features import buckets
from bot.understanding.languages import Spoken
from bot.understanding.message import Message
from bot.understanding.model import read_models
from bot.understanding.question import Intent, Part
from bot.understanding.reading import Reader
from bot.understanding.scope import Scope
from bot.understanding.second_opinion import second_opinion

_SOUND = 3.0
"""What the sound of a message weighs beside its shape when it is told whether it is foreign."""
_BAR, _WORDED, _UNTIED = 0.5, 0.9, -3.0
"""How foreign a message must look and sound for that to count more than its words; one with a
topic's word and hardly any that no list has; one with such words that names neither the Forum nor
an edition.
"""
_ABOUT_IT = frozenset({Intent.ASK, Intent.NOT_STATED, Intent.CLARIFY})


class Opinions:
    """The models of a library; without any, what was read stands."""

    def __init__(self, library: Library, reader: Reader) -> None:
        self._models = read_models(library.folder)
        self._scope = Scope.read(library.folder)
        self._stemmers = {code: spoken.stemmer for code, spoken in library.languages.items()}
        self._reader = reader

    def heard(self, parts: list[Part], message: Message, spoken: Spoken, first: int) -> list[Part]:
        """Return the parts as they are, or what the models are sure of instead.

        ``first`` is the token from which on the message is meant.
        """
        model = self._models.get(spoken.language)
        if not model or message.reacts:
            return parts
        scores = model.scores(buckets(spoken.tokens[first:]))
        parts = second_opinion(parts, message, scores, self._reader)
        topics = {topic for part in parts for topic in part.topics}
        said = message.only_says(topics) or message.follows()
        if said or any(part.intent not in _ABOUT_IT for part in parts):
            return parts
        if self._foreignness(message, spoken) + _SOUND * _declining(scores) > _bar(message):
            return [_declined(parts, message)]
        return parts

    def _foreignness(self, message: Message, spoken: Spoken) -> float:
        if not self._scope:
            return 0.0
        stemmer = self._stemmers[spoken.language]
        return self._scope.foreignness(spoken, stemmer, goes_on=bool(message.memory.topics))


def _bar(message: Message) -> float:
    if message.anchor <= 1 and message.unexplained:
        return _UNTIED
    return _WORDED if message.worded and message.whole.foreign < 1 else _BAR


def _declining(scores: Mapping[str, float]) -> float:
    """By how much a message sounds more like other matters than like any of the Forum."""
    others = (score for subject, score in scores.items() if subject != "declined")
    return scores.get("declined", -1.0) - max(others, default=0.0)


def _declined(parts: list[Part], message: Message) -> Part:
    """Decline, and keep what was understood unless a word names another matter."""
    if any("declined" in subjects for subjects in message.spoken):
        return Part(intent=Intent.DECLINE)
    topics = tuple(dict.fromkeys(topic for part in parts for topic in part.topics))
    return Part(intent=Intent.DECLINE, topics=topics)

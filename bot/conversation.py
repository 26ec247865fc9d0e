"""One turn of a conversation: understand → answer → word. It knows no Telegram and no database."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from bot.answering.answer import Answer
from bot.answering.answering import answer
from bot.knowledge.library import Library
from bot.understanding.question import Intent, Memory, Part, Question
from bot.understanding.understand import Understanding
from bot.wording.reply import Reply, Show
from bot.wording.wording import Wording

NOTHING = Memory()
_SHORT, _KEPT = 200, 2000
"""Letters of a text that others are likely to type too, and how many turns are kept for them."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What is said, and what the next turn may take over."""

    reply: Reply
    memory: Memory


class Conversation:
    """Answers messages and buttons."""

    def __init__(self, library: Library, understanding: Understanding, wording: Wording) -> None:
        self._library = library
        self._understanding = understanding
        self._wording = wording
        self._heard_before = lru_cache(_KEPT)(self._heard)
        self._told_before = lru_cache(_KEPT)(self._told)

    def hear(
        self, text: str, today: date, memory: Memory = NOTHING, saved: str | None = None
    ) -> Turn:
        """Answer ``text`` on ``today`` (Europe/Zurich); ``saved`` is the person's language.

        The day after a letter goes out thousands ask the same: that is worked out once.
        """
        hear = self._heard_before if len(text) <= _SHORT else self._heard
        return hear(text, today, memory, saved)

    def _heard(self, text: str, today: date, memory: Memory, saved: str | None) -> Turn:
        memory = _on_record(memory, self._library)
        question = self._understanding.understand(text, today, memory, saved)
        return self._turn(question, today, memory)

    def show(self, wish: Show, language: str, today: date) -> Turn:
        """Answer a button."""
        aspects = frozenset({"more"} if wish.more else ())
        years = (year for year in self._library.editions if year <= wish.edition)
        part = Part(
            topics=wish.topics,
            editions=tuple(years) if wish.and_before else (wish.edition,),
            every_edition=wish.and_before,
            aspects=aspects,
        )
        return self._turn(
            Question(language=language, parts=(part,), confidence=1.0), today, NOTHING
        )

    def tell(self, topic: str, named: str, language: str, today: date) -> Turn:
        """Answer a command: ``topic`` of the editions that ``named`` names in any way, if any."""
        tell = self._told_before if len(named) <= _SHORT else self._told
        return tell(topic, named, language, today)

    def _told(self, topic: str, named: str, language: str, today: date) -> Turn:
        heard = self._understanding.understand(named, today, NOTHING, language).parts
        naming = (part for part in heard if part.editions or part.unknown or part.relative)
        part = replace(
            next(naming, Part()),
            intent=Intent.ASK, topics=(topic,), aspects=frozenset(), subjects=(),
        )  # fmt: skip
        return self._turn(
            Question(language=language, parts=(part,), confidence=1.0), today, NOTHING
        )

    def language_of(self, text: str, saved: str) -> str:
        """Return the language of a text that asks nothing; ``saved`` where it does not tell."""
        return self._understanding.language_of(text, saved)

    def _turn(self, question: Question, today: date, memory: Memory) -> Turn:
        found = answer(question, self._library, today)
        reply = self._wording.reply(found, question.language, today, question.confidence)
        return Turn(reply=reply, memory=_remembered(question, found, memory))


def _remembered(question: Question, found: Answer, memory: Memory) -> Memory:
    """Keep the editions and topics last spoken of; courtesies and refusals change nothing."""
    return Memory(
        language=question.language,
        editions=found.editions or memory.editions,
        topics=found.topics or memory.topics,
    )


def _on_record(memory: Memory, library: Library) -> Memory:
    """Forget what was told of a knowledge folder that has lost it since."""
    return Memory(
        language=memory.language if memory.language in library.languages else None,
        editions=tuple(year for year in memory.editions if year in library.editions),
        topics=tuple(topic for topic in memory.topics if topic in library.topics),
    )

"""The model's word on what the words were read as: it may overrule one plain reading."""

from collections.abc import Mapping
from dataclasses import replace

from bot.understanding.clauses import Clause
from bot.understanding.heard import OURS
from bot.understanding.message import Message
from bot.understanding.question import Intent, Part
from bot.understanding.reading import ENTERED, TAKEN_UP, Reader
from bot.understanding.senses import WORD
from bot.understanding.weighing import BAR, worded

SURE, SURER, STATED, UNSTATED, UNSAID, UNTIED = 0.4, 0.5, 0.6, 0.9, 0.8, 0.0
"""By how much the model must prefer another subject; by how much one to declining; by how much one
to what no letter states, and where words speak of it, too, or it is sure of nothing; by how much
one where no word speaks of any; by how much declining where nothing ties the message to the Forum.
"""
WISHED = 1.2
"""By how much it must prefer a wish to attend to all else where words speak of several things."""
CLOSE = 0.2
"""By how much it must prefer another topic for the person to be asked."""
_BODIES = frozenset({"organizers", "partners"})
_MOSTLY = 0.5
"""The share of a message that courtesies take at least, lest something else be asked beside."""
_WHEN = frozenset({"dates", "deadlines"})
"""Topics of the Forum itself, not of what is entered at it."""
_UNANCHORED = frozenset({"rsvp", "smalltalk"})
"""Subjects that people speak of without a word for the Forum."""


def second_opinion(
    parts: list[Part], message: Message, scores: Mapping[str, float], reader: Reader
) -> list[Part]:
    """Return the parts as they are, or the one that the model is sure of instead."""
    ours = {name for part in parts for name in _subjects(part)}
    best = max(scores, key=lambda name: scores[name])
    if best == "rsvp" and _wishes(parts, message, scores):
        return [replace(parts[0], intent=Intent.RSVP, topics=())]
    if len(parts) != 1 or len(ours) != 1 or best in ours:
        return parts
    unsaid = best == "rsvp" and scores[best] > 0 and not message.speaks()
    if (_settled(message, ours, best) and not unsaid) or _thanks_first(message, best):
        return parts
    known = message.anchor > 0 if best == "declined" else _exact(ours, best, message, reader)
    if known:
        return parts
    margin = scores[best] - max(scores.get(name, -1.0) for name in ours)
    if margin < _enough(best, ours, message, scores):
        return _asked_back(parts[0], best, message, reader) if margin >= CLOSE else parts
    return _instead(best, ours, message, reader) or parts


def _exact(ours: set[str], best: str, message: Message, reader: Reader) -> bool:
    """Whether the words say it: a deadline of the prizes is none, their day is no Forum's."""
    if ours == {"not_stated"}:
        return any(map(reader.lacks_deadline, message.spoken))
    return best in _WHEN and ours <= message.worded & ENTERED


def _wishes(parts: list[Part], message: Message, scores: Mapping[str, float]) -> bool:
    """Whether a wish was read as several questions: "I change: not in person but online"."""
    several = len({name for part in parts for name in _subjects(part)}) > 1
    lead = scores["rsvp"] - max(scores[name] for name in scores if name != "rsvp")
    return several and not message.mentions and lead >= WISHED


def _asked_back(part: Part, best: str, message: Message, reader: Reader) -> list[Part]:
    """Ask which is meant where only hints speak and the model hears another topic."""
    hinted = not any(map(worded, message.spoken))
    known = part.editions or not part.unknown
    if (
        known
        and hinted
        and part.intent is Intent.ASK
        and reader.is_topic(best)
        and message.speaks()
    ):
        return [replace(part, intent=Intent.CLARIFY, topics=(*part.topics, best))]
    return [part]


def _enough(best: str, ours: set[str], message: Message, scores: Mapping[str, float]) -> float:
    if not message.speaks():
        return UNSAID
    if best == "declined" and not message.anchor:
        return UNTIED
    if ours == {"not_stated"} <= message.worded and best not in _UNANCHORED:
        return UNSTATED if best in message.worded or scores[best] < 0 else STATED
    return SURER if ours == {"declined"} else SURE


def _settled(message: Message, ours: set[str], best: str) -> bool:
    carried = ours <= set(message.memory.topics) and message.worded <= ours | TAKEN_UP
    among = ours <= _BODIES and any(_among(clause) for clause in message.clauses)
    dated = ours == {"dates"} and "every_edition" in message.frames
    said = message.follows() or message.only_says(ours)
    return said or carried or among or dated or (ours == {"smalltalk"} and _polite(message, best))


def _polite(message: Message, best: str) -> bool:
    """Whether it is but a courtesy, although the model hears ``best``."""
    if best == "rsvp" or not message.short or message.whole.foreign or message.frames & OURS:
        return False
    return best != "declined" or message.says({"smalltalk"}) >= _MOSTLY


def _thanks_first(message: Message, best: str) -> bool:
    """Whether a courtesy stands beside a question: "thank you very much, when is the next one?"."""
    apart = any(subjects.keys() == {"smalltalk"} for subjects in message.spoken)
    return best == "smalltalk" and apart and bool(message.worded and message.mentions)


def _among(clause: Clause) -> bool:
    """Whether it is asked in so many words if a body named is one of the organizers, say."""
    return bool(clause.named("organisation")) and worded(clause.subjects())


def _instead(best: str, ours: set[str], message: Message, reader: Reader) -> list[Part] | None:
    if best == "declined":
        return [Part(intent=Intent.DECLINE)]
    if ours == {"declined"} and not _may_be_ours(best, message):
        return None
    if best == "smalltalk":
        return [Part(intent=Intent.SMALLTALK)]
    part = reader.part(message, message.whole, {best: WORD})
    return [part] if part else None


def _may_be_ours(best: str, message: Message) -> bool:
    """Whether declining may be overruled: not where a word names another matter."""
    if any("declined" in subjects for subjects in message.spoken):
        return False
    return message.anchor >= BAR or best in _UNANCHORED


def _subjects(part: Part) -> tuple[str, ...]:
    if part.intent in {Intent.ASK, Intent.CLARIFY}:
        return part.topics
    return ("declined",) if part.intent is Intent.DECLINE else (part.intent.value,)

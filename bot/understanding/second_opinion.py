"""The model's word on what the words were read as: it may overrule one plain reading."""

from collections.abc import Mapping
from dataclasses import replace

from bot.understanding.message import ANCHORS, Message
from bot.understanding.question import Intent, Part
from bot.understanding.reading import Reader
from bot.understanding.senses import WORD
from bot.understanding.weighing import BAR

SURE, SURER = 0.4, 0.5
"""By how much the model must prefer another subject; by how much one to declining."""
PRUNED = 1.2
"""How much less than the first of several topics one may sound like the message."""
_UNANCHORED = frozenset({"rsvp", "smalltalk"})
"""Subjects that people speak of without a word for the Forum."""


def second_opinion(
    parts: list[Part], message: Message, scores: Mapping[str, float], reader: Reader
) -> list[Part]:
    """Return the parts as they are, or the one that the model is sure of instead."""
    parts = [_pruned(part, scores) for part in parts]
    ours = {name for part in parts for name in _subjects(part)}
    best = max(scores, key=lambda name: scores[name])
    if len(parts) != 1 or len(ours) != 1 or best in ours or _settled(message, ours):
        return parts
    margin = scores[best] - max(scores.get(name, -1.0) for name in ours)
    if margin < (SURE if ours != {"declined"} else SURER):
        return parts
    return _instead(best, ours, message, reader) or parts


def _settled(message: Message, ours: set[str]) -> bool:
    return message.follows() or not message.speaks() or message.only_says(ours)


def _instead(best: str, ours: set[str], message: Message, reader: Reader) -> list[Part] | None:
    if best == "declined":
        sure = message.anchor < ANCHORS["wsis"]
        return [Part(intent=Intent.DECLINE)] if sure else None
    if ours == {"declined"} and message.anchor < BAR and best not in _UNANCHORED:
        return None
    if best == "smalltalk":
        return [Part(intent=Intent.SMALLTALK)]
    part = reader.part(message, message.whole, {best: WORD})
    return [part] if part else None


def _pruned(part: Part, scores: Mapping[str, float]) -> Part:
    """Leave out topics that the message does not sound like beside the one it does."""
    best = max((scores.get(topic, 0.0) for topic in part.topics), default=0.0)
    return replace(
        part, topics=tuple(t for t in part.topics if scores.get(t, 0.0) >= best - PRUNED)
    )


def _subjects(part: Part) -> tuple[str, ...]:
    if part.intent in {Intent.ASK, Intent.CLARIFY}:
        return part.topics
    return ("declined",) if part.intent is Intent.DECLINE else (part.intent.value,)

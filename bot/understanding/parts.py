"""The parts of a message put together: what asks the same becomes one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.understanding.question import Intent, Part

_OF_WISH = frozenset({"remote", "venue", "dates", "registration", "stakeholders"})


def together(parts: Sequence[Part]) -> list[Part]:
    """Join parts that ask the same of other editions, or other topics of the same editions."""
    merged: list[Part] = []
    for part in _wished(parts):
        joined = _joined(merged[-1], part) if merged else None
        if joined:
            merged[-1] = joined
        else:
            merged.append(part)
    return merged


def _wished(parts: Sequence[Part]) -> list[Part]:
    """A wish to attend speaks of the way, the place and the days too: no questions of their own."""
    if not any(part.intent is Intent.RSVP for part in parts):
        return list(parts)
    return [part for part in parts if part.intent is not Intent.ASK or set(part.topics) - _OF_WISH]


def _joined(one: Part, other: Part) -> Part | None:
    if {one.intent, other.intent} != {Intent.ASK}:
        return None
    editions = (one.editions, one.unknown, one.relative)
    if editions != (other.editions, other.unknown, other.relative) and one.topics != other.topics:
        return None
    return replace(
        one,
        topics=tuple(dict.fromkeys((*one.topics, *other.topics))),
        editions=tuple(dict.fromkeys((*one.editions, *other.editions))),
        unknown=tuple(dict.fromkeys((*one.unknown, *other.unknown))),
        aspects=one.aspects | other.aspects,
        subjects=tuple(dict.fromkeys((*one.subjects, *other.subjects))),
        months=tuple(dict.fromkeys((*one.months, *other.months))),
    )

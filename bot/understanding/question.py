"""What somebody asked: the one value that answering works from."""

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What a part of a message wants."""

    ASK = "ask"
    RSVP = "rsvp"
    SMALLTALK = "smalltalk"
    NOT_STATED = "not_stated"
    CLARIFY = "clarify"
    DECLINE = "decline"


@dataclass(frozen=True, kw_only=True)
class Part:
    """One question of a message: topics × editions.

    ``editions`` are years on record, ``unknown`` those named that are not; both empty means none
    was named. ``aspects`` narrow a question of dates ("duration", "weekday" …); ``subjects`` are
    organisations, people and places named ("organisation:itu"); ``relative`` tells how an edition
    was named without its year ("next", "latest" …).
    """

    intent: Intent = Intent.ASK
    topics: tuple[str, ...] = ()
    editions: tuple[int, ...] = ()
    unknown: tuple[str, ...] = ()
    every_edition: bool = False
    relative: str | None = None
    aspects: frozenset[str] = frozenset()
    subjects: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    """Months named without being a letter's or an edition's date: "in June?"."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """A whole message: its parts, the language it is in and how sure that is (0 to 1)."""

    language: str
    parts: tuple[Part, ...]
    confidence: float
    goes_on: bool = False
    """Whether something of the Forum was spoken of in the turns before."""


@dataclass(frozen=True, kw_only=True)
class Memory:
    """What the turns before were about; all that a follow-up takes over. No typed text."""

    language: str | None = None
    editions: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()

"""One recipient's share in a broadcast, and what all of them add up to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """How far a delivery is.

    What was under way when the process ended, or timed out after the request went out, may have
    arrived: it is UNKNOWN and never sent again unless an officer says so.
    """

    PENDING = "pending"
    SENDING = "sending"
    RETRY = "retry"
    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    UNKNOWN = "unknown"


OPEN = frozenset({Outcome.PENDING, Outcome.SENDING, Outcome.RETRY})
"""Outcomes that another step will change."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A claimed row; ``message`` is what an edit or a deletion is about."""

    id: int
    chat: int
    language: str
    tries: int = 0
    message: int | None = None


@dataclass(frozen=True, kw_only=True)
class Result:
    """What became of a claimed delivery.

    ``wait`` is after how many seconds it may be tried again, ``flooded`` that nothing at all may
    go out before, as Telegram says with its error 429; ``moved_to`` the supergroup that a
    group became. ``reason`` is Telegram's own text, never a person's.
    """

    id: int
    outcome: Outcome
    message: int | None = None
    wait: float = 0.0
    flooded: bool = False
    reason: str | None = None
    moved_to: int | None = None


@dataclass(frozen=True, kw_only=True)
class Report:
    """Numbers of deliveries by outcome, in all and per language and stakeholder type.

    Stakeholder None is who never told theirs.
    """

    total: Mapping[Outcome, int] = field(default_factory=Counter)
    by_language: Mapping[str, Mapping[Outcome, int]] = field(default_factory=dict)
    by_stakeholder: Mapping[str | None, Mapping[Outcome, int]] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)

    @property
    def people(self) -> int:
        return sum(self.total.values())

    @property
    def left(self) -> int:
        """How many are still to come."""
        return sum(self.total.get(outcome, 0) for outcome in OPEN)

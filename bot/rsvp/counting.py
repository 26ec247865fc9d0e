"""Who comes, counted and listed, as the secretariat sees it."""

from dataclasses import dataclass
from datetime import datetime

from bot.rsvp.rsvp import State, Way


@dataclass(frozen=True, kw_only=True)
class Slice:
    """Which RSVPs are meant; None stands for any."""

    edition: int | None = None
    stakeholder: str | None = None
    way: Way | None = None
    language: str | None = None


@dataclass(frozen=True, kw_only=True)
class Count:
    """How many come to an edition, of one stakeholder type in one way.

    ``people`` answered for themselves and ``new`` of them since a week; ``delegates`` are those
    whom focal points announced, who have no way of attending of their own (``way`` is None).
    """

    edition: int
    stakeholder: str
    way: Way | None
    people: int = 0
    new: int = 0
    delegates: int = 0


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One line of the list of RSVPs; a delegation has one per stakeholder type.

    There is no name and no Telegram number in it. ``language`` is that of the person's dialogue.
    ``organisation`` is what they typed; None where it is left out or the key to it is lost.
    """

    edition: int
    stakeholder: str
    way: Way | None
    delegates: int | None
    state: State
    language: str | None
    organisation: str | None
    at: datetime

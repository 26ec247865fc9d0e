"""What a person tells of their coming."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Way(StrEnum):
    """How somebody takes part; an edition's file says which it offers."""

    IN_PERSON = "in_person"
    REMOTE = "remote"
    UNDECIDED = "undecided"


class State(StrEnum):
    """What somebody said last."""

    COMING = "coming"
    DECLINED = "declined"


@dataclass(frozen=True, kw_only=True)
class Rsvp:
    """One person's word on one edition; ``at`` (aware) is when it was last changed.

    ``stakeholder`` is an id of ``stakeholders.yaml``. ``organisation`` is what they typed. It is
    an expression of interest, never a registration or accreditation.
    """

    edition: int
    stakeholder: str
    way: Way
    organisation: str | None
    state: State
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Delegation:
    """Whom a focal point announces for one edition: how many of each stakeholder type."""

    edition: int
    numbers: Mapping[str, int]
    organisation: str | None
    state: State
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Interest:
    """A wish to be told of the next edition, which has no date yet."""

    stakeholder: str
    at: datetime

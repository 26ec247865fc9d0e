"""Whom a broadcast is for: a choice of people, frozen only when sending starts."""

from dataclasses import dataclass
from enum import StrEnum

from bot.rsvp.consent import NEWS, NEXT_EDITION, changes_of
from bot.rsvp.rsvp import Way


class Among(StrEnum):
    """The people from whom an audience is chosen."""

    NEWS = "news"
    """Everyone who asked for news."""
    EDITION = "edition"
    """Those who come to an edition and agreed to hear of changes to it."""
    NEXT = "next"
    """Those interested in the next edition."""
    TEST = "test"
    """The secretariat itself."""
    PRIVACY = "privacy"
    """All of whom something is kept, to be told that the privacy text changed; no officer chooses
    it for words of their own."""


@dataclass(frozen=True, kw_only=True)
class Audience:
    """An empty choice of types, ways or languages means all of them.

    ``edition`` is set exactly when the audience is among those who come to one; only these have
    ways of attending. ``in_place_of`` are those whose message the test group is to see.
    """

    among: Among = Among.NEWS
    edition: int | None = None
    stakeholders: frozenset[str] = frozenset()
    ways: frozenset[Way] = frozenset()
    languages: frozenset[str] = frozenset()
    in_place_of: "Audience | None" = None

    def __post_init__(self) -> None:
        if (self.among is Among.EDITION) != (self.edition is not None):
            raise ValueError("an edition belongs to those who come to it, and only to them")

    @property
    def purpose(self) -> str | None:
        """What these people must have agreed to.

        None where nobody is asked: of the secretariat itself, and for what all have to be told.
        """
        match self.among:
            case Among.NEWS:
                return NEWS
            case Among.NEXT:
                return NEXT_EDITION
            case Among.EDITION:
                return changes_of(self.edition or 0)
            case Among.TEST | Among.PRIVACY:
                return None


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Somebody in an audience; ``stakeholder`` is None for who never told."""

    person: int
    language: str
    stakeholder: str | None = None


@dataclass(frozen=True, kw_only=True)
class Reach:
    """How many an audience is, by language; ``left_out`` are those who did not agree."""

    by_language: dict[str, int]
    left_out: int

    @property
    def people(self) -> int:
        """How many in all languages."""
        return sum(self.by_language.values())

"""Where an officer writes: what their buttons do, and what their next message is for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.broadcasts.announcement import Version

OPEN_FOR = timedelta(hours=1)
"""After this the next message is a question like anybody's."""


class Step(StrEnum):
    """What a button does to a broadcast; the comment says what its value is."""

    NEW = "new"
    CARD = "card"
    TEXT = "text"  # language
    WRITE = "write"  # language
    MORE = "more"
    LANGUAGE = "language"  # language
    RELABEL = "relabel"  # from.to
    REMOVE = "remove"  # language
    TAKE = "take"  # language.message
    AUDIENCE = "audience"
    AMONG = "among"  # among, or edition.year
    FILTER = "filter"  # which choice
    CHOOSE = "choose"  # which choice.name.0 or 1
    OFFERS = "offers"
    OFFER = "offer"  # offer.0 or 1
    ABOUT = "about"  # year
    PREVIEW = "preview"
    SHOW = "show"  # language
    TEST = "test"
    SEND = "send"
    GO = "go"  # fingerprint
    WHEN = "when"
    AT = "at"  # time
    FIX = "fix"  # time.fingerprint
    CONFIRM = "confirm"  # fingerprint
    RETURN = "return"
    BACK = "back"
    KEEP = "keep"
    DISCARD = "discard"
    GONE = "gone"
    ALLOW = "allow"


class DeskPress(NamedTuple):
    """A button of the desk; ``number`` is the broadcast's, 0 where there is none yet."""

    step: Step
    number: int = 0
    value: str = ""


class Filter(StrEnum):
    """What an audience can be narrowed by."""

    STAKEHOLDERS = "stakeholders"
    WAYS = "ways"
    LANGUAGES = "languages"


class Expected(StrEnum):
    """What an officer's next message is."""

    TEXT = "text"
    TIME = "time"


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What an officer is about to send, since ``at`` (aware).

    ``broadcast`` is None for a new one, ``language`` where the text itself tells it. ``held`` is a
    text of which the officer has to say what to do with it.
    """

    broadcast: int | None
    expected: Expected
    at: datetime
    language: str | None = None
    held: Version | None = None

    def open(self, now: datetime) -> bool:
        """Whether the next message at ``now`` (aware) is still for it."""
        return now - self.at < OPEN_FOR

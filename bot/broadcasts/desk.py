"""Where an officer writes: what their buttons do, and what their next message is for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.broadcasts.announcement import Version
from bot.broadcasts.broadcast import Broadcast, State, may_confirm
from bot.secretariat.roles import Role

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


_BEFORE = frozenset({State.WAITING, State.SCHEDULED, State.MISSED})
"""Neither a draft any more nor begun."""


def may(  # noqa: PLR0911 - one rule a line
    step: Step, broadcast: Broadcast, officer: int, role: Role | None, *, four_eyes: bool
) -> bool:
    """Whether an officer of that role may take a step with a broadcast, as it is now.

    Whose role sends also sees and returns what others wrote, once it is no draft of theirs.
    """
    mine = broadcast.author == officer and role is not None and role >= Role.AUTHOR
    sends = role is not None and role >= Role.SENDER
    state = broadcast.state
    match step:
        case Step.CARD | Step.PREVIEW | Step.SHOW:
            return mine or (sends and state is not State.DRAFT)
        case Step.CONFIRM:
            return (
                sends
                and state is State.WAITING
                and may_confirm(broadcast, officer, four_eyes=four_eyes)
            )
        case Step.RETURN:
            return sends and not mine and state in _BEFORE
        case Step.BACK:
            return mine and state in _BEFORE
        case Step.WHEN:
            return mine and state in {State.DRAFT, State.MISSED}
        case Step.SEND | Step.GO if state is State.MISSED:
            return sends
        case Step.DISCARD | Step.GONE if state is not State.DRAFT:
            return state in _BEFORE and (mine or (sends and state is State.MISSED))
        case Step.NEW | Step.ALLOW:
            return False
    return mine and state is State.DRAFT


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

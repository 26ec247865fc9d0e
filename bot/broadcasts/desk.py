"""Where an officer writes: what their buttons do, and what their next message is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.broadcasts.announcement import Version
from bot.broadcasts.broadcast import ENDED, NOT_BEGUN, UNDER_WAY, Act, Broadcast, State, may_confirm
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
    ADOPT = "adopt"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    AGAIN = "again"
    UNSURE = "unsure"
    TWICE = "twice"
    CORRECT = "correct"
    ERASE = "erase"
    FILE = "file"
    COPY = "copy"
    LIST = "list"  # its number is that of the last one before the page


_BEFORE = NOT_BEGUN - {State.DRAFT}
"""Neither a draft any more nor begun."""
_LOOKING = frozenset({Step.CARD, Step.PREVIEW, Step.SHOW})
_UNOWNED = _LOOKING | {Step.ADOPT, Step.DISCARD, Step.GONE}
"""What is done with a draft that is nobody's: that of the bot, or of somebody since forgotten."""
_WRITTEN = _LOOKING | {Step.FILE, Step.COPY}
"""What every author does with a broadcast that has begun."""
_REPAIRS = frozenset({Step.CORRECT, Step.ERASE})
_SENT: Mapping[Step, frozenset[State]] = {
    Step.PAUSE: frozenset({State.SENDING}),
    Step.RESUME: frozenset({State.PAUSED, State.STOPPED}),
    Step.STOP: UNDER_WAY,
    # Of one that was stopped it would bring back everybody who is left.
    **dict.fromkeys((Step.AGAIN, Step.UNSURE, Step.TWICE), frozenset({State.SENT})),
    **dict.fromkeys(_REPAIRS, ENDED | {State.PAUSED}),
}
"""What only those do who may send, with a broadcast in one of these states."""
_PEOPLE = frozenset({Step.AUDIENCE, Step.AMONG, Step.FILTER, Step.CHOOSE})
_WORDS = frozenset({
    Step.TEXT, Step.WRITE, Step.MORE, Step.LANGUAGE, Step.RELABEL, Step.REMOVE, Step.TAKE,
    Step.OFFERS, Step.OFFER, Step.ABOUT, Step.TEST,
})  # fmt: skip
SETTLED: Mapping[Act, frozenset[Step]] = {
    Act.SEND: frozenset(),
    Act.EDIT: _PEOPLE | _REPAIRS | {Step.COPY},
    Act.DELETE: _PEOPLE | _WORDS | _REPAIRS | {Step.COPY},
}
"""What is not done with a repair, which is for those who got the broadcast."""


def may(
    step: Step, broadcast: Broadcast, officer: int, role: Role | None, *, four_eyes: bool
) -> bool:
    """Whether an officer of that role may take a step with a broadcast, as it is now.

    Whose role sends also sees and returns what others wrote, once it is no draft of theirs.
    """
    if role is None or role < Role.AUTHOR or step in SETTLED[broadcast.act]:
        return False
    if broadcast.state in UNDER_WAY | ENDED:
        sends = role >= Role.SENDER and broadcast.state in _SENT.get(step, ())
        return sends or step in _WRITTEN
    if broadcast.author is None and broadcast.state is State.DRAFT:
        return role >= Role.SENDER and step in _UNOWNED
    return _may_before(step, broadcast, officer, role, four_eyes=four_eyes)


def _may_before(  # noqa: PLR0911 - one rule a line
    step: Step, broadcast: Broadcast, officer: int, role: Role, *, four_eyes: bool
) -> bool:
    """Whether a step may be taken with a broadcast that has an author and has not begun."""
    mine, sends = broadcast.author == officer, role >= Role.SENDER
    state = broadcast.state
    match step:
        case Step.CARD | Step.PREVIEW | Step.SHOW:
            return mine or (sends and state is not State.DRAFT)
        case Step.CONFIRM:
            confirms = may_confirm(broadcast, officer, four_eyes=four_eyes)
            return sends and state is State.WAITING and confirms
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
        case Step.NEW | Step.ALLOW | Step.LIST | Step.ADOPT:
            return False
    return mine and state is State.DRAFT and step not in _SENT and step not in _WRITTEN


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

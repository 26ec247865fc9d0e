"""A broadcast from its draft to its end, and which step may follow which."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.broadcasts.announcement import Announcement
from bot.broadcasts.audience import Among, Audience
from bot.secretariat.roles import Role

LATE = timedelta(hours=1)
"""A schedule missed by more than this asks before it sends; so does a process that comes back
after a longer silence, which may be a restored copy."""
DELETABLE = timedelta(hours=48)
"""How long Telegram lets a bot delete its messages (Bot API, deleteMessage)."""


class State(StrEnum):
    """Where a broadcast is."""

    DRAFT = "draft"
    WAITING = "waiting"
    """For a second officer."""
    SCHEDULED = "scheduled"
    MISSED = "missed"
    """Its time passed while nothing could send; an officer decides."""
    SENDING = "sending"
    PAUSED = "paused"
    STOPPED = "stopped"
    SENT = "sent"
    DISCARDED = "discarded"


_NEXT: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.WAITING, State.SCHEDULED, State.SENDING, State.DISCARDED}),
    State.WAITING: frozenset({State.DRAFT, State.SCHEDULED, State.SENDING, State.DISCARDED}),
    State.SCHEDULED: frozenset({State.DRAFT, State.MISSED, State.SENDING, State.DISCARDED}),
    State.MISSED: frozenset({State.DRAFT, State.SCHEDULED, State.SENDING, State.DISCARDED}),
    State.SENDING: frozenset({State.PAUSED, State.STOPPED, State.SENT}),
    State.PAUSED: frozenset({State.SENDING, State.STOPPED}),
    State.STOPPED: frozenset({State.SENDING}),
    # Those who failed can be tried again.
    State.SENT: frozenset({State.SENDING}),
    State.DISCARDED: frozenset(),
}


NOT_BEGUN = frozenset({State.DRAFT, State.WAITING, State.SCHEDULED, State.MISSED})
"""Its audience can still change."""
UNDER_WAY = frozenset({State.SENDING, State.PAUSED})
ENDED = frozenset({State.STOPPED, State.SENT})


class Act(StrEnum):
    """What is done to each recipient: a correction edits or deletes what they got."""

    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"


@dataclass(frozen=True, kw_only=True)
class Broadcast:
    """Times are aware. ``corrects`` is the broadcast that an edit or deletion repairs.

    ``author`` and ``confirmed_by`` are Telegram user ids; None once these are forgotten. The card
    is the officer's message that shows how it goes.
    """

    id: int
    state: State
    act: Act = Act.SEND
    author: int | None
    announcement: Announcement
    audience: Audience
    created_at: datetime
    scheduled_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    confirmed_by: int | None = None
    corrects: int | None = None
    card_chat: int | None = None
    card_message: int | None = None


def may_become(state: State, wanted: State) -> bool:
    """Whether ``wanted`` may follow ``state``."""
    return wanted in _NEXT[state]


def in_reach_since(act: Act, now: datetime) -> datetime | None:
    """Return since when a message must have been sent to be repaired; None if whenever."""
    return now - DELETABLE if act is Act.DELETE else None


def when_due(scheduled_at: datetime, now: datetime) -> State:
    """Return what a schedule that is due becomes; both times are aware."""
    return State.MISSED if now - scheduled_at > LATE else State.SENDING


def may_confirm(broadcast: Broadcast, officer: int, *, four_eyes: bool) -> bool:
    """Whether ``officer`` may set it going; with four eyes its author may not."""
    return not four_eyes or officer != broadcast.author


def needs_another(broadcast: Broadcast, role: Role, *, four_eyes: bool) -> bool:
    """Whether somebody else has to confirm what an author of that role wants to send.

    The test group is theirs to send to; what missed its time was confirmed before.
    """
    if broadcast.audience.among is Among.TEST:
        return False
    return role < Role.SENDER or (four_eyes and broadcast.state is not State.MISSED)


def fingerprint(broadcast: Broadcast) -> str:
    """Return what tells the words and people that somebody saw from others.

    Buttons that send carry it: what was changed meanwhile is not sent by them.
    """
    people = broadcast.audience
    narrowed = map(sorted, (people.stakeholders, people.ways, people.languages))
    told = (broadcast.announcement, people.among, people.edition, *narrowed)
    return sha256(repr(told).encode()).hexdigest()[:12]

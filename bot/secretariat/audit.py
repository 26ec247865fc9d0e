"""What was done with a role, for those who answer for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

_PLAIN = re.compile(r"[\w.:,+-]{0,64}", re.ASCII)


class Act(StrEnum):
    """What can be done with a role; a phrase ``audit-<act>`` words each."""

    ROLE_OFFERED = "role-offered"
    ROLE_ACCEPTED = "role-accepted"
    ROLE_TAKEN = "role-taken"
    EXPORTED = "exported"
    BROADCAST_WRITTEN = "broadcast-written"
    BROADCAST_TESTED = "broadcast-tested"
    BROADCAST_SUBMITTED = "broadcast-submitted"
    BROADCAST_CONFIRMED = "broadcast-confirmed"
    BROADCAST_RETURNED = "broadcast-returned"
    BROADCAST_TAKEN_BACK = "broadcast-taken-back"
    BROADCAST_SCHEDULED = "broadcast-scheduled"
    BROADCAST_SENT = "broadcast-sent"
    BROADCAST_DISCARDED = "broadcast-discarded"
    BROADCAST_PAUSED = "broadcast-paused"
    BROADCAST_STOPPED = "broadcast-stopped"
    BROADCAST_RESUMED = "broadcast-resumed"
    BROADCAST_REPEATED = "broadcast-repeated"
    SENDING_ALLOWED = "sending-allowed"
    PRIVACY_CHANGE_CONFIRMED = "privacy-change-confirmed"


@dataclass(frozen=True, kw_only=True)
class Deed:
    """Who did what, when (aware), and to whom if to somebody.

    ``details`` are numbers and names of things, never what somebody typed. ``actor`` and
    ``subject`` are None once that person is forgotten.

    Raises:
        ValueError: a detail could be a text that somebody typed.
    """

    actor: int | None
    act: Act
    at: datetime
    subject: int | None = None
    details: Mapping[str, int | str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.details.items():
            if isinstance(value, str) and not _PLAIN.fullmatch(value):
                raise ValueError(f"{name} is no name of a thing")

"""Whether a process may send from the database that it finds."""

from datetime import datetime
from enum import StrEnum

from bot.broadcasts.broadcast import LATE


class Permission(StrEnum):
    """A restored copy may be older than what people got already: it must not send by itself."""

    GIVEN = "given"
    COPY = "copy"
    """Made by a backup; an admin has to say that it is the one in use now."""
    SILENT = "silent"
    """Nothing could send for long; what is to be sent may be out of date."""


def permission(*, allowed: bool, heartbeat_at: datetime | None, now: datetime) -> Permission:
    """Judge by the marks in the database; times are aware."""
    if not allowed:
        return Permission.COPY
    if heartbeat_at is not None and now - heartbeat_at > LATE:
        return Permission.SILENT
    return Permission.GIVEN

"""Who of the secretariat may do what."""

from enum import IntEnum


class Role(IntEnum):
    """Each role may do what those before it may."""

    VIEWER = 1
    """Sees counts and lists."""
    AUTHOR = 2
    """Writes broadcasts and sends them to the test group."""
    SENDER = 3
    """Sends broadcasts, confirms those of others."""
    ADMIN = 4
    """Gives and takes roles, sees the audit log and what people typed."""

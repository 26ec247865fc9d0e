"""What people agreed to, who of the secretariat may do what, and what was done with it."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
)

from bot.storage.tables.base import METADATA, NUMBER, Moment, person

CONSENTS = Table(
    "consents",
    METADATA,
    person("user_id", primary_key=True),
    Column("purpose", Text, primary_key=True),
    Column("given", Boolean, nullable=False),
    Column("text_version", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "purpose", "given"),
)
"""The last word of each person on each purpose; no row: never asked, so no."""

CONSENT_HISTORY = Table(
    "consent_history",
    METADATA,
    Column("id", NUMBER, primary_key=True),
    person("user_id", nullable=False),
    Column("purpose", Text, nullable=False),
    Column("given", Boolean, nullable=False),
    Column("text_version", Text, nullable=False),
    Column("by_block", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "user_id"),
)
"""Every word, in order; ``by_block``: nobody said no, the bot was blocked."""

BLOCKED = Table(
    "blocked",
    METADATA,
    person("user_id", primary_key=True),
    Column("at", Moment, nullable=False),
)

ROLES = Table(
    "roles",
    METADATA,
    person("user_id", primary_key=True),
    Column("role", SmallInteger, nullable=False),
    Column("at", Moment, nullable=False),
)

ROLE_LINKS = Table(
    "role_links",
    METADATA,
    Column("token_hash", Text, primary_key=True),
    Column("role", SmallInteger, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index(None, "expires_at"),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("id", NUMBER, primary_key=True),
    person("actor", detached=True),
    Column("act", Text, nullable=False),
    person("subject", detached=True),
    Column("details", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "actor"),
    Index(None, "subject"),
)

LEAVING = Table(
    "leaving",
    METADATA,
    person("user_id", primary_key=True),
    Column("due_at", Moment, nullable=False),
    Index(None, "due_at"),
)
"""Who has asked to be forgotten, and when that is done unless they undo it."""

FORGOTTEN = Table(
    "forgotten",
    METADATA,
    Column("entry", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)
"""Entries of the list of the forgotten that this database knows; a restored copy lacks some."""

IDENTITY = Table(
    "identity",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
)
"""One row: a random name that copies of this database share and others do not."""

PRIVACY_READ = Table(
    "privacy_read",
    METADATA,
    person("user_id", primary_key=True),
    Column("version", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
"""Which version of the privacy text a person was last told."""

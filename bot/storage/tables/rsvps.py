"""Who is coming: RSVPs, delegations, interests, and the dialogues under way."""

from sqlalchemy import (
    JSON,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
)

from bot.storage.tables.base import METADATA, NUMBER, Moment, Sealed, person

RSVPS = Table(
    "rsvps",
    METADATA,
    person("user_id", primary_key=True),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("stakeholder", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("organisation", Sealed),
    Column("state", Text, nullable=False),
    Column("language", Text),
    Column("day", Date, nullable=False),
    Column("at", Moment, nullable=False),
    # Everything that is counted, so that counting reads no row.
    Index("ix_rsvps_counted", "state", "edition", "stakeholder", "way", "language", "day"),
)
"""``day`` is when somebody came to be in that state, in Geneva; ``at`` the last change."""

DELEGATIONS = Table(
    "delegations",
    METADATA,
    person("user_id", primary_key=True),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("organisation", Sealed),
    Column("state", Text, nullable=False),
    Column("language", Text),
    Column("at", Moment, nullable=False),
    Index(None, "edition"),
)
"""``user_id`` is the focal point."""

DELEGATES = Table(
    "delegates",
    METADATA,
    person("user_id", primary_key=True),
    Column("edition", Integer, primary_key=True, autoincrement=False),
    Column("stakeholder", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    ForeignKeyConstraint(
        ["user_id", "edition"],
        ["delegations.user_id", "delegations.edition"],
        name="fk_delegates_delegation",
        ondelete="CASCADE",
    ),
)

HISTORY = Table(
    "rsvp_history",
    METADATA,
    Column("id", NUMBER, primary_key=True),
    person("user_id", detached=True),
    Column("edition", Integer, nullable=False),
    Column("said", JSON, nullable=False),
    Column("organisation", Sealed),
    Column("actor", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "user_id"),
    Index(None, "edition"),
)

INTERESTS = Table(
    "interests",
    METADATA,
    person("user_id", primary_key=True),
    Column("stakeholder", Text, nullable=False),
    Column("language", Text),
    Column("at", Moment, nullable=False),
)

TOTALS = Table(
    "rsvp_totals",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("edition", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("stakeholder", Text, nullable=False),
    Column("way", Text),
    Column("people", Integer, nullable=False),
    Column("delegates", Integer, nullable=False),
)
"""What is left of an edition whose personal rows are gone."""

DIALOGUES = Table(
    "dialogues",
    METADATA,
    person("user_id", primary_key=True),
    Column("draft", Sealed, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

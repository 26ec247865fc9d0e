"""Broadcasts and their deliveries."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)

from bot.storage.tables.base import METADATA, NUMBER, Moment, Sealed, person

BROADCASTS = Table(
    "broadcasts",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("state", Text, nullable=False),
    Column("act", Text, nullable=False),
    person("author", detached=True, keeps_texts=True),
    person("confirmed_by", detached=True, keeps_texts=True),
    Column("announcement", Sealed),
    Column("audience", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("scheduled_at", Moment),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("corrects", Integer, ForeignKey("broadcasts.id")),
    person("card_chat", detached=True, keeps_texts=True),
    Column("card_message", BigInteger),
    Index(None, "state"),
)
"""``announcement`` is sealed; ``audience`` is JSON and names nobody; the card is the officer's
message that shows the progress."""

DELIVERIES = Table(
    "deliveries",
    METADATA,
    Column("id", NUMBER, primary_key=True),
    Column("broadcast_id", Integer, ForeignKey("broadcasts.id"), nullable=False),
    person("person_id", detached=True),
    Column("language", Text, nullable=False),
    Column("stakeholder", Text),
    Column("state", Text, nullable=False),
    Column("message_id", BigInteger),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("not_before", Float),
    Column("reason", Text),
    Column("sent_at", Moment),
    Index(None, "broadcast_id", "state", "id"),
    Index("uq_deliveries_broadcast_id_person_id", "broadcast_id", "person_id", unique=True),
    Index(None, "person_id"),
)
"""``person_id`` goes when the person is forgotten; ``not_before`` is seconds since 1970."""

DESKS = Table(
    "desks",
    METADATA,
    person("person_id", primary_key=True),
    Column("broadcast_id", Integer, ForeignKey("broadcasts.id")),
    Column("expected", Text, nullable=False),
    Column("language", Text),
    Column("held", Sealed),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)
"""What each officer's next message is for; ``broadcast_id`` is empty for a new broadcast, ``held``
a text that waits for the officer's word."""

SENDING = Table(
    "sending",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("allowed", Boolean, nullable=False),
    Column("heartbeat_at", Moment),
    Column("stopped_until", Moment),
)
"""One row: whether this copy of the database may send broadcasts, when a process last could, and
until when Telegram wants none."""

"""Updates that came in and replies that go out.

Each index is written with every update, which costs more than to look through a table once an hour.
"""

from sqlalchemy import Boolean, Column, Index, SmallInteger, Table, Text, text

from bot.storage.tables.base import METADATA, NUMBER, Moment, Sealed, person

_WAITS = text("done_at IS NULL")

INBOX = Table(
    "inbox",
    METADATA,
    Column("update_id", NUMBER, primary_key=True, autoincrement=False),
    # Whose updates are in order with it; the chat where nobody is known.
    person("person", nullable=False),
    # What Telegram sent; nothing once it is done.
    Column("payload", Sealed),
    Column("received_at", Moment, nullable=False),
    Column("tries", SmallInteger, nullable=False),
    Column("done_at", Moment),
    Column("aside", Boolean, nullable=False),
    Index("ix_inbox_waiting", "update_id", sqlite_where=_WAITS, postgresql_where=_WAITS),
    Index(
        "ix_inbox_waiting_of",
        "person",
        "update_id",
        sqlite_where=_WAITS,
        postgresql_where=_WAITS,
    ),
)

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", NUMBER, primary_key=True, autoincrement=False),
    person("chat", nullable=False),
    Column("payload", Sealed, nullable=False),
    Column("made_at", Moment, nullable=False),
    # Which process sends it, and until when it may take; then another does.
    Column("sender", Text, nullable=False),
    Column("leased_until", Moment, nullable=False),
    Index(None, "chat"),
)

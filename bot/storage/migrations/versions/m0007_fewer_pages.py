"""What is written with every update goes into as few pages as can be: less work, and less to sync.

Once an hour what is too old is looked for without an index. On SQLite a key that is INTEGER is the
table's own order, and a table WITHOUT ROWID is its own index.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_INDEXES = (
    ("participants", "memory_at"),
    ("answers", "at"),
    ("inbox", "done_at"),
    ("outbox", "leased_until"),
)
_MOMENT = sa.DateTime(timezone=True)
_WAITS = sa.text("done_at IS NULL")


def upgrade() -> None:
    for table, column in _INDEXES:
        op.drop_index(f"ix_{table}_{column}", table)
    if op.get_context().dialect.name == "sqlite":
        _make_again()


def _make_again() -> None:
    for name in ("ix_inbox_waiting", "ix_inbox_waiting_of"):
        op.drop_index(name, "inbox")
    op.drop_index("ix_outbox_chat", "outbox")
    _table(
        "participants",
        _key("user_id"),
        sa.Column("language", sa.Text),
        sa.Column("spoken", sa.Text),
        sa.Column("memory", sa.LargeBinary),
        sa.Column("memory_at", _MOMENT),
    )
    _table(
        "answers",
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("question_message_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("answer_message_id", sa.BigInteger, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sqlite_with_rowid=False,
    )
    _table(
        "inbox",
        _key("update_id"),
        sa.Column("person", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("tries", sa.SmallInteger, nullable=False),
        sa.Column("done_at", _MOMENT),
        sa.Column("aside", sa.Boolean, nullable=False),
    )
    _table(
        "outbox",
        _key("id"),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("leased_until", _MOMENT, nullable=False),
    )
    op.create_index("ix_inbox_waiting", "inbox", ["update_id"], sqlite_where=_WAITS)
    op.create_index("ix_inbox_waiting_of", "inbox", ["person", "update_id"], sqlite_where=_WAITS)
    op.create_index("ix_outbox_chat", "outbox", ["chat"])


def _key(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=True, autoincrement=False)


def _table(name: str, *columns: sa.Column[Any], **options: bool) -> None:
    """Make a table again, with the same columns, and put into it what was there."""
    op.rename_table(name, "former")
    key = sa.PrimaryKeyConstraint(name=f"pk_{name}")
    op.create_table(name, *columns, key, **options)
    op.execute(f"INSERT INTO {name} SELECT * FROM former")  # noqa: S608 - names of our own
    op.drop_table("former")

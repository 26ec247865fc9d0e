"""Updates stored before they are confirmed, and replies that go out."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_WAITS = sa.text("done_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("person", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.SmallInteger, nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True)),
        sa.Column("aside", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_done_at", "inbox", ["done_at"])
    _waiting("ix_inbox_waiting", ["update_id"])
    _waiting("ix_inbox_waiting_of", ["person", "update_id"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_leased_until", "outbox", ["leased_until"])
    op.create_index("ix_outbox_chat", "outbox", ["chat"])


def _waiting(name: str, columns: list[str]) -> None:
    op.create_index(name, "inbox", columns, sqlite_where=_WAITS, postgresql_where=_WAITS)

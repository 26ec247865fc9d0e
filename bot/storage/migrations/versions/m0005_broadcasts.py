"""Broadcasts and their deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("author", sa.BigInteger),
        sa.Column("confirmed_by", sa.BigInteger),
        sa.Column("announcement", sa.LargeBinary),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("scheduled_at", _MOMENT),
        sa.Column("started_at", _MOMENT),
        sa.Column("ended_at", _MOMENT),
        sa.Column("corrects", sa.Integer),
        sa.Column("card_chat", sa.BigInteger),
        sa.Column("card_message", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sa.ForeignKeyConstraint(["corrects"], ["broadcasts.id"], name="fk_broadcasts_corrects"),
    )
    op.create_index("ix_broadcasts_state", "broadcasts", ["state"])
    op.create_table(
        "deliveries",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("broadcast_id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.BigInteger),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("stakeholder", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("not_before", sa.Float),
        sa.Column("reason", sa.Text),
        sa.Column("sent_at", _MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name="fk_deliveries_broadcast_id"
        ),
    )
    op.create_index(
        "ix_deliveries_broadcast_id_state_id", "deliveries", ["broadcast_id", "state", "id"]
    )
    op.create_index(
        "uq_deliveries_broadcast_id_person_id",
        "deliveries",
        ["broadcast_id", "person_id"],
        unique=True,
    )
    op.create_index("ix_deliveries_person_id", "deliveries", ["person_id"])
    op.create_table(
        "desks",
        sa.Column("person_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("broadcast_id", sa.Integer),
        sa.Column("expected", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("held", sa.LargeBinary),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_desks"),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name="fk_desks_broadcast_id"),
    )
    op.create_index("ix_desks_at", "desks", ["at"])
    op.create_table(
        "sending",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("allowed", sa.Boolean, nullable=False),
        sa.Column("heartbeat_at", _MOMENT),
        sa.Column("stopped_until", _MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_sending"),
    )

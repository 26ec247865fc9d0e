"""RSVPs, delegations, interests, and the dialogues under way."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _rsvps()
    _delegations()
    _history()
    op.create_table(
        "interests",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("stakeholder", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name="pk_interests"),
    )
    op.create_table(
        "dialogues",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("draft", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name="pk_dialogues"),
    )
    op.create_index("ix_dialogues_at", "dialogues", ["at"])


def _rsvps() -> None:
    op.create_table(
        "rsvps",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("edition", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("stakeholder", sa.Text, nullable=False),
        sa.Column("way", sa.Text, nullable=False),
        sa.Column("organisation", sa.LargeBinary),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "edition", name="pk_rsvps"),
    )
    counted = ["state", "edition", "stakeholder", "way", "language", "day"]
    op.create_index("ix_rsvps_counted", "rsvps", counted)
    op.create_table(
        "rsvp_totals",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("edition", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("stakeholder", sa.Text, nullable=False),
        sa.Column("way", sa.Text),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("delegates", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rsvp_totals"),
    )


def _delegations() -> None:
    op.create_table(
        "delegations",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("edition", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("organisation", sa.LargeBinary),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "edition", name="pk_delegations"),
    )
    op.create_index("ix_delegations_edition", "delegations", ["edition"])
    op.create_table(
        "delegates",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("edition", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("stakeholder", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "edition", "stakeholder", name="pk_delegates"),
        sa.ForeignKeyConstraint(
            ["user_id", "edition"],
            ["delegations.user_id", "delegations.edition"],
            name="fk_delegates_delegation",
            ondelete="CASCADE",
        ),
    )


def _history() -> None:
    op.create_table(
        "rsvp_history",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("edition", sa.Integer, nullable=False),
        sa.Column("said", sa.JSON, nullable=False),
        sa.Column("organisation", sa.LargeBinary),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rsvp_history"),
    )
    op.create_index("ix_rsvp_history_user_id", "rsvp_history", ["user_id"])
    op.create_index("ix_rsvp_history_edition", "rsvp_history", ["edition"])

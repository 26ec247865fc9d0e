"""Consent, roles, what was done, and who is to be forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _consents()
    _roles()
    _audit()
    _forgetting()


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sa.Column("text_version", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "purpose", name="pk_consents"),
    )
    op.create_index("ix_consents_purpose_given", "consents", ["purpose", "given"])
    op.create_table(
        "consent_history",
        sa.Column("id", _number(), nullable=False),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sa.Column("text_version", sa.Text, nullable=False),
        sa.Column("by_block", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_consent_history"),
    )
    op.create_index("ix_consent_history_user_id", "consent_history", ["user_id"])
    _per_person("blocked", sa.Column("at", sa.DateTime(timezone=True), nullable=False))


def _roles() -> None:
    _per_person(
        "roles",
        sa.Column("role", sa.SmallInteger, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "role_links",
        sa.Column("token_hash", sa.Text, nullable=False),
        sa.Column("role", sa.SmallInteger, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_role_links"),
    )
    op.create_index("ix_role_links_expires_at", "role_links", ["expires_at"])


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", _number(), nullable=False),
        sa.Column("actor", sa.BigInteger),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("subject", sa.BigInteger),
        sa.Column("details", sa.JSON, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_actor", "audit", ["actor"])
    op.create_index("ix_audit_subject", "audit", ["subject"])


def _forgetting() -> None:
    _per_person("leaving", sa.Column("due_at", sa.DateTime(timezone=True), nullable=False))
    op.create_index("ix_leaving_due_at", "leaving", ["due_at"])
    op.create_table(
        "forgotten",
        sa.Column("entry", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("entry", name="pk_forgotten"),
    )
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
    )
    _per_person(
        "privacy_read",
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def _per_person(name: str, *columns: "sa.Column[object]") -> None:
    op.create_table(
        name,
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("user_id", name=f"pk_{name}"),
    )


def _number() -> "sa.BigInteger":
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")

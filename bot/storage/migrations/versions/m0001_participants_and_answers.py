"""What is remembered of participants, and which message answered which."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "participants",
        sa.Column("user_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("spoken", sa.Text),
        sa.Column("memory", sa.LargeBinary),
        sa.Column("memory_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("user_id", name="pk_participants"),
    )
    op.create_index("ix_participants_memory_at", "participants", ["memory_at"])
    op.create_table(
        "answers",
        sa.Column("chat_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("question_message_id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("answer_message_id", sa.BigInteger, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "question_message_id", name="pk_answers"),
    )
    op.create_index("ix_answers_at", "answers", ["at"])

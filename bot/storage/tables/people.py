"""Participants, and which message answered which."""

from sqlalchemy import JSON, BigInteger, Column, Index, Table, Text

from bot.storage.tables.base import METADATA, Moment

PARTICIPANTS = Table(
    "participants",
    METADATA,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", Text),
    Column("memory", JSON(none_as_null=True)),
    Column("memory_at", Moment),
)

ANSWERS = Table(
    "answers",
    METADATA,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("question_message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("answer_message_id", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

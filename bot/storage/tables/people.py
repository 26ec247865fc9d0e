"""Participants, and which message answered which."""

from sqlalchemy import BigInteger, Column, Table, Text

from bot.storage.tables.base import METADATA, NUMBER, Moment, Sealed, person

PARTICIPANTS = Table(
    "participants",
    METADATA,
    person("user_id", kind=NUMBER, primary_key=True),
    Column("language", Text),
    Column("spoken", Text),
    Column("memory", Sealed),
    Column("memory_at", Moment),
)
"""``language`` is the one chosen, ``spoken`` that of the last message: broadcasts need it for many
at once, so it is not only in the memory."""

ANSWERS = Table(
    "answers",
    METADATA,
    person("chat_id", primary_key=True),  # a private chat has the number of its person
    Column("question_message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("answer_message_id", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

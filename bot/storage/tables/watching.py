"""What those who look after the bot are told: numbers and moments, and who wants them daily."""

from sqlalchemy import Column, Date, Integer, Table, Text

from bot.storage.tables.base import METADATA, Moment, person

TALLIES = Table(
    "tallies",
    METADATA,
    Column("day", Date, primary_key=True),
    Column("decision", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("number", Integer, nullable=False),
)
"""How many questions were answered how, by day in Geneva."""

MARKS = Table(
    "marks",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)
"""When something was last done."""

RECORD_SEEN = Table(
    "record_seen",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("facts", Text, nullable=False),
    Column("day", Date, nullable=False),
)
"""One row: what the record said when it was last looked at, and on which day in Geneva."""

DIGESTS = Table("digests", METADATA, person("user_id", primary_key=True))
"""Who wants the digest every morning."""

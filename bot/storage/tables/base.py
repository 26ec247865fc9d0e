"""What every table is made of."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Dialect, Integer, LargeBinary, MetaData
from sqlalchemy.types import TypeDecorator, TypeEngine

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

_ID = BigInteger()
NUMBER = BigInteger().with_variant(Integer, "sqlite")
"""Of a column that is the whole key: where it is INTEGER, SQLite needs no index beside the table.

Only there does it number rows by itself, too.
"""


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; SQLite has no time zones of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Sealed(TypeDecorator[bytes]):
    """What people typed, as ``bot.storage.sealing.Seal`` seals it; LargeBinary in a migration."""

    impl = LargeBinary
    cache_ok = True


def person(
    name: str,
    *,
    kind: TypeEngine[int] = _ID,
    detached: bool = False,
    keeps_texts: bool = False,
    **options: Any,
) -> Column[int]:
    """Return a column that holds a person's Telegram id, or that of their private chat.

    Rows of somebody who wants to be forgotten are deleted. In a table that must keep them
    (``detached``) the person becomes nothing instead, and so does what is sealed in the row,
    unless it is no text of that person (``keeps_texts``).
    """
    info = {"person": True, "detached": detached, "keeps_texts": keeps_texts}
    return Column(name, kind, autoincrement=False, info=info, **options)

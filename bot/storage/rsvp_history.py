"""Notes every change of what somebody says about coming."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.rsvps import HISTORY

PERSON = "person"
"""The actor where people speak for themselves."""


async def note(  # noqa: PLR0913 - a row
    connection: AsyncConnection,
    user_id: int,
    edition: int,
    said: dict[str, Any],
    organisation: bytes | None,
    *,
    actor: str,
    at: datetime,
) -> None:
    """Keep what was said ``at`` (aware) in the transaction that keeps the change itself.

    ``actor`` is ``PERSON``, or which part of the program did it; ``organisation`` is sealed.
    """
    values = {
        "user_id": user_id,
        "edition": edition,
        "said": said,
        "organisation": organisation,
        "actor": actor,
        "at": at,
    }
    await connection.execute(insert(HISTORY).values(values))

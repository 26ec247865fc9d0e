"""Notes every change of what somebody says about coming."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert

from bot.storage.engines import Transaction
from bot.storage.tables.rsvps import HISTORY

_ACTOR = "person"
"""People speak for themselves; nobody else does yet."""


async def note(  # noqa: PLR0913, PLR0917 - a row
    connection: Transaction,
    user_id: int,
    edition: int,
    said: dict[str, Any],
    organisation: bytes | None,
    at: datetime,
) -> None:
    """Keep what was said ``at`` (aware) in the transaction that keeps the change itself.

    ``organisation`` is sealed.
    """
    values = {
        "user_id": user_id,
        "edition": edition,
        "said": said,
        "organisation": organisation,
        "actor": _ACTOR,
        "at": at,
    }
    await connection.execute(insert(HISTORY).values(values))

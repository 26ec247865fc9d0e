"""What answering a person always asks for, read in one query: each is a way to the database."""

from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, Row, bindparam, select

from bot.storage.database import Database
from bot.storage.tables.broadcasts import DESKS
from bot.storage.tables.people import PARTICIPANTS
from bot.storage.tables.rsvps import DIALOGUES

_ID = PARTICIPANTS.c.user_id
_WHO = select(bindparam("person", type_=_ID.type).label("id")).subquery("who")
_LOOK = (
    select(PARTICIPANTS, DIALOGUES, DESKS)
    .select_from(_WHO)
    .outerjoin(PARTICIPANTS, _WHO.c.id == _ID)
    .outerjoin(DIALOGUES, _WHO.c.id == DIALOGUES.c.user_id)
    .outerjoin(DESKS, _WHO.c.id == DESKS.c.person_id)
    .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
)


async def at_hand(database: Database, person: int) -> Row[Any]:
    """Return a person's rows of ``participants``, ``dialogues`` and ``desks`` as one.

    Its names are those of a table and a column, ``desks_at``; of a row that is not there all are
    None.
    """
    read = database.read
    row: Row[Any] | None = read.get(person)
    if row is None:
        async with database.reading() as connection:
            row = read[person] = (await connection.execute(_LOOK, {"person": person})).one()
    return row

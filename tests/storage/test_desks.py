"""What an officer's next message is for, on both databases."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.broadcasts.announcement import Announcement, Kind, Version
from bot.broadcasts.audience import Audience
from bot.broadcasts.desk import OPEN_FOR, Desk, Expected
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.desks import DeskStore
from bot.storage.sealing import Seal
from bot.storage.tables.broadcasts import DESKS

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
FRESH = Desk(broadcast=None, expected=Expected.TEXT, at=NOON)
HELD = Version(
    kind=Kind.PHOTO,
    text="Les dates",
    entities=({"type": "bold", "offset": 0, "length": 3},),
    file_id="AgAC",
    message=17,
)


async def test_one_desk_per_officer_is_kept_until_it_is_closed(
    database: Database, seal: Seal
) -> None:
    desks = DeskStore(database, seal)
    number = await BroadcastStore(database, seal).add(
        7, Announcement(versions={}), Audience(), NOON
    )
    assert await desks.find(7) is None
    await desks.open(7, FRESH)
    await desks.open(8, FRESH)
    later = Desk(
        broadcast=number, expected=Expected.TIME, at=NOON + OPEN_FOR, language="fr", held=HELD
    )
    await desks.open(7, later)
    assert (await desks.find(7), await desks.find(8)) == (later, FRESH)
    await desks.close(7)
    await desks.close(7)
    assert (await desks.find(7), await desks.find(8)) == (None, FRESH)


async def test_a_held_text_is_sealed_and_gone_with_the_key(database: Database, seal: Seal) -> None:
    await DeskStore(database, seal).open(
        7, Desk(broadcast=None, expected=Expected.TEXT, at=NOON, held=HELD)
    )
    async with database.reading() as connection:
        held = (await connection.execute(select(DESKS.c.held))).scalar_one()
    assert (b"Les dates" in held, "Les dates" in (seal.open(held) or "")) == (False, True)
    assert await DeskStore(database, Seal.throwaway()).find(7) == FRESH


async def test_desks_end_by_themselves(database: Database, seal: Seal) -> None:
    desks = DeskStore(database, seal)
    await desks.open(7, FRESH)
    await desks.open(
        8, Desk(broadcast=None, expected=Expected.TEXT, at=NOON + timedelta(minutes=1))
    )
    assert (FRESH.open(NOON + timedelta(minutes=59)), FRESH.open(NOON + OPEN_FOR)) == (True, False)
    assert await desks.prune(NOON + OPEN_FOR) == 1
    assert (await desks.find(7), await desks.find(8) is None) == (None, False)

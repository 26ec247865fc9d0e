"""The audit log."""

from datetime import UTC, datetime

from bot.secretariat.audit import Act, Deed
from bot.storage.audit import AuditStore
from bot.storage.database import Database

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def test_deeds_are_paged_the_newest_first(database: Database) -> None:
    store = AuditStore(database)
    deeds = [
        Deed(actor=1, act=Act.ROLE_OFFERED, at=NOON, subject=2**52, details={"number": number})
        for number in range(5)
    ]
    for deed in deeds:
        await store.note(deed)
    assert [await store.page(number, 2) for number in range(4)] == [
        [deeds[4], deeds[3]],
        [deeds[2], deeds[1]],
        [deeds[0]],
        [],
    ]
    assert await store.count() == 5

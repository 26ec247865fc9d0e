"""Which privacy text somebody was told."""

from datetime import UTC, datetime

from bot.storage.database import Database
from bot.storage.privacy_read import PrivacyReadStore

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def test_the_last_version_told_is_kept(database: Database) -> None:
    store = PrivacyReadStore(database)
    assert await store.last_told(1) is None
    for version in ("2024-01-01", "2024-02-01"):
        await store.told(1, version, NOON)
    assert [await store.last_told(who) for who in (1, 2)] == ["2024-02-01", None]

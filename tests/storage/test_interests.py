"""Who wants to be told of the next edition."""

from datetime import timedelta

from bot.rsvp.rsvp import Interest
from bot.storage.database import Database
from bot.storage.interests import InterestStore
from tests.storage.words import NOON


async def test_an_interest_is_kept_changed_and_dropped(database: Database) -> None:
    store = InterestStore(database)
    one = Interest(stakeholder="academia_technical", at=NOON)
    other = Interest(stakeholder="governments", at=NOON + timedelta(hours=1))
    found = [await store.find(1)]
    for interest in (one, other):
        await store.keep(1, interest, "ru")
        found.append(await store.find(1))
    dropped = [await store.drop(1), await store.drop(1)]
    assert [*found, await store.find(1)] == [None, one, other, None]
    assert dropped == [True, False]

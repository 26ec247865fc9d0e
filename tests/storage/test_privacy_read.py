"""Which privacy text somebody was told."""

from datetime import UTC, datetime

from bot.broadcasts.announcement import Announcement
from bot.broadcasts.audience import Audience, Recipient
from bot.rsvp.consent import NEWS, Consent
from bot.rsvp.rsvp import Interest
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.understanding.question import Memory
from tests.storage.words import delegation, rsvp

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def test_the_last_version_told_is_kept(database: Database, seal: Seal) -> None:
    stores = Stores.over(database, seal)
    await stores.participants.choose_language(1, "fr")
    for version in ("2024-01-01", "2024-02-01"):
        await stores.privacy_read.told([1], version, NOON)
    ada = Recipient(person=1, language="fr")
    versions = ("2024-01-01", "2024-02-01")
    assert [await stores.privacy_read.untold(each) for each in versions] == [[ada], []]


async def test_those_concerned_are_found_until_they_are_told(
    database: Database, seal: Seal
) -> None:
    stores = Stores.over(database, seal)
    store = stores.privacy_read
    yes = Consent(purpose=NEWS, given=True, text_version="2024-01-01", at=NOON)
    await stores.participants.choose_language(1, "fr")
    await stores.consents.record(1, yes)
    await stores.consents.record(2, yes)
    await stores.interests.keep(3, Interest(stakeholder="governments", at=NOON), "ru")
    for person in (4, 5, 6):
        await stores.participants.choose_language(person, "zh")
    await stores.consents.block(4, NOON)
    await stores.leaving.ask(5, NOON)
    await store.told([6], "2024-02-01", NOON)
    concerned = [
        Recipient(person=1, language="fr"),
        Recipient(person=2, language="en"),
        Recipient(person=3, language="ru"),
    ]
    assert await store.untold("2024-02-01") == concerned
    await store.told([1, 2, 3], "2024-02-01", NOON)
    assert await store.untold("2024-02-01") == []
    assert [each.person for each in await store.untold("2024-03-01")] == [1, 2, 3, 6]


async def test_people_are_told_in_the_language_that_broadcasts_have_for_them(
    database: Database, seal: Seal
) -> None:
    stores = Stores.over(database, seal)
    await stores.rsvps.keep(1, rsvp(), "ar")
    await stores.delegations.keep(2, delegation({"governments": 1}), "es")
    for person in (2, 3):
        await stores.rsvps.keep(person, rsvp(), "fr")
    await stores.participants.remember(2, Memory(language="zh"), NOON)
    await stores.participants.remember(3, Memory(language="zh"), NOON)
    await stores.participants.choose_language(3, "ru")
    for person in (1, 2, 3):
        await stores.consents.record(
            person, Consent(purpose=NEWS, given=True, text_version="2024-01-01", at=NOON)
        )
    number = await stores.broadcasts.add(9, Announcement(versions={}), Audience(), NOON)
    await stores.audiences.freeze(number, Audience())
    claimed = await stores.deliveries.step(number, [], 9, NOON)
    told = await stores.privacy_read.untold("2024-02-01")
    assert [(each.person, each.language) for each in told] == [(1, "ar"), (2, "es"), (3, "ru")]
    assert [(each.chat, each.language) for each in claimed] == [(1, "ar"), (2, "es"), (3, "ru")]

"""What people agreed to."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.participants.privacy import VERSION
from bot.rsvp.consent import NEWS, Consent, changes_of
from bot.storage.consents import ConsentStore
from bot.storage.database import Database
from tests.storage.blocked import blocked
from tests.storage.consent_history import history

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
ADA, BOB = 2**52, 8


@pytest.fixture
def store(database: Database) -> ConsentStore:
    return ConsentStore(database)


def said(purpose: str, *, given: bool, at: datetime = NOON) -> Consent:
    return Consent(purpose=purpose, given=given, text_version="2024-01-01", at=at)


async def test_who_was_never_asked_did_not_agree(store: ConsentStore) -> None:
    assert (await store.agreed(ADA, NEWS), await store.current(ADA)) == (False, {})


async def test_the_last_word_holds_and_every_word_is_kept(
    store: ConsentStore, database: Database
) -> None:
    yes, no = said(NEWS, given=True), said(NEWS, given=False, at=LATER)
    changes = said(changes_of(2024), given=True)
    await store.record(ADA, yes, changes)
    await store.record(ADA, no)
    await store.record(BOB, yes)
    assert await store.current(ADA) == {NEWS: no, changes_of(2024): changes}
    assert await history(database, ADA) == [yes, changes, no]
    assert [await store.agreed(who, NEWS) for who in (ADA, BOB)] == [False, True]


async def test_a_block_ends_all_consents_and_unblocking_brings_none_back(
    store: ConsentStore, database: Database
) -> None:
    await store.record(ADA, said(NEWS, given=True), said(changes_of(2024), given=False))
    await store.record(BOB, said(NEWS, given=True))
    await store.block(ADA, LATER)
    ended = Consent(purpose=NEWS, given=False, text_version=VERSION, at=LATER)
    assert [await blocked(database, who) for who in (ADA, BOB)] == [True, False]
    await store.unblock(ADA)
    assert await blocked(database, ADA) is False
    assert await store.current(ADA) == {
        NEWS: ended,
        changes_of(2024): said(changes_of(2024), given=False),
    }
    assert len(await history(database, ADA)) == 3
    assert await store.agreed(BOB, NEWS) is True


async def test_a_second_block_changes_nothing(store: ConsentStore, database: Database) -> None:
    await store.record(ADA, said(NEWS, given=True))
    await store.block(ADA, LATER)
    await store.block(ADA, LATER + timedelta(days=1))
    assert len(await history(database, ADA)) == 2

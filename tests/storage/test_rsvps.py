"""Who is coming: one word per person and edition, and its history."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.rsvp.consent import Consent, changes_of
from bot.rsvp.rsvp import Rsvp, State, Way
from bot.storage.consents import ConsentStore
from bot.storage.database import Database
from bot.storage.rsvps import RsvpStore
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import HISTORY, RSVPS

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
BIG = 2**52
YES = Rsvp(
    edition=2024,
    stakeholder="civil_society",
    way=Way.REMOTE,
    organisation="Société des amis <b>=1+1",
    state=State.COMING,
    at=NOON,
)


@pytest.fixture
def store(database: Database, seal: Seal) -> RsvpStore:
    return RsvpStore(database, seal)


async def history(database: Database, seal: Seal) -> list[tuple[Any, ...]]:
    async with database.reading() as connection:
        rows = await connection.execute(select(HISTORY).order_by(HISTORY.c.id))
        return [
            (row.user_id, row.edition, row.said, seal.open(row.organisation), row.actor, row.at)
            for row in rows
        ]


async def rows(database: Database) -> tuple[int, int]:
    """Count RSVPs and entries of their history."""
    async with database.reading() as connection:
        kept = (await connection.execute(select(func.count()).select_from(RSVPS))).scalar_one()
        noted = (await connection.execute(select(func.count()).select_from(HISTORY))).scalar_one()
    return kept, noted


async def test_nobody_has_said_anything_at_first(store: RsvpStore) -> None:
    assert [await store.find(BIG, 2024), await store.all_of(BIG)] == [None, []]


async def test_what_was_said_is_kept_with_its_history(
    store: RsvpStore, database: Database, seal: Seal
) -> None:
    assert await store.keep(BIG, YES, "fr") is True
    assert await store.find(BIG, 2024) == YES
    said = {"stakeholder": "civil_society", "way": "remote", "state": "coming"}
    assert await history(database, seal) == [
        (BIG, 2024, said, "Société des amis <b>=1+1", "person", NOON)
    ]


async def test_saying_the_same_again_changes_nothing(store: RsvpStore, database: Database) -> None:
    await store.keep(1, YES, "fr")
    assert await store.keep(1, replace(YES, at=LATER), "en") is False
    assert [await store.find(1, 2024), await rows(database)] == [YES, (1, 1)]


@pytest.mark.parametrize(
    "change",
    [
        {"way": Way.IN_PERSON},
        {"stakeholder": "governments"},
        {"organisation": None},
        {"organisation": "Another"},
        {"state": State.DECLINED},
    ],
)
async def test_every_change_is_kept(
    store: RsvpStore, database: Database, seal: Seal, change: dict[str, Any]
) -> None:
    changed = replace(YES, at=LATER, **change)
    await store.keep(1, YES, "fr")
    assert await store.keep(1, changed, "fr") is True
    noted = await history(database, seal)
    assert [await store.find(1, 2024), len(noted), noted[1][-1]] == [changed, 2, LATER]
    assert noted[1][3] == changed.organisation


async def test_editions_and_people_are_apart(store: RsvpStore) -> None:
    other = replace(YES, edition=2020, way=Way.UNDECIDED)
    await store.keep(1, YES, "fr")
    await store.keep(1, other, "fr")
    await store.keep(2, YES, None)
    assert [await store.all_of(1), await store.all_of(2)] == [[other, YES], [YES]]


async def test_withdrawing_keeps_what_was_said(
    store: RsvpStore, database: Database, seal: Seal
) -> None:
    await store.keep(1, YES, "fr")
    assert await store.withdraw(1, 2024, LATER) is True
    assert await store.find(1, 2024) == replace(YES, state=State.DECLINED, at=LATER)
    said = {"stakeholder": "civil_society", "way": "remote", "state": "declined"}
    assert (await history(database, seal))[1] == (
        1, 2024, said, "Société des amis <b>=1+1", "person", LATER,
    )  # fmt: skip


async def test_withdrawing_twice_or_from_nothing_changes_nothing(
    store: RsvpStore, database: Database
) -> None:
    assert await store.withdraw(1, 2024, NOON) is False
    await store.keep(1, YES, "fr")
    assert await store.withdraw(1, 2024, LATER) is True
    assert await store.withdraw(1, 2024, LATER + timedelta(hours=1)) is False
    assert await rows(database) == (1, 2)
    assert await store.keep(1, YES, "fr") is True


async def test_what_was_typed_is_not_readable_without_the_key(
    store: RsvpStore, database: Database
) -> None:
    await store.keep(1, YES, "fr")
    async with database.reading() as connection:
        kept = (await connection.execute(select(RSVPS.c.organisation))).scalar_one()
        noted = (await connection.execute(select(HISTORY.c.organisation))).scalar_one()
    assert [b"amis" in kept, b"amis" in noted] == [False, False]
    lost = RsvpStore(database, Seal.throwaway())
    assert await lost.find(1, 2024) == replace(YES, organisation=None)
    assert await lost.withdraw(1, 2024, LATER) is True
    assert await store.find(1, 2024) == replace(YES, state=State.DECLINED, at=LATER)


async def test_a_thousand_people_at_once_are_a_thousand_rows(
    store: RsvpStore, database: Database
) -> None:
    kept = await asyncio.gather(*(store.keep(user_id, YES, "es") for user_id in range(1000)))
    assert (sum(kept), await rows(database)) == (1000, (1000, 1000))


async def test_twenty_taps_at_once_are_one(store: RsvpStore, database: Database) -> None:
    kept = await asyncio.gather(*(store.keep(1, YES, "fr") for _ in range(20)))
    assert (sum(kept), await rows(database)) == (1, (1, 1))


async def test_twenty_taps_on_a_change_at_once_are_one(
    store: RsvpStore, database: Database
) -> None:
    await store.keep(1, YES, "fr")
    changed = replace(YES, way=Way.IN_PERSON, at=LATER)
    kept = await asyncio.gather(*(store.keep(1, changed, "fr") for _ in range(20)))
    assert (sum(kept), await rows(database)) == (1, (1, 2))


async def test_two_processes_keep_one_word(lasting: Database, url: str, seal: Seal) -> None:
    other = Database(url)
    stores = [RsvpStore(lasting, seal), RsvpStore(other, seal)]
    kept = await asyncio.gather(*(each.keep(1, YES, "fr") for _ in range(10) for each in stores))
    await other.close()
    assert (sum(kept), await rows(lasting)) == (1, (1, 1))


async def test_the_consents_go_with_the_word_or_neither(
    store: RsvpStore, database: Database
) -> None:
    consent = Consent(purpose=changes_of(2024), given=True, text_version="1", at=NOON)

    async def confirm(*, fails: bool) -> None:
        async with database.unit():
            await store.keep(1, YES, "fr")
            await ConsentStore(database).record(1, consent)
            if fails:
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await confirm(fails=True)
    assert await rows(database) == (0, 0)
    await confirm(fails=False)
    assert await rows(database) == (1, 1)
    assert await ConsentStore(database).agreed(1, changes_of(2024)) is True

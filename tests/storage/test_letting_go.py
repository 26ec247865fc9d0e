"""Persons go when the time is over; counts stay."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert, select

from bot.rsvp.consent import NEWS, Consent, changes_of
from bot.rsvp.counting import Count, Slice
from bot.rsvp.rsvp import Interest, Rsvp, State, Way
from bot.storage.database import Database
from bot.storage.letting_go import LettingGo
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.storage.tables.broadcasts import BROADCASTS, DELIVERIES
from tests.storage.consent_history import history

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
DAYS = {2022: date(2022, 6, 3), 2024: date(2024, 5, 31)}
ADA = 2**52


def rsvp(edition: int) -> Rsvp:
    return Rsvp(
        edition=edition,
        stakeholder="governments",
        way=Way.REMOTE,
        organisation="Ministry",
        state=State.COMING,
        at=NOON,
    )


def agreed(purpose: str) -> Consent:
    return Consent(purpose=purpose, given=True, text_version="1", at=NOON)


@pytest.mark.parametrize(("today", "left"), [("2023-06-03", [2022, 2024]), ("2023-06-04", [2024])])
async def test_an_edition_is_let_go_the_months_after_its_last_day(
    database: Database, seal: Seal, monkeypatch: pytest.MonkeyPatch, today: str, left: list[int]
) -> None:
    monkeypatch.setenv("FORUM_TODAY", today)
    stores = Stores.over(database, seal)
    for edition in DAYS:
        await stores.rsvps.keep(ADA, rsvp(edition), "en")
    await stores.consents.record(ADA, *map(agreed, (NEWS, changes_of(2022), changes_of(2024))))
    for _ in range(2):
        await LettingGo(stores, DAYS, 12).editions(NOON)
    assert [each.edition for each in await stores.rsvps.all_of(ADA)] == left
    kept = sorted([*map(changes_of, left), NEWS])
    assert sorted(await stores.consents.current(ADA)) == kept
    assert sorted(each.purpose for each in await history(database, ADA)) == kept


@pytest.mark.parametrize(("today", "person"), [("2025-02-10", ADA), ("2025-02-11", None)])
async def test_who_got_a_broadcast_is_not_known_for_longer(
    database: Database,
    seal: Seal,
    monkeypatch: pytest.MonkeyPatch,
    today: str,
    person: int | None,
) -> None:
    monkeypatch.setenv("FORUM_TODAY", today)
    written = {"state": "sent", "act": "send", "audience": "{}", "created_at": NOON}
    sent = {"id": 5, "broadcast_id": 3, "person_id": ADA, "language": "en", "state": "sent"}
    async with database.writing() as connection:
        await connection.execute(insert(BROADCASTS).values(id=3, ended_at=NOON, **written))
        await connection.execute(insert(DELIVERIES).values(message_id=9, **sent))
    await LettingGo(Stores.over(database, seal), DAYS, 12).deliveries(NOON)
    async with database.reading() as connection:
        rows = await connection.execute(select(DELIVERIES.c.person_id, DELIVERIES.c.message_id))
        assert [tuple(row) for row in rows] == [(person, 9 if person else None)]


async def test_nor_for_longer_if_it_never_ended(
    database: Database, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORUM_TODAY", "2025-02-11")
    paused = {"state": "paused", "act": "send", "audience": "{}", "created_at": NOON}
    async with database.writing() as connection:
        for number, begun in ((1, NOON), (2, NOON + timedelta(days=1))):
            values = {"id": number, "started_at": begun, **paused}
            await connection.execute(insert(BROADCASTS).values(values))
            sent = {"broadcast_id": number, "person_id": ADA, "language": "en", "state": "sent"}
            await connection.execute(insert(DELIVERIES).values(sent))
    await LettingGo(Stores.over(database, seal), DAYS, 12).deliveries(NOON)
    async with database.reading() as connection:
        query = select(DELIVERIES.c.person_id).order_by(DELIVERIES.c.broadcast_id)
        assert [*(await connection.execute(query)).scalars()] == [None, ADA]


async def test_what_is_of_no_use_without_the_rest_goes_after_it(
    database: Database, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores = Stores.over(database, seal)
    interested, other, late = 1, 2, 3
    for person, at in ((interested, NOON), (other, NOON), (late, NOON + timedelta(days=1))):
        await stores.privacy_read.told([person], "2024-01-01", at)
        await stores.consents.block(person, at)
    await stores.interests.keep(interested, Interest(stakeholder="governments", at=NOON), "en")
    found = []
    for today in ("2025-02-10", "2025-02-11"):
        monkeypatch.setenv("FORUM_TODAY", today)
        await LettingGo(stores, DAYS, 12).participants(NOON)
        found.append({who: set(await stores.personal.about(who)) for who in (1, 2, 3)})
    both = {"blocked", "privacy_read"}
    assert found == [
        {interested: both | {"interests"}, other: both, late: both},
        {interested: both | {"interests"}, other: set(), late: both},
    ]


async def test_counts_stay(database: Database, seal: Seal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORUM_TODAY", "2026-11-22")
    stores = Stores.over(database, seal)
    await stores.rsvps.keep(ADA, rsvp(2022), "en")
    await LettingGo(stores, DAYS, 12).editions(NOON)
    kept = await stores.counts.counts(Slice(edition=2022), date(2026, 11, 22))
    assert kept == [Count(edition=2022, stakeholder="governments", way=Way.REMOTE, people=1)]

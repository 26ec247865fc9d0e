"""What the bot remembers of participants."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError

from bot.participants.participant import MEMORY_KEPT, Participant
from bot.rsvp.consent import NEWS, Consent
from bot.storage.consents import ConsentStore
from bot.storage.database import Database
from bot.storage.participants import ParticipantStore
from bot.storage.sealing import Seal
from bot.storage.tables.people import PARTICIPANTS
from bot.understanding.question import Memory

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
MEMORY = Memory(language="zh", editions=(2020, 2022), topics=("dates",))
TICK = timedelta(microseconds=1)
BIG = 2**52
"""Telegram's ids have up to 52 significant bits."""


@pytest.fixture
def store(database: Database, seal: Seal) -> ParticipantStore:
    return ParticipantStore(database, seal)


async def test_nobody_is_remembered_at_first(store: ParticipantStore) -> None:
    assert await store.find(BIG) == Participant(user_id=BIG)


async def test_language_and_memory_are_kept_side_by_side(store: ParticipantStore) -> None:
    await store.choose_language(BIG, "ar")
    await store.remember(BIG, MEMORY, NOON)
    await store.choose_language(BIG, "ru")
    assert await store.find(BIG) == Participant(
        user_id=BIG, language="ru", memory=MEMORY, memory_at=NOON
    )


async def test_the_last_turn_takes_the_place_of_the_one_before(store: ParticipantStore) -> None:
    await store.remember(1, MEMORY, NOON)
    later = NOON + timedelta(microseconds=1)
    await store.remember(1, Memory(topics=("venue",)), later)
    assert await store.find(1) == Participant(
        user_id=1, memory=Memory(topics=("venue",)), memory_at=later
    )


async def test_a_chosen_language_can_be_given_up(store: ParticipantStore) -> None:
    await store.choose_language(1, "fr")
    await store.choose_language(1, None)
    assert await store.find(1) == Participant(user_id=1)


async def test_what_nobody_follows_up_is_deleted_but_the_language(store: ParticipantStore) -> None:
    await store.choose_language(1, "fr")
    for person, age in ((1, MEMORY_KEPT + TICK), (2, MEMORY_KEPT)):
        await store.remember(person, MEMORY, NOON - age)
    assert [await store.prune(NOON), await store.prune(NOON)] == [1, 0]
    assert await store.find(1) == Participant(
        user_id=1,
        language="fr",
        memory=Memory(language="zh"),
        memory_at=NOON - MEMORY_KEPT - TICK,
    )
    assert (await store.find(2)).memory == MEMORY


async def test_who_says_nothing_for_long_is_let_go_unless_written_to(
    store: ParticipantStore, database: Database
) -> None:
    for person, at in ((1, NOON - TICK), (2, NOON), (3, NOON - TICK), (4, NOON - TICK)):
        await store.remember(person, MEMORY, at)
    consents = ConsentStore(database)
    for person, given in ((3, True), (4, False)):
        said = Consent(purpose=NEWS, given=given, text_version="1", at=NOON)
        await consents.record(person, said)
    assert [await store.drop_unseen(NOON, NOON) for _ in range(2)] == [2, 0]
    kept = [(await store.find(person)).memory == MEMORY for person in (1, 2, 3, 4)]
    assert kept == [False, True, True, False]


async def test_who_only_chose_a_language_is_let_go_too(store: ParticipantStore) -> None:
    await store.choose_language(1, "fr")
    year = timedelta(days=365)
    nows = (NOON, NOON + year, NOON + year + TICK)
    assert [await store.drop_unseen(now - year, now) for now in nows] == [0, 0, 1]


async def test_time_zones_are_kept_apart_from_moments(store: ParticipantStore) -> None:
    geneva = NOON.astimezone(ZoneInfo("Europe/Zurich"))
    await store.remember(1, MEMORY, geneva)
    kept = (await store.find(1)).memory_at
    assert (kept, kept and kept.tzinfo) == (NOON, UTC)


async def test_a_moment_without_a_time_zone_is_refused(store: ParticipantStore) -> None:
    with pytest.raises(StatementError, match="has no time zone"):
        await store.remember(1, MEMORY, NOON.replace(tzinfo=None))
    assert await store.find(1) == Participant(user_id=1)


@pytest.mark.parametrize(
    "kept", ['{"editions": "all"}', '["dates"]', "7", '{"years": [2020]}', "[", ""]
)
async def test_a_memory_that_no_longer_fits_is_no_memory(
    database: Database, seal: Seal, kept: str
) -> None:
    async with database.writing() as connection:
        await connection.execute(insert(PARTICIPANTS).values(user_id=1, memory=seal.seal(kept)))
    assert await ParticipantStore(database, seal).find(1) == Participant(user_id=1)


async def test_without_the_key_a_person_is_known_but_not_what_was_spoken_of(
    store: ParticipantStore, database: Database
) -> None:
    await store.choose_language(1, "fr")
    await store.remember(1, MEMORY, NOON)
    found = await ParticipantStore(database, Seal.throwaway()).find(1)
    assert found == Participant(
        user_id=1, language="fr", memory=Memory(language="zh"), memory_at=NOON
    )


async def test_three_hundred_people_at_once_are_all_remembered(
    store: ParticipantStore, database: Database
) -> None:
    await asyncio.gather(
        *(store.remember(user_id, MEMORY, NOON) for user_id in range(300)),
        *(store.choose_language(user_id, "es") for user_id in range(300)),
    )
    async with database.reading() as connection:
        rows = (await connection.execute(select(PARTICIPANTS.c.user_id, PARTICIPANTS.c.language,
                                                PARTICIPANTS.c.memory_at))).all()  # fmt: skip
    assert sorted(map(tuple, rows)) == [(user_id, "es", NOON) for user_id in range(300)]


async def test_the_language_of_the_last_message_stands_by_itself(
    store: ParticipantStore, database: Database
) -> None:
    for memory in (MEMORY, Memory(language="ru"), Memory(topics=("venue",))):
        await store.remember(1, memory, NOON)
    async with database.reading() as connection:
        assert (await connection.execute(select(PARTICIPANTS.c.spoken))).scalar_one() == "ru"


async def test_a_restart_forgets_nothing(lasting: Database, seal: Seal, url: str) -> None:
    await ParticipantStore(lasting, seal).remember(1, MEMORY, NOON)
    again = Database(url)
    found = await ParticipantStore(again, seal).find(1)
    await again.close()
    assert found == Participant(user_id=1, memory=MEMORY, memory_at=NOON)


async def test_what_was_spoken_of_is_sealed(database: Database, seal: Seal) -> None:
    await ParticipantStore(database, seal).remember(1, MEMORY, NOON)
    async with database.reading() as connection:
        row = (await connection.execute(select(PARTICIPANTS))).one()
    opened = seal.open(row.memory)
    assert (b"dates" in row.memory, opened and json.loads(opened)) == (
        False,
        {"language": "zh", "editions": [2020, 2022], "topics": ["dates"]},
    )

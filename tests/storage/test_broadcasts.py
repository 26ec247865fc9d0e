"""Broadcasts, deliveries and the marks that allow sending, on both databases."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.broadcasts.announcement import Announcement, Kind, Offer, Version
from bot.broadcasts.audience import Among, Audience, Reach, Recipient
from bot.broadcasts.broadcast import Act, Broadcast, State
from bot.broadcasts.delivery import Outcome, Result
from bot.broadcasts.permission import Permission
from bot.rsvp.rsvp import Way
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.deliveries import DeliveryStore
from bot.storage.personal import erase
from bot.storage.sealing import Seal
from bot.storage.sending import SendingStore, the_one_that_sends
from bot.storage.tables.broadcasts import SENDING
from bot.storage.upkeep import backup

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
WORDS = Announcement(
    versions={
        "fr": Version(
            kind=Kind.PHOTO,
            text="Les dates",
            entities=({"type": "bold", "offset": 0, "length": 3},),
            file_id="AgAC",
        ),
        "en": Version(text="The dates"),
    },
    offers=(Offer.RSVP, Offer.ASK),
    edition=2024,
)
COMING = Audience(
    among=Among.EDITION, edition=2024, ways=frozenset({Way.REMOTE}), languages=frozenset({"fr"})
)


def people(*numbers: int) -> list[Recipient]:
    return [Recipient(person=n, language="fr" if n % 2 else "en") for n in numbers]


async def test_a_broadcast_is_kept_as_it_is(lasting: Database, seal: Seal) -> None:
    store = BroadcastStore(lasting, seal)
    number = await store.add(7, WORDS, COMING, NOON)
    assert await store.find(number) == Broadcast(
        id=number,
        state=State.DRAFT,
        author=7,
        announcement=WORDS,
        audience=COMING,
        created_at=NOON,
    )
    assert await store.find(number + 1) is None


async def test_words_are_gone_with_the_key_and_nothing_else(lasting: Database, seal: Seal) -> None:
    number = await BroadcastStore(lasting, seal).add(7, WORDS, COMING, NOON)
    found = await BroadcastStore(lasting, Seal.throwaway()).find(number)
    assert found
    assert (found.announcement, found.audience) == (Announcement(versions={}), COMING)


async def test_only_a_draft_is_changed(lasting: Database, seal: Seal) -> None:
    store = BroadcastStore(lasting, seal)
    number = await store.add(7, Announcement(versions={}), Audience(), NOON)
    assert await store.write(number, announcement=WORDS, audience=COMING)
    assert await store.advance(number, State.DRAFT, State.SENDING, started_at=NOON)
    assert not await store.write(number, audience=Audience())
    found = await store.find(number)
    assert found
    assert (found.announcement, found.audience, found.started_at) == (WORDS, COMING, NOON)


async def test_one_of_many_takes_a_step(lasting: Database, seal: Seal) -> None:
    store = BroadcastStore(lasting, seal)
    number = await store.add(7, WORDS, COMING, NOON)
    steps = [store.advance(number, State.DRAFT, State.SENDING) for _ in range(20)]
    assert sum(await asyncio.gather(*steps)) == 1
    with pytest.raises(ValueError, match="cannot become"):
        await store.advance(number, State.SENDING, State.DRAFT)


async def test_lists(lasting: Database, seal: Seal) -> None:
    store = BroadcastStore(lasting, seal)
    first, second, third = [await store.add(7, WORDS, COMING, NOON) for _ in range(3)]
    await store.advance(second, State.DRAFT, State.DISCARDED)
    assert [b.id for b in await store.listed(9)] == [third, first]
    assert [b.id for b in await store.listed(1)] == [third]
    assert [b.id for b in await store.among({State.DRAFT})] == [first, third]


async def test_each_is_claimed_once_by_however_many(lasting: Database, seal: Seal) -> None:
    number = await BroadcastStore(lasting, seal).add(7, WORDS, COMING, NOON)
    store = DeliveryStore(lasting)
    await store.freeze(number, people(*range(1, 101)))
    claims = await asyncio.gather(*(store.step(number, [], 8, NOON) for _ in range(20)))
    claimed = [delivery.chat for claim in claims for delivery in claim]
    assert sorted(claimed) == list(range(1, 101))
    assert await store.step(number, [], 8, NOON) == []


async def test_outcomes_add_up(lasting: Database, seal: Seal) -> None:
    number = await BroadcastStore(lasting, seal).add(7, WORDS, COMING, NOON)
    store = DeliveryStore(lasting)
    await store.freeze(number, people(1, 2, 3, 4, 5))
    one, two, three, four, five = await store.step(number, [], 9, NOON)
    results = [
        Result(id=one.id, outcome=Outcome.SENT, message=11),
        Result(id=two.id, outcome=Outcome.BLOCKED, reason="Forbidden"),
        Result(id=three.id, outcome=Outcome.RETRY, wait=5, moved_to=-100),
        Result(id=four.id, outcome=Outcome.FAILED, reason="chat not found"),
    ]
    assert await store.step(number, results, 9, NOON) == []
    assert await store.next_try(number) == NOON.timestamp() + 5
    (again,) = await store.step(number, [], 9, NOON + timedelta(seconds=5))
    assert (again.chat, again.tries) == (-100, 2)
    assert await store.interrupted(number) == 2
    report = await store.report(number)
    assert (report.people, report.left) == (5, 0)
    assert report.total == Counter(
        {Outcome.SENT: 1, Outcome.BLOCKED: 1, Outcome.FAILED: 1, Outcome.UNKNOWN: 2}
    )
    assert report.by_language["en"] == Counter({Outcome.BLOCKED: 1, Outcome.FAILED: 1})
    assert report.reasons == Counter({"Forbidden": 1, "chat not found": 1})
    assert five.chat == 5
    assert await store.again(number, {Outcome.UNKNOWN}) == 2
    assert sorted(d.chat for d in await store.step(number, [], 9, NOON)) == [-100, 5]


async def test_a_correction_reaches_those_who_got_it(lasting: Database, seal: Seal) -> None:
    broadcasts, store = BroadcastStore(lasting, seal), DeliveryStore(lasting)
    number = await broadcasts.add(7, WORDS, COMING, NOON)
    await store.freeze(number, people(1, 2, 3))
    one, two, _ = await store.step(number, [], 9, NOON)
    early = [Result(id=one.id, outcome=Outcome.SENT, message=11)]
    await store.step(number, early, 0, NOON - timedelta(days=3))
    await store.step(number, [Result(id=two.id, outcome=Outcome.SENT, message=12)], 0, NOON)
    edit = await broadcasts.add(7, WORDS, COMING, NOON, act=Act.EDIT, corrects=number)
    await store.freeze_correction(edit, number)
    claimed = await store.step(edit, [], 9, NOON)
    assert [(d.chat, d.message, d.language) for d in claimed] == [(1, 11, "fr"), (2, 12, "en")]
    since = NOON - timedelta(days=2)
    deletion = await broadcasts.add(7, WORDS, COMING, NOON, act=Act.DELETE, corrects=number)
    await store.freeze_correction(deletion, number, since)
    assert [d.chat for d in await store.step(deletion, [], 9, NOON)] == [2]
    everybody = await store.reach_of_correction(number)
    assert everybody == Reach(by_language={"en": 1, "fr": 1}, left_out=0)
    recent = await store.reach_of_correction(number, since)
    assert recent == Reach(by_language={"en": 1}, left_out=1)
    assert await broadcasts.repairs(number) == []
    await broadcasts.advance(edit, State.DRAFT, State.SENDING, started_at=NOON)
    assert [each.id for each in await broadcasts.repairs(number)] == [edit]


async def test_several_are_counted_at_once(lasting: Database, seal: Seal) -> None:
    broadcasts, store = BroadcastStore(lasting, seal), DeliveryStore(lasting)
    one, two = [await broadcasts.add(7, WORDS, COMING, NOON) for _ in range(2)]
    await store.freeze(one, people(1, 2, 3))
    (claimed,) = await store.step(one, [], 1, NOON)
    await store.step(one, [Result(id=claimed.id, outcome=Outcome.SENT, message=1)], 0, NOON)
    assert await store.outcomes([one, two]) == {
        one: Counter({Outcome.PENDING: 2, Outcome.SENT: 1}),
        two: Counter(),
    }


async def test_who_is_forgotten_keeps_no_broadcast_waiting(lasting: Database, seal: Seal) -> None:
    number = await BroadcastStore(lasting, seal).add(7, WORDS, COMING, NOON)
    store = DeliveryStore(lasting)
    await store.freeze(number, people(1))
    (claimed,) = await store.step(number, [], 1, NOON)
    await store.step(number, [Result(id=claimed.id, outcome=Outcome.RETRY, wait=5)], 0, NOON)
    async with lasting.writing() as connection:
        await erase(connection, 1)
    assert await store.next_try(number) is None


async def test_who_is_tried_again_has_all_tries(lasting: Database, seal: Seal) -> None:
    number = await BroadcastStore(lasting, seal).add(7, WORDS, COMING, NOON)
    store = DeliveryStore(lasting)
    await store.freeze(number, people(1))
    (claimed,) = await store.step(number, [], 1, NOON)
    lost = Result(id=claimed.id, outcome=Outcome.FAILED, reason="Bad Gateway")
    await store.step(number, [lost], 0, NOON)
    assert await store.again(number, {Outcome.FAILED}) == 1
    assert (await store.report(number)).reasons == {}
    (again,) = await store.step(number, [], 1, NOON)
    assert again.tries == 1


async def test_the_card_is_kept(lasting: Database, seal: Seal) -> None:
    store = BroadcastStore(lasting, seal)
    number = await store.add(7, WORDS, COMING, NOON)
    await store.show_on(number, 7, 99)
    await store.advance(number, State.DRAFT, State.SENDING)
    await store.advance(number, State.SENDING, State.SENT, ended_at=NOON)
    (found,) = await store.ended_since(NOON - timedelta(seconds=1))
    assert (found.id, found.card_chat, found.card_message) == (number, 7, 99)
    assert await store.ended_since(NOON) == []


async def test_one_of_many_adopts_a_draft_of_the_bot(lasting: Database, seal: Seal) -> None:
    store = BroadcastStore(lasting, seal)
    number = await store.add(None, WORDS, COMING, NOON)
    assert sum(await asyncio.gather(*(store.adopt(number, officer) for officer in (7, 8)))) == 1
    own = await store.add(7, WORDS, COMING, NOON)
    assert not await store.adopt(own, 8)


async def marked_as_copy(database: Database) -> None:
    """Mark a database as whoever restores a dump of a server is told to."""
    async with database.writing() as connection:
        await connection.execute(update(SENDING).values(allowed=False))


async def test_a_silence_and_a_mark_ask(lasting: Database) -> None:
    store = SendingStore(lasting)
    assert await store.permission(NOON) is Permission.GIVEN
    await store.alive(NOON)
    assert await store.permission(NOON + timedelta(minutes=59)) is Permission.GIVEN
    assert await store.permission(NOON + timedelta(minutes=61)) is Permission.SILENT
    await marked_as_copy(lasting)
    assert await store.permission(NOON) is Permission.COPY
    await store.alive(NOON)
    assert await store.permission(NOON) is Permission.GIVEN


async def test_a_restored_copy_asks(lasting_sqlite: Database, tmp_path: Path) -> None:
    await SendingStore(lasting_sqlite).alive(NOON)
    backup(lasting_sqlite, tmp_path / "copy.db")
    copy = Database(f"sqlite:///{tmp_path}/copy.db")
    found = [await SendingStore(d).permission(NOON) for d in (lasting_sqlite, copy)]
    await copy.close()
    assert found == [Permission.GIVEN, Permission.COPY]


async def test_one_process_sends(lasting: Database, url: str) -> None:
    other = Database(url)
    async with the_one_that_sends(lasting) as first, the_one_that_sends(other) as second:
        assert (first, second) == (True, False)
    async with the_one_that_sends(other) as after:
        assert after
    await other.close()

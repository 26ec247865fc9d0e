"""Who gets a broadcast and what became of it, on both databases."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta

from bot.broadcasts.announcement import Announcement
from bot.broadcasts.audience import Audience, Reach, Recipient
from bot.broadcasts.delivery import Outcome, Result
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.deliveries import DeliveryStore
from bot.storage.personal import erase
from bot.storage.sealing import Seal

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def a_broadcast(database: Database) -> int:
    """Keep a broadcast whose words do not matter; return its number."""
    store = BroadcastStore(database, Seal.throwaway())
    return await store.add(7, Announcement(versions={}), Audience(), NOON)


def people(*numbers: int) -> list[Recipient]:
    return [Recipient(person=n, language="fr" if n % 2 else "en") for n in numbers]


async def test_each_is_claimed_once_by_however_many(lasting: Database) -> None:
    store, number = DeliveryStore(lasting), await a_broadcast(lasting)
    await store.freeze(number, people(*range(1, 101)))
    claims = await asyncio.gather(*(store.step(number, [], 8, NOON) for _ in range(20)))
    claimed = [delivery.chat for claim in claims for delivery in claim]
    assert sorted(claimed) == list(range(1, 101))
    assert await store.step(number, [], 8, NOON) == []


async def test_outcomes_add_up(lasting: Database) -> None:
    store, number = DeliveryStore(lasting), await a_broadcast(lasting)
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


async def test_a_correction_reaches_those_who_got_it(lasting: Database) -> None:
    store, number = DeliveryStore(lasting), await a_broadcast(lasting)
    await store.freeze(number, people(1, 2, 3))
    one, two, _ = await store.step(number, [], 9, NOON)
    early = [Result(id=one.id, outcome=Outcome.SENT, message=11)]
    await store.step(number, early, 0, NOON - timedelta(days=3))
    await store.step(number, [Result(id=two.id, outcome=Outcome.SENT, message=12)], 0, NOON)
    edit, deletion = [await a_broadcast(lasting) for _ in range(2)]
    await store.freeze_correction(edit, number)
    claimed = await store.step(edit, [], 9, NOON)
    assert [(d.chat, d.message, d.language) for d in claimed] == [(1, 11, "fr"), (2, 12, "en")]
    since = NOON - timedelta(days=2)
    await store.freeze_correction(deletion, number, since)
    assert [d.chat for d in await store.step(deletion, [], 9, NOON)] == [2]
    everybody = await store.reach_of_correction(number)
    assert everybody == Reach(by_language={"en": 1, "fr": 1}, left_out=0)
    recent = await store.reach_of_correction(number, since)
    assert recent == Reach(by_language={"en": 1}, left_out=1)


async def test_several_are_counted_at_once(lasting: Database) -> None:
    store = DeliveryStore(lasting)
    one, two = [await a_broadcast(lasting) for _ in range(2)]
    await store.freeze(one, people(1, 2, 3))
    (claimed,) = await store.step(one, [], 1, NOON)
    await store.step(one, [Result(id=claimed.id, outcome=Outcome.SENT, message=1)], 0, NOON)
    assert await store.outcomes([one, two]) == {
        one: Counter({Outcome.PENDING: 2, Outcome.SENT: 1}),
        two: Counter(),
    }


async def test_who_is_forgotten_keeps_no_broadcast_waiting(lasting: Database) -> None:
    store, number = DeliveryStore(lasting), await a_broadcast(lasting)
    await store.freeze(number, people(1))
    (claimed,) = await store.step(number, [], 1, NOON)
    await store.step(number, [Result(id=claimed.id, outcome=Outcome.RETRY, wait=5)], 0, NOON)
    async with lasting.writing() as connection:
        await erase(connection, 1)
    assert await store.next_try(number) is None


async def test_who_is_tried_again_has_all_tries(lasting: Database) -> None:
    store, number = DeliveryStore(lasting), await a_broadcast(lasting)
    await store.freeze(number, people(1))
    (claimed,) = await store.step(number, [], 1, NOON)
    lost = Result(id=claimed.id, outcome=Outcome.FAILED, reason="Bad Gateway")
    await store.step(number, [lost], 0, NOON)
    assert await store.again(number, {Outcome.FAILED}) == 1
    assert (await store.report(number)).reasons == {}
    (again,) = await store.step(number, [], 1, NOON)
    assert again.tries == 1


async def test_the_list_names_nobody(lasting: Database) -> None:
    store, number = DeliveryStore(lasting), await a_broadcast(lasting)
    await store.freeze(number, people(1, 2))
    one, two = await store.step(number, [], 9, NOON)
    lost = Result(id=two.id, outcome=Outcome.FAILED, reason="chat not found")
    sent = Result(id=one.id, outcome=Outcome.SENT, message=11)
    await store.step(number, [sent, lost], 0, NOON)
    told = [tuple(line.items()) async for line in store.listed(number)]
    assert told == [
        (("language", "fr"), ("stakeholder", None), ("state", "sent"), ("reason", None),
         ("sent_at", NOON)),
        (("language", "en"), ("stakeholder", None), ("state", "failed"),
         ("reason", "chat not found"), ("sent_at", None)),
    ]  # fmt: skip

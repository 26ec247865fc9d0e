"""Broadcasts from draft to end, on both databases."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.broadcasts.announcement import Announcement, Kind, Offer, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Act, Broadcast, State
from bot.rsvp.rsvp import Way
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.sealing import Seal

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


async def test_the_overview_leaves_out_drafts_of_others_and_what_the_test_group_saw(
    lasting: Database, seal: Seal
) -> None:
    store = BroadcastStore(lasting, seal)
    tests = Audience(among=Among.TEST, in_place_of=COMING)
    authors = (7, 8, None, 8, 7, 7)
    audiences = (COMING, COMING, COMING, COMING, COMING, tests)
    mine, theirs, the_bots, sent, discarded, _ = [
        await store.add(author, WORDS, audience, NOON)
        for author, audience in zip(authors, audiences, strict=True)
    ]
    await store.advance(sent, State.DRAFT, State.SENDING)
    await store.advance(discarded, State.DRAFT, State.DISCARDED)

    async def shown(count: int, before: int | None, author: int | None) -> list[int]:
        return [each.id for each in await store.overview(count, before, author)]

    assert await shown(9, None, 7) == [sent, the_bots, mine]
    assert await shown(9, None, 8) == [sent, the_bots, theirs]
    assert await shown(9, None, None) == [sent, the_bots]
    assert await shown(1, sent, 7) == [the_bots]


async def test_it_says_what_the_last_correction_that_began_says(
    lasting: Database, seal: Seal
) -> None:
    store = BroadcastStore(lasting, seal)
    number = await store.add(7, WORDS, COMING, NOON)
    broadcast = await store.find(number)
    assert broadcast
    repairs, said = [], []
    for act, words in ((Act.EDIT, "1"), (Act.EDIT, "2"), (Act.DELETE, "3"), (Act.EDIT, "4")):
        text = Announcement(versions={"en": Version(text=words)})
        repair = await store.add(7, text, COMING, NOON, act=act, corrects=number)
        if words != "4":
            await store.advance(repair, State.DRAFT, State.SENDING, started_at=NOON)
        repairs.append(repair)
        said.append((await store.worded(broadcast)).versions["en"].text)
    assert said == ["1", "2", "2", "2"]
    assert [each.id for each in await store.repairs(number)] == repairs[:3]


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

"""The list of who is coming, line by line."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rsvp.counting import Listed, Slice
from bot.rsvp.rsvp import Delegation, Rsvp
from bot.storage.database import Database
from bot.storage.delegations import DelegationStore
from bot.storage.listing import ListingStore
from bot.storage.rsvps import RsvpStore
from bot.storage.sealing import Seal
from tests.storage.words import DECLINED, IN_PERSON, NOON, REMOTE, delegation, rsvp

SOON = NOON + timedelta(minutes=1)
FIRST = rsvp("academia_technical", REMOTE, organisation="=1+1")
SECOND = rsvp("governments", IN_PERSON, state=DECLINED, at=SOON)
EARLIER = rsvp("academia_technical", REMOTE, edition=2020, at=SOON)
DELEGATION = delegation({"governments": 3, "academia_technical": 1}, organisation="Ministère")


def line(word: Rsvp, language: str | None) -> Listed:
    return Listed(
        edition=word.edition,
        stakeholder=word.stakeholder,
        way=word.way,
        delegates=None,
        state=word.state,
        language=language,
        organisation=word.organisation,
        at=word.at,
    )


def lines(said: Delegation, language: str | None) -> list[Listed]:
    return [
        Listed(
            edition=said.edition,
            stakeholder=stakeholder,
            way=None,
            delegates=number,
            state=said.state,
            language=language,
            organisation=said.organisation,
            at=said.at,
        )
        for stakeholder, number in sorted(said.numbers.items())
    ]


LIST = [line(EARLIER, None), line(FIRST, "fr"), line(SECOND, "en"), *lines(DELEGATION, "es")]


@pytest.fixture
async def store(database: Database, seal: Seal) -> ListingStore:
    return await filled(database, seal)


async def filled(database: Database, seal: Seal) -> ListingStore:
    rsvps = RsvpStore(database, seal)
    # Somebody's number has nothing to do with their place in the list.
    await rsvps.keep(1, SECOND, "en")
    await rsvps.keep(2, FIRST, "fr")
    await rsvps.keep(2, EARLIER, None)
    await DelegationStore(database, seal).keep(2, DELEGATION, "es")
    return ListingStore(database, seal)


async def listed(store: ListingStore, slice_: Slice, *, typed: bool = True) -> list[Listed]:
    return [each async for each in store.listing(slice_, typed=typed)]


@pytest.mark.parametrize(
    ("slice_", "expected"),
    [
        (Slice(), LIST),
        (Slice(edition=2020), LIST[:1]),
        (Slice(stakeholder="academia_technical"), [LIST[0], LIST[1], LIST[3]]),
        (Slice(way=REMOTE), LIST[:2]),
        (Slice(language="es"), LIST[3:]),
        (Slice(edition=2022), []),
    ],
)
async def test_a_slice_is_listed_in_order(
    store: ListingStore, slice_: Slice, expected: list[Listed]
) -> None:
    assert await listed(store, slice_) == expected
    assert await store.length(slice_) == len(expected)


async def test_what_was_typed_is_left_out_unless_asked_for(
    store: ListingStore, database: Database
) -> None:
    silent = [replace(each, organisation=None) for each in LIST]
    assert await listed(store, Slice(), typed=False) == silent
    assert await listed(ListingStore(database, Seal.throwaway()), Slice()) == silent


async def test_a_list_is_of_one_moment_and_holds_nobody_up(lasting: Database, seal: Seal) -> None:
    store = await filled(lasting, seal)
    found = []
    async with asyncio.timeout(10):
        async for each in store.listing(Slice(), typed=True):
            found.append(each)
            await RsvpStore(lasting, seal).keep(100 + len(found), FIRST, "fr")
    assert found == LIST
    assert len(await listed(store, Slice())) == len(LIST) * 2


async def test_a_list_that_nobody_reads_to_the_end_is_closed(
    store: ListingStore, database: Database, seal: Seal
) -> None:
    listing = store.listing(Slice(), typed=True)
    assert await anext(listing) == LIST[0]
    await listing.aclose()
    assert await RsvpStore(database, seal).keep(5, FIRST, "fr") is True


async def test_more_lines_than_are_read_at_once_are_all_listed(
    database: Database, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.listing._AT_ONCE", 3)
    words = [rsvp(at=NOON + timedelta(seconds=number)) for number in range(10)]
    for user_id, word in enumerate(words):
        await RsvpStore(database, seal).keep(user_id, word, "ar")
    expected = [line(word, "ar") for word in words]
    assert await listed(ListingStore(database, seal), Slice()) == expected

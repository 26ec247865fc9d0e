"""What the record says of editions decides: two at once, one that changes, one that is gone."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.conversation import Conversation
from bot.knowledge.editions import Window
from bot.knowledge.library import Library
from bot.rsvp.rsvp import Rsvp, State, Way
from bot.storage.stores import Stores
from tests.bot_api.recording import RecordingApi
from tests.telegram_app.conftest import TODAY, Telegram, made
from tests.telegram_app.rsvp.conftest import Delegate

Reads = Callable[[Library], Awaitable[Delegate]]
WHICH_EDITION, WHICH_GROUP = "Which edition are you coming to?", "Which group are you from?"
IN_2024 = "WSIS+20 Forum High-Level Event 2024"


def changed(library: Library, *years: int, **values: object) -> Library:
    """Return a record on which some editions say something else."""
    others = {year: library.editions[year].model_copy(update=values) for year in years}
    return replace(library, editions={**library.editions, **others})


@pytest.fixture
async def reads(
    library: Library, talk: Conversation, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Reads]:
    """Start the bot, or start it again, with another record; return somebody who talks to it."""
    monkeypatch.setenv("FORUM_TODAY", TODAY.isoformat())
    api = RecordingApi()
    telegram = Telegram(api, made(api, library, talk, stores), stores)
    await telegram.service.open()

    async def restart(record: Library) -> Delegate:
        await telegram.service.close()
        telegram.service = made(api, record, talk, stores)
        await telegram.service.open()
        return Delegate(telegram, telegram.person())

    yield restart
    await telegram.service.close()


@pytest.fixture
async def ada(reads: Reads, library: Library, monkeypatch: pytest.MonkeyPatch) -> Delegate:
    """Somebody on a day on which two editions are open."""
    monkeypatch.setenv("FORUM_TODAY", "2022-05-01")
    long = Window(opens=date(2022, 1, 1), closes=date(2024, 5, 31))
    return await reads(changed(library, 2022, 2024, rsvp=long))


async def test_of_two_that_are_open_one_is_asked(ada: Delegate) -> None:
    assert WHICH_EDITION in (await ada.says("/rsvp")).text
    card = await ada.picks("2024")
    assert (IN_2024 in card.text, WHICH_GROUP in card.text) == (True, True)


@pytest.mark.parametrize("text", ["/start rsvp_2024", "/rsvp 2024"])
async def test_one_that_is_named_is_not_asked(ada: Delegate, text: str) -> None:
    card = await ada.says(text)
    assert (IN_2024 in card.text, WHICH_GROUP in card.text) == (True, True)


async def test_one_whose_button_is_pressed_is_not_asked(ada: Delegate) -> None:
    await ada.says("/myrsvp")
    card = await ada.picks("I am coming (2024)")
    assert (IN_2024 in card.text, WHICH_GROUP in card.text) == (True, True)
    card = await ada.picks("I announce a delegation")
    assert (IN_2024 in card.text, "How many people" in card.text) == (True, True)


async def test_beginning_again_goes_on_with_the_one_that_was_chosen(ada: Delegate) -> None:
    await ada.says("/rsvp 2024 private sector")
    assert "How will you take part?" in (await ada.says("/rsvp")).text


async def test_a_way_that_is_not_offered_any_more_is_not_noted(
    reads: Reads, library: Library, stores: Stores
) -> None:
    ada = await reads(library)
    await ada.says("/rsvp")
    card = await ada.taps(0, 1, 0, 0, 0)
    ada = await reads(changed(library, 2024, attendance=("in_person",)))
    ada.card = card
    card = await ada.taps(0)
    assert "How will you take part?" in card.text
    assert card.labels[:2] == ("In person", "Undecided")
    assert await stores.rsvps.find(7, 2024) is None


@pytest.mark.parametrize("year", [2019, 2022])
async def test_what_cannot_be_changed_any_more_is_not_what_somebody_means(
    reads: Reads, library: Library, stores: Stores, year: int
) -> None:
    """Be it over, or not even on record."""
    ada = await reads(library)
    kept = Rsvp(
        edition=year, stakeholder="governments", way=Way.REMOTE, organisation=None,
        state=State.COMING, at=datetime(2022, 5, 1, tzinfo=UTC),
    )  # fmt: skip
    await stores.rsvps.keep(7, kept, "en")
    assert WHICH_GROUP in (await ada.says("I want to change my RSVP")).text

"""What the record gives occasion to: a draft for the officers, once, and nothing by itself."""

from datetime import date

import pytest

from bot.broadcasts.announcement import Offer
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import State
from bot.broadcasts.occasions import Facts, on_record
from bot.knowledge.facts import Period
from bot.knowledge.library import Library
from bot.language.texts import Text
from bot.storage.record_seen import Seen
from bot.telegram_app.broadcasting.occasions import Occasions
from bot.telegram_app.broadcasting.officers import Officers
from bot.telegram_app.outgoing import LONGEST, units
from bot.wording.phrases import Phrases
from tests.telegram_app.conftest import TODAY, Telegram

OLGA = 9


@pytest.fixture
def admins() -> set[int]:
    return {OLGA}


@pytest.fixture
def occasions(telegram: Telegram, library: Library, phrases: Phrases) -> Occasions:
    officers = Officers(library, phrases, telegram.stores, four_eyes=False)
    return Occasions(officers, telegram.service.outbox)


def earlier(library: Library) -> dict[int, Facts]:
    """What was seen when 2024 was still to be in April."""
    seen = on_record(library)
    (fact,) = library.editions[2024].on("dates")
    april = Period(first=date(2024, 4, 1), last=date(2024, 4, 5))
    return {**seen, 2024: {**seen[2024], "dates": (fact.model_copy(update={"period": april}),)}}


async def test_moved_dates_become_a_draft_that_an_officer_takes_over(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    olga = telegram.person(OLGA)
    await telegram.asked(olga, "/help")
    await telegram.stores.record_seen.keep(Seen(day=TODAY, facts=earlier(library)))
    for _ in range(2):
        await occasions.look(TODAY)
    (shown,) = await telegram.after(olga)
    text = shown.message.text or ""
    assert "WSIS+20 Forum High-Level Event 2024: something has changed." in text
    assert "27–31 May 2024\nBefore: 1–5 April 2024" in text
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    assert (draft.author, draft.audience) == (None, Audience(among=Among.EDITION, edition=2024))
    assert sorted(draft.announcement.versions) == sorted(library.languages)
    olga.presses(shown.message, "Take it over")
    (card,) = await telegram.after(olga)
    assert (card.message.text or "").splitlines()[0] == f"Broadcast {draft.id}: draft"
    (mine,) = await telegram.stores.broadcasts.among({State.DRAFT})
    assert mine.author == OLGA


async def test_a_theme_that_changes_is_told_old_and_new_in_every_language(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    seen = on_record(library)
    (said,) = library.editions[2024].on("remote")
    no = library.topics["about"].name
    before = {**seen[2024], "theme": (said.model_copy(update={"statement": no}),), "gender": ()}
    await telegram.stores.record_seen.keep(Seen(day=TODAY, facts={**seen, 2024: before}))
    await occasions.look(TODAY)
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    for code in library.languages:
        words = draft.announcement.versions[code].text
        gender = library.editions[2024].on("gender")[0].statement
        assert gender
        theme, women = (library.topics[topic].name[code] for topic in ("theme", "gender"))
        _, told, new = words.split("\n\n")
        assert (theme in told.splitlines()[0], told.endswith(no[code])) == (True, True)
        assert (women in new.splitlines()[0], new.splitlines()[1:]) == (True, [gender[code]])
    assert draft.announcement.offers == (Offer.REGISTRATION,)


async def test_a_draft_is_never_too_long_to_be_sent(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    seen = on_record(library)
    (said,) = library.editions[2024].on("remote")
    long = Text.model_validate(
        dict.fromkeys(library.languages, "\N{EARTH GLOBE EUROPE-AFRICA}" * 900)
    )
    before = (said.model_copy(update={"statement": long}),)
    facts = {**seen, 2024: dict.fromkeys(seen[2024], before)}
    await telegram.stores.record_seen.keep(Seen(day=TODAY, facts=facts))
    await occasions.look(TODAY)
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    versions = draft.announcement.versions
    assert max(units(each.text) for each in versions.values()) <= LONGEST
    _, dates, venue, also, ask = versions["en"].text.split("\n\n")
    assert (dates[:6], venue[:6]) == ("Dates:", "Venue:")
    assert also.startswith("Something has also changed about: Contact, Registration and documents,")
    assert ask.startswith("Will you take part?")


async def test_a_place_that_is_gone_from_the_record_spoils_nothing(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    seen = on_record(library)
    (here,) = library.editions[2024].on("venue")
    before = {**seen[2024], "venue": (here.model_copy(update={"place": "atlantis"}),)}
    await telegram.stores.record_seen.keep(Seen(day=TODAY, facts={**seen, 2024: before}))
    await occasions.look(TODAY)
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    words = draft.announcement.versions["en"].text
    assert "Venue:\nGeneva, Switzerland\n\nWill you take part?" in words


async def test_a_new_edition_is_for_those_who_wait_for_one(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    seen = {year: facts for year, facts in on_record(library).items() if year != 2024}
    await telegram.stores.record_seen.keep(Seen(day=TODAY, facts=seen))
    await occasions.look(TODAY)
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    assert draft.audience == Audience(among=Among.NEXT)
    words = draft.announcement.versions["fr"].text
    assert words.splitlines()[0].endswith("figure maintenant parmi les éditions connues.")


async def test_a_first_look_prepares_nothing(telegram: Telegram, occasions: Occasions) -> None:
    await occasions.look(TODAY)
    assert await telegram.stores.broadcasts.among({State.DRAFT}) == []


async def test_a_deadline_is_reminded_of_once_a_day_that_is_due(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    deadlines = [
        (fact.deadline.date, year)
        for year, edition in library.editions.items()
        for fact in edition.on("deadlines")
        if fact.deadline
    ]
    day, year = max(deadlines)
    before = date.fromordinal(day.toordinal() - 4)
    await telegram.stores.record_seen.last(before)
    await telegram.stores.record_seen.keep(Seen(day=before, facts=on_record(library)))
    for _ in range(2):
        await occasions.look(date.fromordinal(day.toordinal() - 3))
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    assert draft.announcement.edition == year
    assert draft.announcement.versions["en"].text.startswith("Reminder: ")
    assert draft.audience.among is Among.NEWS


async def test_an_author_cannot_take_it_over(
    telegram: Telegram, occasions: Occasions, library: Library
) -> None:
    await telegram.stores.record_seen.keep(Seen(day=TODAY, facts=earlier(library)))
    await occasions.look(TODAY)
    (draft,) = await telegram.stores.broadcasts.among({State.DRAFT})
    eve = telegram.person(8)
    page = await telegram.asked(eve, "/help")
    eve.forges(page, f"1:b:adopt:{draft.id}")
    await telegram.settled()
    (same,) = await telegram.stores.broadcasts.among({State.DRAFT})
    assert same.author is None

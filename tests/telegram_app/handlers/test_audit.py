"""The audit log, page by page."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.secretariat.audit import Act, Deed
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.conftest import CHIEF
from tests.telegram_app.profiles import profiles

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def noted(telegram: Telegram, number: int) -> None:
    for minute in range(number):
        deed = Deed(
            actor=CHIEF,
            act=Act.EXPORTED,
            at=NOON + timedelta(minutes=minute),
            details={"format": "csv"},
        )
        await telegram.stores.audit.note(deed)


async def test_at_first_there_is_nothing(telegram: Telegram) -> None:
    shown = await telegram.asked(telegram.person(CHIEF), "/audit")
    assert (shown.text, shown.labels) == ("What was done\n\nNothing has been done yet.", ())


async def test_pages_are_turned_in_place(telegram: Telegram) -> None:
    await noted(telegram, 25)
    chief = telegram.person(CHIEF)
    page = await telegram.asked(chief, "/audit")
    seen = [page.text.split("\n\n")[1]]
    labels = [page.labels]
    for turn in ("Older »", "Older »", "« Newer"):
        chief.presses(page, turn)
        (shown,) = await telegram.after(chief)
        assert (shown.what, shown.message.id) == ("edited", page.id)
        page = shown.message
        seen.append(page.text.split("\n\n")[1])
        labels.append(page.labels)
    assert seen == [
        f"10 February 2024, 13:{minute:02}, 1: downloaded a list (csv)"
        for minute in (24, 14, 4, 14)
    ]
    assert labels == [("Older »",), ("« Newer", "Older »"), ("« Newer",), ("« Newer", "Older »")]


async def test_a_list_with_what_people_typed_is_told_apart(telegram: Telegram) -> None:
    deed = Deed(actor=CHIEF, act=Act.EXPORTED, at=NOON, details={"format": "xlsx", "typed": 1})
    await telegram.stores.audit.note(deed)
    page = await telegram.asked(telegram.person(CHIEF), "/audit")
    assert page.text.endswith("downloaded a list with what people typed (xlsx)")


async def test_numbers_of_people_open_their_profiles(telegram: Telegram) -> None:
    for act, subject in ((Act.ROLE_OFFERED, None), (Act.ROLE_TAKEN, 10)):
        deed = Deed(actor=CHIEF, act=act, at=NOON, subject=subject, details={"role": "viewer"})
        await telegram.stores.audit.note(deed)
    page = await telegram.asked(telegram.person(CHIEF), "/audit")
    assert page.text.split("\n\n")[1:] == [
        "10 February 2024, 13:00, 1: took a role (viewer) from 10",
        "10 February 2024, 13:00, 1: made a link for a role (viewer)",
    ]
    assert profiles(page) == [("1", 1), ("10", 10), ("1", 1)]


async def test_moments_are_written_as_the_language_does(telegram: Telegram) -> None:
    await noted(telegram, 1)
    page = await telegram.asked(telegram.person(CHIEF, "zh"), "/audit")
    assert page.text.split("\n\n")[1].startswith("2024年2月10日 13:00，1：")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_act_has_words(telegram: Telegram, phrases: Phrases, language: str) -> None:
    for act in Act:
        deed = Deed(actor=None, act=act, at=NOON, subject=8, details={"role": "viewer"})
        await telegram.stores.audit.note(deed)
    chief = telegram.person(CHIEF, language)
    page = await telegram.asked(chief, "/audit")
    lines = page.text.split("\n\n")[1:]
    older = phrases.say(language, "audit-older")
    while older in page.labels:
        chief.presses(page, older)
        (page,) = [shown.message for shown in await telegram.after(chief)]
        lines += page.text.split("\n\n")[1:]
    assert (len(lines), len(set(lines))) == (len(Act), len(Act))
    assert all(phrases.say(language, "audit-forgotten") in line for line in lines)


@pytest.mark.parametrize("data", ["1:g:999999", "1:g:9"])
async def test_a_page_that_is_not_there_is_the_last(telegram: Telegram, data: str) -> None:
    await noted(telegram, 11)
    chief = telegram.person(CHIEF)
    page = await telegram.asked(chief, "/audit")
    chief.forges(page, data)
    (shown,) = await telegram.after(chief)
    assert shown.message.labels == ("« Newer",)


@pytest.mark.parametrize("data", ["1:g:", "1:g:-1", "1:g:٣", "1:g:1234567"])
async def test_forged_pages_are_told_so(telegram: Telegram, phrases: Phrases, data: str) -> None:
    chief = telegram.person(CHIEF)
    page = await telegram.asked(chief, "/audit")
    query = chief.forges(page, data)
    assert await telegram.after(chief) == []
    assert query.answer
    assert query.answer["text"] == phrases.say("en", "button-old")

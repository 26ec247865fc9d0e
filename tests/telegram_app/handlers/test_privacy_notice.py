"""People are told when the privacy text changes."""

import pytest

from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.knowledge.library import Library
from bot.secretariat.audit import Act
from bot.telegram_app.broadcasting.parcels import Parcels
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.conftest import CHIEF


async def asked_questions(telegram: Telegram) -> None:
    for person, words in ((7, "when is the 2024 forum?"), (8, "quand a lieu le forum 2024 ?")):
        await telegram.asked(telegram.person(person), words)
    await telegram.asked(telegram.person(9), "/privacy")


async def test_an_admin_confirms_and_everybody_is_told_once(telegram: Telegram) -> None:
    await asked_questions(telegram)
    chief = telegram.person(CHIEF)
    asked = await telegram.asked(chief, "/privacynotice")
    assert asked.text == (
        "The privacy text is that of 22 November 2026. People who have not been told of it: 2. "
        "Tell them?"
    )
    for _ in range(2):
        chief.presses(asked, "Tell them")
    shown = [one.message.text for one in await telegram.after(chief)]
    assert shown == [
        "Noted: they will be told. People: 2.",
        "Everybody has been told of the privacy text of 22 November 2026.",
    ]
    (begun,) = await telegram.stores.broadcasts.among({State.SENDING})
    report = await telegram.stores.deliveries.report(begun.id)
    assert (report.total[Outcome.PENDING], sorted(report.by_language)) == (2, ["en", "fr"])
    (deed,) = await telegram.stores.audit.page(0, 10)
    assert (deed.act, deed.details) == (Act.PRIVACY_CHANGE_CONFIRMED, {"number": begun.id})


@pytest.mark.parametrize("language", LANGUAGES)
async def test_they_read_how_to_see_it_and_how_to_leave(
    telegram: Telegram, library: Library, phrases: Phrases, language: str
) -> None:
    await asked_questions(telegram)
    chief = telegram.person(CHIEF)
    chief.presses(await telegram.asked(chief, "/privacynotice"), "Tell them")
    await telegram.settled()
    (begun,) = await telegram.stores.broadcasts.among({State.SENDING})
    parcel = Parcels(library, phrases).of(begun, language)
    assert parcel
    assert parcel.buttons
    assert parcel.version.text == phrases.say(language, "privacy-changed")
    assert ("/privacy" in parcel.version.text, "/forgetme" in parcel.version.text) == (True, True)
    assert parcel.buttons.inline_keyboard == ()


async def test_nobody_else_may(telegram: Telegram, phrases: Phrases) -> None:
    await asked_questions(telegram)
    ada = telegram.person(7)
    refused = await telegram.asked(ada, "/privacynotice")
    assert refused.text == phrases.say("en", "unknown-command")
    ada.forges(refused, "1:n:2026-11-22")
    assert await telegram.after(ada) == []
    assert await telegram.stores.broadcasts.among(set(State)) == []


async def test_an_old_button_asks_anew(telegram: Telegram) -> None:
    await asked_questions(telegram)
    chief = telegram.person(CHIEF)
    asked = await telegram.asked(chief, "/privacynotice")
    chief.forges(asked, "1:n:2020-01-01")
    assert await telegram.after(chief) == []
    assert await telegram.stores.broadcasts.among(set(State)) == []

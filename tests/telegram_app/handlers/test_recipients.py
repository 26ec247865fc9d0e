"""The buttons under a broadcast, as those use them who got it."""

from datetime import UTC, datetime

import pytest

from bot.participants.privacy import VERSION
from bot.rsvp.consent import NEWS, NEXT_EDITION, Consent, changes_of
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.storage.consent_history import history
from tests.telegram_app.conftest import Telegram

PURPOSES = (NEWS, NEXT_EDITION, changes_of(2024))


async def agree(telegram: Telegram, *purposes: str) -> None:
    at = datetime.now(UTC)
    said = [Consent(purpose=p, given=True, text_version=VERSION, at=at) for p in purposes]
    await telegram.stores.consents.record(7, *said)


async def agreed(telegram: Telegram) -> dict[str, bool]:
    current = await telegram.stores.consents.current(7)
    return {purpose: consent.given for purpose, consent in current.items()}


@pytest.mark.parametrize("purpose", PURPOSES)
async def test_leaving_one_purpose_and_coming_back(telegram: Telegram, purpose: str) -> None:
    ada = telegram.person()
    broadcast = await telegram.asked(ada, "/help")
    await agree(telegram, *PURPOSES)
    ada.forges(broadcast, f"1:u:{purpose}")
    (shown,) = await telegram.after(ada)
    assert shown.what == "sent"
    assert await agreed(telegram) == dict.fromkeys(PURPOSES, True) | {purpose: False}
    ada.presses(shown.message, "Undo")
    await telegram.settled()
    assert await agreed(telegram) == dict.fromkeys(PURPOSES, True)


async def test_tapped_twice_it_is_said_once(telegram: Telegram) -> None:
    ada = telegram.person()
    broadcast = await telegram.asked(ada, "/help")
    await agree(telegram, NEWS)
    for _ in range(2):
        ada.forges(broadcast, "1:u:news")
    assert [shown.message.labels for shown in await telegram.after(ada)] == [("Undo",)]
    said = await history(telegram.stores.database, 7)
    assert [consent.given for consent in said] == [True, False]


async def test_who_never_agreed_is_subscribed_to_nothing(telegram: Telegram) -> None:
    ada = telegram.person()
    broadcast = await telegram.asked(ada, "/help")
    ada.forges(broadcast, "1:u:news")
    (shown,) = await telegram.after(ada)
    assert (shown.message.text, shown.message.labels) == (
        "Done: I will send you no more news.", (),
    )  # fmt: skip
    assert await agreed(telegram) == {}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_in_every_language(telegram: Telegram, phrases: Phrases, language: str) -> None:
    ada = telegram.person(language=language)
    broadcast = await telegram.asked(ada, "/help")
    said = {
        "1:u:news": phrases.say(language, "broadcast-left-news"),
        "1:u:next": phrases.say(language, "broadcast-left-next"),
        "1:u:changes:2024": phrases.say(language, "broadcast-left-changes", edition="2024"),
        "1:a": phrases.say(language, "broadcast-ask-how"),
    }
    for data, words in said.items():
        ada.forges(broadcast, data)
        assert [shown.message.text for shown in await telegram.after(ada)] == [words]


@pytest.mark.parametrize("data", ["1:u:all", "1:u:changes", "1:u:news:2024", "1:u:", "1:a1"])
async def test_forged_buttons_do_nothing(telegram: Telegram, phrases: Phrases, data: str) -> None:
    ada = telegram.person()
    broadcast = await telegram.asked(ada, "/help")
    await agree(telegram, *PURPOSES)
    query = ada.forges(broadcast, data)
    assert await telegram.after(ada) == []
    assert query.answer
    assert query.answer["text"] == phrases.say("en", "button-old")
    assert await agreed(telegram) == dict.fromkeys(PURPOSES, True)

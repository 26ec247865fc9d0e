import pytest

from bot.knowledge.library import Library
from bot.telegram_app.context import BotApplication
from bot.terminal import account
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram


async def shown(application: BotApplication) -> None:
    assert application.post_init
    await application.post_init(application)


@pytest.mark.parametrize(("code", "language"), [("", "en"), *((c, c) for c in LANGUAGES)])
async def test_it_is_shown_in_every_language(
    telegram: Telegram, library: Library, phrases: Phrases, code: str, language: str
) -> None:
    await shown(telegram.service.application)
    me = telegram.api.messenger.account
    menu = {c["command"]: c["description"] for c in me.menus["default", code]}
    topics = {str(t.command): t.name[language] for t in library.topics.values() if t.command}
    names = ("rsvp", "myrsvp", "help", "language", "subscribe", "about", "privacy")
    others = {name: phrases.say(language, f"command-{name}") for name in names}
    assert menu == topics | others
    for field in account.TEXT_UNITS:
        text = me.texts.get((field, code)) or me.texts[field, ""]
        assert text == phrases.say(language, f"bot-{field.replace('_', '-')}")


async def test_what_is_right_is_not_set_again(telegram: Telegram) -> None:
    await shown(telegram.service.application)
    before = len(telegram.api.calls)
    await shown(telegram.service.application)
    again = [call.method for call in telegram.api.calls][before:]
    assert [method for method in again if method.startswith("setMy")] == []


async def test_a_refusal_stops_nothing(
    telegram: Telegram, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(account.TEXT_UNITS, "description", 10)
    await shown(telegram.service.application)
    assert [record.getMessage() for record in caplog.records] == [
        "the bot's description is not up to date on Telegram: Bot_description_too_long"
    ]
    assert telegram.api.messenger.account.texts["name", "fr"] == (
        "Forum du SMSI\N{NO-BREAK SPACE}: questions et réponses"
    )

"""What the bot may write to a person about."""

from datetime import UTC, datetime

import pytest

from bot.participants import privacy
from bot.rsvp.consent import NEWS, Consent, changes_of
from bot.telegram_app.handlers import subscriptions
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.storage.blocked import blocked
from tests.storage.consent_history import history
from tests.telegram_app.conftest import Telegram

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


async def given(telegram: Telegram, person: int = 7) -> dict[str, bool]:
    current = await telegram.stores.consents.current(person)
    return {purpose: consent.given for purpose, consent in current.items()}


async def asked_before(telegram: Telegram, *purposes: str) -> None:
    for purpose in purposes:
        yes = Consent(purpose=purpose, given=True, text_version=privacy.VERSION, at=NOON)
        await telegram.stores.consents.record(7, yes)


async def test_nobody_is_subscribed_by_starting_or_asking(telegram: Telegram) -> None:
    ada = telegram.person()
    for words in ("/start", "/help", "when is the 2024 forum?", "/privacy"):
        await telegram.asked(ada, words)
    assert await given(telegram) == {}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_news_begin_and_everything_ends_on_request(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = telegram.person(language=language)

    def label(message: str, purpose: str, **values: str) -> str:
        return phrases.say(language, message, purpose=phrases.say(language, purpose, **values))

    await asked_before(telegram, changes_of(2024))
    begun = await telegram.asked(ada, "/subscribe")
    assert begun.text.startswith(phrases.say(language, "consents-started"))
    changes = label("consents-yes", "consents-changes", edition="2024")
    assert begun.labels == (label("consents-yes", "consents-news"), changes)
    assert await given(telegram) == {NEWS: True, changes_of(2024): True}
    ended = await telegram.asked(ada, "/unsubscribe")
    assert ended.text.startswith(phrases.say(language, "consents-ended"))
    assert await given(telegram) == {NEWS: False, changes_of(2024): False}


async def test_each_purpose_is_decided_alone(telegram: Telegram) -> None:
    ada = telegram.person()
    await asked_before(telegram, changes_of(2024))
    card = await telegram.asked(ada, "/subscribe")
    ada.presses(card, "✓ Changes to the Forum of 2024")
    (shown,) = await telegram.after(ada)
    assert shown.what == "edited"
    assert shown.message.labels == ("✓ News of the Forum", "✗ Changes to the Forum of 2024")
    assert await given(telegram) == {NEWS: True, changes_of(2024): False}
    ada.presses(shown.message, "✗ Changes to the Forum of 2024")
    await telegram.after(ada)
    assert await given(telegram) == {NEWS: True, changes_of(2024): True}


async def test_a_consent_names_the_text_and_the_time(telegram: Telegram) -> None:
    before = datetime.now(UTC)
    await telegram.asked(telegram.person(), "/subscribe")
    (consent,) = await history(telegram.stores.database, 7)
    assert (consent.purpose, consent.given, consent.text_version) == (NEWS, True, privacy.VERSION)
    assert before <= consent.at <= datetime.now(UTC)


@pytest.mark.parametrize(
    "data",
    [
        f"1:c:changes:2024:1:{privacy.VERSION}",
        f"1:c:changes:1999:1:{privacy.VERSION}",
        f"1:c:next:1:{privacy.VERSION}",
        "1:c:news:1:2020-01-01",
    ],
)
async def test_what_was_not_asked_or_has_changed_is_not_agreed_to(
    telegram: Telegram, data: str
) -> None:
    ada = telegram.person()
    card = await telegram.asked(ada, "/unsubscribe")
    ada.forges(card, data)
    await telegram.after(ada)
    assert await given(telegram) == {}


async def test_an_old_button_after_the_text_changed_shows_the_choice_again(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = telegram.person()
    card = await telegram.asked(ada, "/unsubscribe")
    monkeypatch.setattr(subscriptions, "VERSION", "2099-01-01")
    ada.presses(card, "✗ News of the Forum")
    (shown,) = await telegram.after(ada)
    assert await given(telegram) == {}
    ada.presses(shown.message, "✗ News of the Forum")
    await telegram.after(ada)
    assert await given(telegram) == {NEWS: True}


async def test_a_block_unsubscribes_and_unblocking_brings_nothing_back(
    telegram: Telegram,
) -> None:
    ada = telegram.person()
    await telegram.asked(ada, "/subscribe")
    ada.blocks()
    await telegram.settled()
    assert (await given(telegram), await blocked(telegram.stores.database, 7)) == (
        {NEWS: False},
        True,
    )
    ada.unblocks()
    await telegram.settled()
    assert (await given(telegram), await blocked(telegram.stores.database, 7)) == (
        {NEWS: False},
        False,
    )


async def test_a_message_that_is_refused_unsubscribes_too(telegram: Telegram) -> None:
    ada = telegram.person()
    await telegram.asked(ada, "/subscribe")
    ada.says("when is the 2024 forum?")
    ada.chat.blocked = True
    await telegram.settled()
    assert (await given(telegram), await blocked(telegram.stores.database, 7)) == (
        {NEWS: False},
        True,
    )


async def test_a_group_that_puts_the_bot_out_is_nobody(telegram: Telegram) -> None:
    group = telegram.group()
    me = telegram.api.messenger.account.me
    change = {
        "chat": group.chat.json,
        "from": telegram.person().user,
        "date": 0,
        "old_chat_member": {"status": "member", "user": me},
        "new_chat_member": {"status": "kicked", "user": me, "until_date": 0},
    }
    telegram.api.messenger.updates.add("my_chat_member", change)
    await telegram.settled()
    assert await blocked(telegram.stores.database, group.chat.id) is False

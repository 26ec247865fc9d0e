"""The digest: numbers of today and yesterday, for admins, now or every morning."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.storage.vital_signs import VitalSignStore
from bot.telegram_app.reports.digest import Digest
from bot.telegram_app.reports.tallying import Tallying
from bot.wording.phrases import Phrases
from tests.telegram_app.conftest import TODAY, Telegram

ADMIN = 7
QUESTIONS = (
    "Questions: {} (answered {}, not in the letters {}, edition not on record 0, asked back 0, "
    "declined {})"
)


@pytest.fixture
def admins() -> set[int]:
    return {ADMIN}


async def test_an_admin_sees_what_was_asked(telegram: Telegram) -> None:
    yesterday = TODAY - timedelta(days=1)
    await telegram.stores.watching.count(yesterday, {("answer", "fr"): 40, ("decline", "zh"): 2})
    ada = telegram.person(ADMIN)
    for text in ("when is the 2024 forum?", "what is the fee?", "tell me a joke"):
        await telegram.asked(ada, text)
    message = await telegram.asked(ada, "/digest")
    lines = message.text.splitlines()
    assert lines[:8] == [
        "What the bot did",
        "",
        "Today",
        QUESTIONS.format(3, 1, 1, 1),
        "New RSVPs: 0",
        "",
        "Yesterday",
        QUESTIONS.format(42, 40, 0, 2),
    ]
    assert lines[-4] == "Waiting: messages 0, replies 0"
    assert lines[-1] == "Last backup: none yet"


async def test_nobody_else_does(telegram: Telegram) -> None:
    eve = telegram.person(8)
    message = await telegram.asked(eve, "/digest")
    assert message.text == "I do not know this command. Please ask in your own words, or see /help."


async def test_every_morning_once_for_those_who_want_it(
    telegram: Telegram, phrases: Phrases
) -> None:
    ada = telegram.person(ADMIN)
    message = await telegram.asked(ada, "/digest")
    ada.presses(message, "Send me this every morning")
    (changed,) = await telegram.after(ada)
    assert [button.label for button in changed.message.buttons] == ["No longer every morning"]
    stores = telegram.stores
    digest = Digest(
        phrases,
        stores,
        VitalSignStore(stores.database),
        Tallying(stores.watching),
        telegram.service.outbox,
    )
    # Half past six and half past seven in UTC: before and after eight in Geneva.
    for hour in (6, 7, 8):
        await digest.morning(datetime(2031, 2, 10, hour, 30, tzinfo=UTC))
    (sent,) = await telegram.after(ada)
    assert sent.message.text.splitlines()[0] == "What the bot did"
    await digest.morning(datetime(2031, 2, 11, 9, tzinfo=UTC))
    assert len(await telegram.after(ada)) == 1

import logging

import pytest

from bot.terminal import sending
from bot.terminal.bot_api import METHODS
from bot.terminal.messenger import Messenger
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import bad_request
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram

TYPED = "Xylophonia Quibble"


def broken(*_: object, **__: object) -> None:
    raise RuntimeError(f"cannot hear {TYPED}")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_fault_is_logged_once_and_regretted(
    telegram: Telegram,
    phrases: Phrases,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    monkeypatch.setattr("bot.conversation.Conversation.hear", broken)
    answer = await telegram.asked(telegram.person(language=language), TYPED)
    assert answer.text == phrases.say(language, "fault")
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert record.getMessage().startswith("fault: RuntimeError < ")
    assert "turns.py" in record.getMessage()
    assert TYPED not in caplog.text


async def test_the_next_message_is_answered(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = telegram.person()
    with monkeypatch.context() as patch:
        patch.setattr("bot.conversation.Conversation.hear", broken)
        await telegram.asked(ada, "when is the 2024 forum?")
    assert "27–31 May 2024" in (await telegram.asked(ada, "when is the 2024 forum?")).text


async def test_a_fault_of_a_button_is_regretted_where_it_is(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    monkeypatch.setattr("bot.conversation.Conversation.show", broken)
    query = ada.presses(answer, "2020")
    (shown,) = await telegram.after(ada)
    assert shown.message.text.startswith("Sorry, something went wrong")
    assert query.answer


async def test_somebody_who_blocks_the_bot_is_no_fault(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.telegram_app.sending.sender")
    ada = telegram.person()
    ada.says("when is the 2024 forum?")
    ada.chat.blocked = True
    assert await telegram.after(ada) == []
    assert [record.getMessage() for record in caplog.records] == [
        "not delivered: the bot may not write there"
    ]


async def test_a_refused_message_is_a_fault_without_its_text(
    telegram: Telegram, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[str] = []

    def refuse(messenger: Messenger, given: Parameters) -> object:
        if refused:
            return sending.send_message(messenger, given)
        refused.append(given.text("text"))
        raise bad_request("can't parse entities")

    monkeypatch.setitem(METHODS, "sendmessage", refuse)
    ada = telegram.person()
    assert (await telegram.asked(ada, TYPED)).text.startswith("Sorry, something went wrong")
    (record,) = caplog.records
    assert record.getMessage().startswith("fault: BadRequest: Can't parse entities < ")
    assert TYPED not in caplog.text

"""What an answer of Telegram, or none, means for a delivery."""

from typing import NoReturn

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.broadcasts.announcement import Version
from bot.broadcasts.broadcast import Act
from bot.broadcasts.delivery import Delivery, Outcome, Result
from bot.telegram_app.broadcasting.courier import Courier
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.sending.http_client import BrokenError, NotSentError, NotSentInTimeError

HELLO = Parcel(version=Version(text="The dates have moved."), buttons=None)


class Refusing:
    """A bot whose calls all end in an error."""

    def __init__(self, error: TelegramError) -> None:
        self._error = error

    async def send_message(self, *_: object, **__: object) -> NoReturn:
        raise self._error

    edit_message_text = delete_message = send_message


async def after(error: TelegramError, act: Act = Act.SEND, tries: int = 1) -> Result:
    courier = Courier(Refusing(error))  # type: ignore[arg-type]
    delivery = Delivery(id=5, chat=20, language="en", tries=tries, message=17)
    return await courier.carry(act, delivery, HELLO)


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (
            Forbidden("bot was blocked by the user"),
            Result(id=5, outcome=Outcome.BLOCKED, reason="bot was blocked by the user"),
        ),
        (
            ChatMigrated(-1007),
            Result(
                id=5,
                outcome=Outcome.RETRY,
                moved_to=-1007,
                reason="Group migrated to supergroup. New chat id: -1007",
            ),
        ),
        (
            BadRequest("Chat not found"),
            Result(id=5, outcome=Outcome.FAILED, reason="Chat not found"),
        ),
        (TimedOut(), Result(id=5, outcome=Outcome.UNKNOWN, reason="TimedOut")),
        (BrokenError("reset"), Result(id=5, outcome=Outcome.UNKNOWN, reason="BrokenError")),
    ],
)
async def test_what_an_error_means(error: TelegramError, result: Result) -> None:
    assert await after(error) == result


@pytest.mark.parametrize("tries", [1, 99])
async def test_a_flood_is_waited_for_however_often_it_comes(tries: int) -> None:
    result = await after(RetryAfter(30), tries=tries)
    assert (result.outcome, result.flooded, result.wait >= 30) == (Outcome.RETRY, True, True)


@pytest.mark.parametrize("act", [Act.EDIT, Act.DELETE])
@pytest.mark.parametrize("error", [TimedOut(), BrokenError("reset")])
async def test_what_may_be_done_twice_is_tried_again(act: Act, error: TelegramError) -> None:
    assert (await after(error, act)).outcome is Outcome.RETRY


@pytest.mark.parametrize(
    ("act", "message"),
    [(Act.EDIT, "Message is not modified: same text"), (Act.DELETE, "Message to delete not found")],
)
async def test_what_is_done_already_is_done(act: Act, message: str) -> None:
    assert (await after(BadRequest(message), act)).outcome is Outcome.SENT


@pytest.mark.parametrize(
    "error",
    [NetworkError("502"), NotSentError("refused"), NotSentInTimeError(), InvalidToken("no")],
)
async def test_telegram_may_be_out_of_reach_for_half_an_hour(error: TelegramError) -> None:
    waited, tries = 0.0, 1
    while (result := await after(error, tries=tries)).outcome is Outcome.RETRY:
        waited += result.wait
        tries += 1
    assert result.outcome is Outcome.FAILED
    assert 1800 < waited < 2400

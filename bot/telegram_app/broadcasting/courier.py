"""Carries one delivery to Telegram and tells what became of it."""

from dataclasses import replace

from telegram import Bot
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

from bot.broadcasts.broadcast import Act
from bot.broadcasts.delivery import Delivery, Outcome, Result
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.sending.http_client import BrokenError, NotSentError
from bot.telegram_app.sending.retrying import seconds

MOST_TRIES = 15
"""After these a delivery has failed; Telegram has been out of reach for over half an hour."""
_LONGEST_PAUSE = 300.0
_DONE_ALREADY = ("message is not modified", "message to delete not found")
_REPEATABLE = frozenset({Act.EDIT, Act.DELETE})
"""Doing these twice changes nothing."""


class Courier:
    """Makes one call for each delivery, and never a second: whether to is another's matter."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def carry(self, act: Act, delivery: Delivery, parcel: Parcel | None) -> Result:
        """Do what is due; a deletion needs no ``parcel``."""
        try:
            message = await self._do(act, delivery, parcel)
        except TelegramError as error:
            return _failed(act, delivery, error)
        return Result(id=delivery.id, outcome=Outcome.SENT, message=message)

    async def _do(self, act: Act, delivery: Delivery, parcel: Parcel | None) -> int | None:
        chat, message = delivery.chat, delivery.message or 0
        match act, parcel:
            case Act.DELETE, _:
                await self._bot.delete_message(chat, message)
                return message
            case Act.EDIT, Parcel():
                await parcel.put_in_place_of(self._bot, chat, message)
                return message
            case Act.SEND, Parcel():
                return (await parcel.send(self._bot, chat)).message_id
        raise ValueError(f"there is nothing to {act}")


def _failed(act: Act, delivery: Delivery, error: TelegramError) -> Result:
    """Tell what an error means; what may have arrived is not tried again."""
    result = Result(id=delivery.id, outcome=Outcome.FAILED, reason=error.message)
    match error:
        case RetryAfter():
            return replace(result, outcome=Outcome.RETRY, wait=seconds(error), flooded=True)
        case Forbidden():
            return replace(result, outcome=Outcome.BLOCKED)
        case ChatMigrated():
            return replace(result, outcome=Outcome.RETRY, moved_to=error.new_chat_id)
        case BadRequest():
            done = error.message.casefold().startswith(_DONE_ALREADY)
            result = replace(result, outcome=Outcome.SENT if done else Outcome.FAILED)
        case NetworkError() if _may_have_arrived(error) and act not in _REPEATABLE:
            return replace(result, outcome=Outcome.UNKNOWN, reason=type(error).__name__)
        case NetworkError() | InvalidToken() if delivery.tries < MOST_TRIES:
            wait = min(2.0 ** (delivery.tries - 1), _LONGEST_PAUSE)
            return replace(result, outcome=Outcome.RETRY, wait=wait)
    return result


def _may_have_arrived(error: NetworkError) -> bool:
    lost = isinstance(error, (BrokenError, TimedOut))
    return lost and not isinstance(error, NotSentError)

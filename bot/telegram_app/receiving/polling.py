"""Fetches updates by long polling; each batch is confirmed by asking for the next one."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.storage.engines import DatabaseUnavailableError
from bot.telegram_app.receiving.intake import Intake
from bot.telegram_app.sending.raw import call
from bot.telegram_app.sending.retrying import seconds

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_POLL, _ANSWER = 10, 5
"""Seconds for which Telegram keeps a request open, and in which the answer must come then.

A connection that dies unnoticed keeps updates away for as long as both together."""
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""What Telegram is asked for; without a list it would go on as it was last told."""


class Polling:
    """Fetches for as long as ``run`` is not cancelled."""

    def __init__(self, bot: Bot, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake
        self._offset: int | None = None

    async def run(self) -> None:
        """Fetch and store, again and again; whatever fails is told and tried again.

        Raises:
            InvalidToken: Telegram does not know the bot any more.
        """
        # Telegram gives nothing to those who ask while a webhook is set.
        await persistently(self._bot.delete_webhook)
        while True:
            updates = await persistently(self._fetch)
            if updates:
                await persistently(partial(self._intake.take, updates))
                self._offset = max(map(_number, updates)) + 1

    async def _fetch(self) -> Sequence[Mapping[str, Any]]:
        asked = {"timeout": _POLL, "offset": self._offset, "allowed_updates": ALLOWED_UPDATES}
        updates = await call(self._bot, "getUpdates", asked, read_timeout=_POLL + _ANSWER)
        return updates if isinstance(updates, list) else []


async def persistently(work: Callable[[], Awaitable[T]]) -> T:
    """Do what updates come in by until it succeeds.

    Raises:
        InvalidToken: Telegram does not know the bot.
    """
    pause = _FIRST_PAUSE
    while True:
        wait = pause
        try:
            return await work()
        except InvalidToken:
            raise
        except RetryAfter as error:
            wait = seconds(error)
        except Conflict:
            _LOG.warning("another process fetches this bot's updates: stop one of them")
        except TelegramError as error:
            _LOG.warning("no updates from Telegram (%s); trying again", error)
        except DatabaseUnavailableError as error:
            _LOG.error("updates cannot be stored (%s); next try in %d s", error, pause)
        await asyncio.sleep(wait)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _number(update: Mapping[str, Any]) -> int:
    number = update.get("update_id")
    return number if isinstance(number, int) else 0

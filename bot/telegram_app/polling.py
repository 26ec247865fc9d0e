"""Serves by long polling: starts when Telegram can be reached, and stops in good order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.errors import BotError
from bot.telegram_app.application import ALLOWED_UPDATES
from bot.telegram_app.context import BotApplication
from bot.telegram_app.retrying import seconds

_LOG = logging.getLogger(__name__)
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_POLL = timedelta(seconds=30)
_TO_STOP = 9.0
"""Seconds for what is under way; platforms end a process ten seconds after they ask it to."""
_POLLING_TASK = "Updater:start_polling:polling_task"


class TokenRefusedError(BotError):
    """Telegram does not know the token."""


class PollingEndedError(BotError):
    """Nothing is fetched from Telegram any more, although nobody asked to stop."""


async def until_stopped(application: BotApplication, asked: asyncio.Event) -> None:
    """Serve until ``asked`` is set.

    Raises:
        TokenRefusedError: Telegram does not take the token, now or later.
        PollingEndedError: polling ended by itself.
    """
    reached = asyncio.create_task(_persistently(application.initialize))
    if not await _first(reached, asked):
        return
    try:
        async with _polling(application) as polling:
            await _first(polling, asked)
    except InvalidToken:
        raise TokenRefusedError(_REFUSED) from None
    finally:
        await application.shutdown()

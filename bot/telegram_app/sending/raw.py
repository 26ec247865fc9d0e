"""Calls of the Bot API with JSON in and out, for the few that are made all the time.

python-telegram-bot's own methods make objects of both, at several times the cost of the call.
"""

from collections.abc import Mapping
from typing import Any

from telegram import Bot
from telegram.request import BaseRequest


async def call(
    bot: Bot, method: str, given: Mapping[str, Any], read_timeout: float | None = None
) -> Any:
    """Return what Telegram answers; parameters that are None are left out.

    ``read_timeout`` is in seconds; None for the usual one.

    Raises:
        TelegramError: as from any other call.
    """
    # do_api_request does the same, but warns of methods that have a Python name.
    wait = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
    return await bot._post(method, dict(given), read_timeout=wait)  # noqa: SLF001

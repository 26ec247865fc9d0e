"""Serves: begins when Telegram can be reached, and stops in good order."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram.error import InvalidToken, NetworkError, RetryAfter

from bot.errors import BotError
from bot.telegram_app.going_on import going_on
from bot.telegram_app.sending.retrying import seconds
from bot.telegram_app.service import Service, Source

_LOG = logging.getLogger(__name__)
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_REFUSED = (
    "Telegram refuses the token in TELEGRAM_BOT_TOKEN: "
    "check it, or ask @BotFather on Telegram for it with /mybots"
)


class TokenRefusedError(BotError):
    """Telegram does not know the token."""


async def until_stopped(
    service: Service, asked: asyncio.Event, source: Source | None = None
) -> None:
    """Serve what ``source`` takes in, else by polling, until ``asked`` is set.

    While Telegram cannot be reached, it goes on trying.

    Raises:
        TokenRefusedError: Telegram does not take the token, at the start or later.
        ServiceEndedError: a part of the service ended by itself.
    """
    if asked.is_set():
        return
    serving = asyncio.create_task(_serve(service, source))
    stopping = asyncio.create_task(asked.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving
    _LOG.info("stopped")


async def _serve(service: Service, source: Source | None) -> None:
    try:
        async with _open(service, source):
            _LOG.info("serving @%s", service.application.bot.username)
            async with going_on(_show_profile(service)):
                await service.ended()
    except InvalidToken:
        raise TokenRefusedError(_REFUSED) from None


@asynccontextmanager
async def _open(service: Service, source: Source | None) -> AsyncIterator[None]:
    try:
        await _opened(service, source)
        yield
    finally:
        await service.close()


async def _opened(service: Service, source: Source | None) -> None:
    """Open the service, as often as it takes."""
    pause = _FIRST_PAUSE
    while True:
        try:
            await service.open(source)
        except RetryAfter as error:
            wait = seconds(error)
        except NetworkError as error:
            wait, pause = pause, min(2 * pause, _LONGEST_PAUSE)
            _LOG.warning("Telegram cannot be reached (%s); next try in %d s", error, wait)
        else:
            return
        await asyncio.sleep(wait)


async def _show_profile(service: Service) -> None:
    if service.application.post_init:
        await service.application.post_init(service.application)

"""Serves by long polling: begins when Telegram can be reached, and stops in good order."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Updater

from bot.errors import BotError
from bot.telegram_app.application import ALLOWED_UPDATES
from bot.telegram_app.context import BotApplication
from bot.telegram_app.retrying import seconds

_LOG = logging.getLogger(__name__)
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_POLL = timedelta(seconds=30)
_TO_STOP_POLLING, _TO_WORK_OFF, _TO_STOP = 2.0, 4.0, 3.0
"""Seconds; platforms end a process ten seconds after they ask it to stop."""
_REFUSED = (
    "Telegram refuses the token in TELEGRAM_BOT_TOKEN: "
    "check it, or ask @BotFather on Telegram for it with /mybots"
)


class TokenRefusedError(BotError):
    """Telegram does not know the token."""


class PollingEndedError(BotError):
    """Nothing is fetched from Telegram any more, although nobody asked to stop."""


async def until_stopped(application: BotApplication, asked: asyncio.Event) -> None:
    """Serve until ``asked`` is set; while Telegram cannot be reached, go on trying.

    Raises:
        TokenRefusedError: Telegram does not take the token, at the start or later.
        PollingEndedError: fetching updates ended by itself.
    """
    serving = asyncio.create_task(_serve(application))
    stopping = asyncio.create_task(asked.wait())
    await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving
    _LOG.info("stopped")


async def _serve(application: BotApplication) -> None:
    try:
        await _initialize(application)
        async with _running(application):
            _LOG.info("serving @%s by polling", application.bot.username)
            await _polling_ended()
    except InvalidToken:
        raise TokenRefusedError(_REFUSED) from None
    finally:
        with suppress(RuntimeError):
            await application.shutdown()


async def _initialize(application: BotApplication) -> None:
    """Ask Telegram who the bot is, as often as it takes."""
    pause = _FIRST_PAUSE
    while True:
        try:
            await application.initialize()
        except RetryAfter as error:
            wait = seconds(error)
        except NetworkError as error:
            wait, pause = pause, min(2 * pause, _LONGEST_PAUSE)
            _LOG.warning("Telegram cannot be reached (%s); next try in %d s", error, wait)
        else:
            return
        await asyncio.sleep(wait)


@asynccontextmanager
async def _running(application: BotApplication) -> AsyncIterator[None]:
    updater = _updater(application)
    try:
        await updater.start_polling(
            timeout=_POLL,
            bootstrap_retries=-1,
            allowed_updates=ALLOWED_UPDATES,
            error_callback=_note,
        )
        await application.start()
        profile = asyncio.create_task(_show_profile(application))
        yield
        profile.cancel()
    finally:
        await _stop(application, updater)


async def _stop(application: BotApplication, updater: Updater) -> None:
    with suppress(TelegramError, TimeoutError):
        async with asyncio.timeout(_TO_STOP_POLLING):
            if updater.running:
                await updater.stop()
    with suppress(TimeoutError):
        # What waits is confirmed to Telegram and would not come again.
        async with asyncio.timeout(_TO_WORK_OFF):
            await application.update_queue.join()
    with suppress(TimeoutError):
        async with asyncio.timeout(_TO_STOP):
            if application.running:
                await application.stop()


async def _show_profile(application: BotApplication) -> None:
    if application.post_init:
        await application.post_init(application)


async def _polling_ended() -> None:
    """Return never, unless the updater's own task ends, which it does not tell anybody."""
    tasks = [t for t in asyncio.all_tasks() if t.get_name().endswith("start_polling:polling_task")]
    if tasks:
        await asyncio.wait(tasks)
        for task in tasks:
            await task
    raise PollingEndedError("nothing is fetched from Telegram any more; please start again")


def _updater(application: BotApplication) -> Updater:
    if application.updater is None:
        raise TypeError("the application was built without an updater")
    return application.updater


def _note(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        _LOG.warning("another process fetches this bot's updates: stop one of them")
    else:
        _LOG.warning("no updates from Telegram (%s); trying again", error)

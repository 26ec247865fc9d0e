"""Faults: logged once without anything that people wrote, and a short apology."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import suppress

from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram_app import outgoing
from bot.telegram_app.context import Context
from bot.telegram_app.incoming import Place, Speaker
from bot.telegram_app.languages import FALLBACK, plain
from bot.telegram_app.outbox import Outbox
from bot.wording.phrases import Phrases

_LOG = logging.getLogger(__name__)
_FRAMES = 6


class Faults:
    """Tells what is to be expected of a network from what is a fault of ours."""

    def __init__(self, phrases: Phrases, outbox: Outbox) -> None:
        self._phrases = phrases
        self._outbox = outbox

    async def handle(self, update: object, context: Context) -> None:
        """Log what went wrong with an update; apologise where that makes sense."""
        match context.error:
            case Forbidden():
                _LOG.info("not delivered: the bot may not write there")
            case TimedOut():
                _LOG.warning("Telegram did not answer in time; it may have delivered all the same")
            case RetryAfter() | NetworkError() as error if not isinstance(error, BadRequest):
                _LOG.warning("not delivered: %s", error)
            case Exception() as error:
                _LOG.error("fault: %s", " < ".join(_described(error)))
                await self._apologise(update)

    async def _apologise(self, update: object) -> None:
        if not isinstance(update, Update) or update.effective_message is None:
            return
        message = update.effective_message
        # The database may be what failed: the language of the app has to do.
        language = plain(Speaker.of(update).code) or FALLBACK
        words = outgoing.said(self._phrases.say(language, "fault"))
        with suppress(TelegramError):
            await self._outbox.send(Place.of(message), words)


def _described(error: BaseException) -> Iterator[str]:
    """Name an exception and where it came from, up to its cause.

    Messages of exceptions may quote what somebody typed; only Telegram's own are kept.
    """
    while True:
        name = type(error).__qualname__
        yield f"{name}: {error}" if isinstance(error, TelegramError) else name
        for frame in reversed(traceback.extract_tb(error.__traceback__)[-_FRAMES:]):
            yield f"{frame.filename}:{frame.lineno} {frame.name}"
        cause = error.__cause__ or error.__context__
        if cause is None:
            return
        error = cause

"""Tells a human of what goes wrong: each kind of fault once, not each time it happens."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import monotonic

from telegram import Bot
from telegram.error import TelegramError

from bot.language.languages import FALLBACK
from bot.telegram_app.going_on import going_on
from bot.telegram_app.logging_setup import OURS, Redaction
from bot.wording.phrases import Phrases

_LOG = logging.getLogger(__name__)
QUIET = 3600.0
"""Seconds after which a fault of a kind that goes on happening is told again, with how often."""
_LONGEST = 1000
"""Characters; the log has the rest."""
_MOST = 20
"""Kinds of fault told in that time; where everything fails, more would help nobody."""


class Alarm(logging.Handler):
    """Brings what our own parts log as an error to one chat; they never log what people wrote.

    ``now`` is any clock of seconds that only advances.
    """

    def __init__(
        self, bot: Bot, chat: int, phrases: Phrases, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(logging.ERROR)
        self.addFilter(Redaction(bot.token))
        self._bot = bot
        self._chat = chat
        self._phrases = phrases
        self._now = now
        self._told: dict[str, float] = {}
        self._since: Counter[str] = Counter()
        self._waiting: asyncio.Queue[tuple[str, int]] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Take a fault, from any thread."""
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._take, record.name, record.getMessage())

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Listen and tell until the end of the block."""
        self._loop = asyncio.get_running_loop()
        ours = logging.getLogger(OURS)
        ours.addHandler(self)
        try:
            async with going_on(self._tell()):
                yield
        finally:
            ours.removeHandler(self)

    def _take(self, source: str, message: str) -> None:
        kind = f"{source}: {message}"
        self._told = {k: at for k, at in self._told.items() if self._now() - at < QUIET}
        if kind in self._told or len(self._told) >= _MOST:
            self._since[kind] += 1
            return
        self._told[kind] = self._now()
        self._waiting.put_nowait((kind, self._since.pop(kind, 0)))

    async def _tell(self) -> None:
        while True:
            kind, before = await self._waiting.get()
            words = self._phrases.say(FALLBACK, "alarm", what=kind)
            if before:
                words += f"\n{self._phrases.say(FALLBACK, 'alarm-again', times=before)}"
            try:
                await self._bot.send_message(self._chat, words[:_LONGEST])
            except (TelegramError, RuntimeError) as error:
                # Not as an error: that would come back here. The second is a bot not yet open.
                _LOG.warning("ADMIN_CHAT_ID could not be told of a fault: %s", error)

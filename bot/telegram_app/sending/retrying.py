"""How a call to Telegram is made until it is taken or refused."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from time import monotonic
from typing import Any, TypeVar

from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.telegram_app.sending.pace import Pace
from bot.telegram_app.sending.slots import Slots

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds before each further try; the last one also before all that follow."""
_TOO_LARGE = "request entity too large"
"""Telegram's words for what it will never take; the library calls that a failing network."""
HOPELESS = 40
"""Tries that fail while others' calls come about, after which it is the call that is at fault:
what comes after it must not wait for ever."""
AT_ONCE, PATIENCE = 4, 0.3
"""Calls under way, those not counted that have lasted for so many seconds.

Enough for Telegram's pace, and few to be in doubt about after a crash.
"""


class Retrying:
    """Calls on behalf of chats, at a pace that Telegram accepts.

    ``under_way`` are the tasks whose call has gone out and has no answer yet.
    """

    def __init__(self, pace: Pace, gate: Callable[[], Awaitable[None]]) -> None:
        """Take the pace, and what returns when another call may be made at all."""
        self._pace = pace
        self._gate = gate
        self._slots = Slots(AT_ONCE)
        self._taken = 0
        self.under_way: set[asyncio.Task[Any] | None] = set()

    async def insist(self, chat: int, call: Callable[[], Awaitable[T]]) -> T:
        """Make a call about ``chat`` until Telegram takes or refuses it.

        After a timeout it may have been carried out: a reply is rather sent twice than never.

        Raises:
            BadRequest, Forbidden, ChatMigrated, InvalidToken: Telegram's refusal.
            NetworkError: it is too large for Telegram, or fails while others do not.
        """
        tries, in_vain, taken, since = 0, 0, self._taken, monotonic()
        while True:
            await self._pace.chat(chat)
            async with self._slots.one(since) as slot:
                await self._gate()
                await self._pace.turn(chat)
                slot.give_back_after(PATIENCE)
                try:
                    answer = await self.once(call)
                except RetryAfter as error:
                    self._pace.refused(chat, seconds(error))
                    continue
                except BadRequest:
                    raise
                except NetworkError as error:
                    in_vain, taken = in_vain + (self._taken > taken), self._taken
                    if in_vain >= HOPELESS or _TOO_LARGE in error.message.casefold():
                        raise
                    _LOG.warning("not delivered (%s); trying again", error)
                else:
                    self._taken += 1
                    return answer
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1

    async def once(self, call: Callable[[], Awaitable[T]]) -> T:
        """Make a call, known to be under way."""
        task = asyncio.current_task()
        self.under_way.add(task)
        try:
            return await call()
        finally:
            self.under_way.discard(task)


def seconds(error: RetryAfter) -> float:
    """Return how long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)

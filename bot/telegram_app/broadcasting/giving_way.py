"""Lets replies to people go before broadcasts that nothing else slows down."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Protocol

from bot.telegram_app.sending.pace import Pace

LATELY = 5.0
"""Seconds after somebody wrote in which more is expected."""
SOME, BETWEEN = 10, 0.1
"""Messages that may begin at once then, and seconds until the next: each is work that a reply may
have to wait for, and keeping what became of them is one transaction for all."""
_PATIENCE = 0.1
"""Seconds for which replies are waited for; a broadcast must not stand still for one that hangs."""


class Replies(Protocol):
    """What people get who write to the bot."""

    @property
    def pace(self) -> Pace:
        """How fast they go out; it knows which chats Telegram holds back."""

    @property
    def busy(self) -> bool:
        """Whether anybody waits for one."""

    async def quiet(self) -> None:
        """Return when nobody does."""


class GivingWay:
    """Says how many messages of a broadcast may begin; ``now`` are seconds that only advance."""

    def __init__(self, replies: Replies, now: Callable[[], float] = monotonic) -> None:
        self._replies = replies
        self._now = now
        self._busy_at = float("-inf")
        self._next = float("-inf")

    @property
    def gentle(self) -> bool:
        """Whether somebody writes to the bot."""
        if self._replies.busy:
            self._busy_at = self._now()
        return self._now() - self._busy_at < LATELY

    @property
    def wait(self) -> float:
        """Seconds until more messages may begin."""
        return max(0.0, self._next - self._now())

    def held(self, chat: int) -> float:
        """Return for how many seconds Telegram holds a chat back that refused a reply."""
        return self._replies.pace.wait(chat)

    def hold(self, chat: int, seconds: float) -> None:
        """Let replies to a chat wait that refused a broadcast."""
        self._replies.pace.hold(chat, seconds)

    async def room(self, most: int) -> int:
        """Return how many of ``most`` may begin, once replies are out."""
        if not self.gentle:
            return most
        if self.wait:
            return 0
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await self._replies.quiet()
        self._next = self._now() + BETWEEN
        return min(most, SOME)

"""What Telegram has taken, until that is stored: together, and with other work if any."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.storage.answers import Answered
from bot.storage.stores import Stores
from bot.storage.unit import Unit

SOON, MOST = 4, 8
"""Replies sent and not marked: when that should be done soon, and when it must be.

They are sent again if the process dies before.
"""


class Marks:
    """Collects what is sent; ``stored`` is told the ids of replies that are done with."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores
        self._sent: list[tuple[int, Answered | None]] = []
        self._changed = asyncio.Event()
        self.times = 0
        """How often something was stored."""
        self.stored: Callable[[Sequence[int]], object] = list

    def __len__(self) -> int:
        """Return how much is not stored yet."""
        return len(self._sent)

    async def few(self) -> None:
        """Return when so little is in doubt that more may be sent."""
        while len(self._sent) >= MOST:
            self._changed.clear()
            await self._changed.wait()

    def add(self, reply: int, answer: Answered | None) -> None:
        """Note that a reply is sent, and which message it answers."""
        self._sent.append((reply, answer))

    def answer_to(self, chat: int, question: int) -> int | None:
        """Return the message that answered a question, if that is not stored yet."""
        for _, answer in reversed(self._sent):
            if answer and answer[:2] == (chat, question):
                return answer.answer_message_id
        return None

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        """Open a transaction that also stores what was sent so far; it is not settled.

        Raises:
            DatabaseUnavailableError: the database fails; nothing is stored.
        """
        sent: list[tuple[int, Answered | None]] = []
        try:
            async with self._stores.database.unit(settled=False) as unit:
                yield unit
                # Last: what is sent and not marked is sent again if the process dies.
                sent, self._sent = self._sent, []
                await self._store(sent)
        except BaseException:
            self._sent = sent + self._sent
            raise
        if sent:
            self.times += 1
            self._changed.set()
            self.stored([reply for reply, _ in sent])

    async def _store(self, sent: Sequence[tuple[int, Answered | None]]) -> None:
        if sent:
            await self._stores.outbox.sent([reply for reply, _ in sent])
        if answers := [answer for _, answer in sent if answer]:
            await self._stores.answers.keep(answers, datetime.now(UTC))

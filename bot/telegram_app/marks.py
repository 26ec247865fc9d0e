"""What Telegram has taken, until that is stored: together, and with other work if any."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.storage.answers import Answered
from bot.storage.stores import Stores
from bot.storage.unit import Unit


class Marks:
    """Collects what is sent; ``stored`` is told the ids of replies that need no memory more."""

    def __init__(self, stores: Stores, stored: Callable[[Sequence[int]], None]) -> None:
        self._stores = stores
        self._stored = stored
        self._sent: list[tuple[int, Answered | None]] = []

    def __bool__(self) -> bool:
        """Whether anything is not stored yet."""
        return bool(self._sent)

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
        """Open a transaction that also stores what was sent so far.

        Raises:
            DatabaseUnavailableError: the database fails; nothing is stored.
        """
        sent: list[tuple[int, Answered | None]] = []
        try:
            async with self._stores.database.unit() as unit:
                yield unit
                # Last: what is sent and not marked is sent again if the process dies.
                sent, self._sent = self._sent, []
                await self._store(sent)
        except BaseException:
            self._sent = sent + self._sent
            raise
        self._stored([reply for reply, _ in sent])

    async def _store(self, sent: Sequence[tuple[int, Answered | None]]) -> None:
        if sent:
            await self._stores.outbox.sent([reply for reply, _ in sent])
        if answers := [answer for _, answer in sent if answer]:
            await self._stores.answers.keep(answers, datetime.now(UTC))

"""What is said to people: recorded while an update is handled, sent once its unit is committed."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from telegram import InlineQueryResult

from bot.language.languages import FALLBACK
from bot.storage.outbox import Stored
from bot.storage.stores import Stores
from bot.storage.unit import Unit
from bot.telegram_app.incoming import Incoming, Place
from bot.telegram_app.sending.dispatch import Dispatch, Part, numbers
from bot.telegram_app.sending.instant import Cards, Instant, Notice
from bot.telegram_app.sending.sender import Sender

_TO_GO_OUT = 2
"""Rounds of the event loop in which a call begins, and is written."""


@dataclass
class Recorded:
    """What was said in a unit so far; the update is ``person``'s.

    They asked in ``language``, at ``asked_at`` (aware).
    """

    language: str = FALLBACK
    asked_at: datetime | None = None
    person: int = 0
    dispatches: list[Dispatch] = field(default_factory=list)
    instant: list[tuple[int, Instant]] = field(default_factory=list)


class Outbox:
    """Records what goes where, within a unit; none of it waits for Telegram."""

    def __init__(self, stores: Stores, sender: Sender) -> None:
        self._stores = stores
        self._sender = sender
        self._numbers = numbers()
        self._open: ContextVar[Recorded] = ContextVar("recorded")

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Unit]:
        """Open a transaction; what is said in it goes out if it is committed, and only then.

        It is settled at the end, which replies do not wait for: should it be lost by a power cut,
        Telegram still has the update, and what it asks for is done and said again.

        Raises:
            DatabaseUnavailableError: the database fails.
        """
        recorded = Recorded()
        before = self._open.set(recorded)
        try:
            async with self._sender.unit() as unit:
                yield unit
                await self._store(recorded.dispatches)
        finally:
            self._open.reset(before)
        self._sender.take(recorded.dispatches, recorded.instant)
        for _ in range(_TO_GO_OUT):
            await asyncio.sleep(0)
        await self._stores.database.settled()

    @asynccontextmanager
    async def step(
        self, unit: Unit, person: int, language: str, asked_at: datetime
    ) -> AsyncIterator[None]:
        """Take back what is done and said in the block if an exception leaves it.

        It is about something that ``person`` asked at ``asked_at`` (aware); in ``language`` is
        said what else has to be.
        """
        recorded = self._open.get()
        recorded.person, recorded.language, recorded.asked_at = person, language, asked_at
        said, instant = len(recorded.dispatches), len(recorded.instant)
        try:
            async with unit.step():
                yield
        except BaseException:
            del recorded.dispatches[said:], recorded.instant[instant:]
            raise

    def answer(self, question: Incoming, parts: Sequence[Part]) -> None:
        """Answer a message; the answer to a changed one takes the place of the earlier answer."""
        self._record(
            question.place, parts, question=question.place.message, changed=question.edited
        )

    def send(self, place: Place, parts: Sequence[Part]) -> None:
        """Send new messages, in groups as a reply."""
        self._record(place, parts)

    def replace(self, place: Place, message: int, parts: Sequence[Part]) -> None:
        """Edit a message of the bot; send a new one if that is not possible any more."""
        self._record(place, parts, edits=message)

    def notice(self, query_id: str, words: str | None = None) -> None:
        """Let a pressed button stop waiting, with ``words`` if any; too late is no fault."""
        self.besides(Notice(query_id, words))

    def offer(self, query_id: str, cards: Sequence[InlineQueryResult], seconds: int) -> None:
        """Answer an inline query; the same person may get the same cards for ``seconds``."""
        self.besides(Cards(query_id, cards, seconds))

    def besides(self, instant: Instant) -> None:
        """Do something else on Telegram; it is lost if the process ends first."""
        recorded = self._open.get()
        recorded.instant.append((recorded.person, instant))

    def _record(self, place: Place, parts: Sequence[Part], **how: Any) -> None:
        recorded = self._open.get()
        language = getattr(parts[0], "language", None)
        recorded.dispatches.append(
            Dispatch(
                id=next(self._numbers),
                chat=place.chat,
                thread=place.thread,
                reply_to=None if place.private else place.message,
                parts=parts,
                language=language or recorded.language,
                asked_at=recorded.asked_at or datetime.now(UTC),
                person=recorded.person,
                **how,
            )
        )

    async def _store(self, dispatches: Sequence[Dispatch]) -> None:
        if not dispatches:
            return
        now = datetime.now(UTC)
        rows = [
            Stored(id=each.id, chat=each.chat, payload=each.written(), made_at=now)
            for each in dispatches
        ]
        await self._stores.outbox.put(rows, self._sender.name)

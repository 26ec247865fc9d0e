"""A small bot on the real way of an update: an echo that keeps what it does in the database."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from telegram import Update
from telegram.error import NetworkError, TimedOut
from telegram.ext import CallbackQueryHandler, InlineQueryHandler, MessageHandler, filters
from telegram.request import RequestData

from bot.knowledge.loading import existing
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context
from bot.telegram_app.incoming import Incoming
from bot.telegram_app.pipeline import NO_RECIPES, bare_application, nothing, pipeline
from bot.telegram_app.receiving.intake import arrival_of
from bot.telegram_app.sending.dispatch import Recipe
from bot.terminal.refusals import Refusal
from bot.terminal.request import InMemoryRequest
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.bot_api.recording import RecordingApi

TOKEN = "7000000001:in-memory_0123456789_in-memory_01"  # noqa: S105 - opens nothing
BROKEN = NetworkError("broken")
LOST = TimedOut("lost")
"""The message arrives, though nobody hears of it."""
PHRASES = Phrases(existing(None) / "phrases")


class Line(InMemoryRequest):
    """The way to Telegram. Each of ``faults`` strikes one message that is sent, in turn.

    Methods in ``hanging`` have no answer.
    """

    def __init__(self, api: RecordingApi) -> None:
        super().__init__(api)
        self.faults: list[Refusal | Exception | None] = []
        self.hanging: Collection[str] = ()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        if url.rpartition("/")[2] in self.hanging:
            await asyncio.Event().wait()
        fault = None
        if self.faults and url.endswith(("sendMessage", "editMessageText")):
            fault = self.faults.pop(0)
        if isinstance(fault, Refusal):
            return fault.code, json.dumps(fault.body).encode()
        if fault and fault is not LOST:
            raise fault
        answer = await super().do_request(url, method, request_data)
        if fault:
            raise fault
        return answer


class SmallBot:
    """The bot and the Telegram it is on. ``handle`` is called with each message."""

    def __init__(
        self,
        database: Database,
        seal: Seal,
        api: RecordingApi | None = None,
        recipes: Mapping[str, Recipe] = NO_RECIPES,
        on_blocked: Callable[[int], Awaitable[None]] = nothing,
    ) -> None:
        self.api = api or RecordingApi()
        self.line = Line(self.api)
        self.stores = Stores.over(database, seal)
        application = bare_application(TOKEN, "", self.line, InMemoryRequest(self.api))
        application.add_handler(MessageHandler(filters.ALL, self._handle))
        application.add_handler(InlineQueryHandler(self._offer))
        application.add_handler(CallbackQueryHandler(self._press))
        self.service = pipeline(application, self.stores, PHRASES, recipes, on_blocked)
        self.say = self.service.outbox
        self.heard: list[str] = []
        self.handle: Callable[[Incoming], Awaitable[None]] = self.echo

    def person(self, number: int = 7) -> Person:
        return Person(self.api, number)

    async def echo(self, message: Incoming) -> None:
        self.say.answer(message, outgoing.said(f"heard {message.text}"))

    async def read(self, person: Person) -> list[str]:
        """What somebody reads once everything is answered."""
        await self.settled()
        return [shown.message.text for shown in person.unread()]

    async def heard_at_last(self, number: int) -> list[str]:
        """Return what was heard when so many were, and no more."""
        async with asyncio.timeout(30):
            while len(self.heard) < number:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        assert len(self.heard) == number
        return self.heard

    async def stored(self) -> None:
        """Take in what people did as a process does that dies before it answers."""
        arrivals = [arrival_of(update) for update in self.api.messenger.updates.waiting]
        await self.stores.inbox.put(arrivals, datetime.now(UTC))
        self.api.messenger.updates.drop()

    async def settled(self) -> None:
        await self.api.messenger.updates.confirmed()
        await self.service.settled()

    async def _handle(self, update: Update, context: Context) -> None:
        message = Incoming.of(update, context.bot.username)
        self.heard.append(message.text)
        await self.handle(message)

    async def _offer(self, update: Update, _: Context) -> None:
        if query := update.inline_query:
            self.heard.append(query.query)
            self.say.offer(query.id, [], 0)

    async def _press(self, update: Update, _: Context) -> None:
        if query := update.callback_query:
            self.heard.append(query.data or "")
            self.say.notice(query.id)

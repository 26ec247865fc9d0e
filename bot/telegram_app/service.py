"""The whole bot at work in one process: updates are taken in, worked off and answered."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from typing import Any

from bot.errors import BotError
from bot.telegram_app.context import BotApplication
from bot.telegram_app.receiving.intake import Intake
from bot.telegram_app.receiving.polling import Polling
from bot.telegram_app.receiving.worker import Worker
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.sending.pace import Pace
from bot.telegram_app.sending.sender import Sender

Companion = Callable[[], AbstractAsyncContextManager[None]]
"""Goes on beside the updates while it is open; its faults are its own."""
Source = Callable[[], Coroutine[Any, Any, None]]
"""Takes updates in until it is cancelled."""
_TO_WORK_OFF = 4.0
"""Seconds for the batch under way; platforms end a process ten after they asked it to stop."""


class ServiceEndedError(BotError):
    """The bot does nothing any more, although nobody asked it to stop."""


class Service:
    """Use ``open``, and ``close`` in any case."""

    def __init__(  # noqa: PLR0913, PLR0917 - its parts
        self,
        application: BotApplication,
        intake: Intake,
        worker: Worker,
        sender: Sender,
        outbox: Outbox,
        pace: Pace,
    ) -> None:
        """``pace`` is that of replies; whatever else is sent to the same chats must heed it."""
        self.pace = pace
        self.application = application
        self.intake = intake
        self.outbox = outbox
        self.beside: list[Companion] = []
        self._companions = AsyncExitStack()
        self._worker = worker
        self._sender = sender
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self, source: Source | None = None) -> None:
        """Work off what waits and take in what ``source`` gives, else what polling gives.

        Raises:
            TelegramError: Telegram cannot be reached, or refuses the token.
        """
        await self.application.initialize()
        polling = Polling(self.application.bot, self.intake)
        runs = (source or polling.run, self._worker.run, self._sender.run)
        self._tasks = [asyncio.create_task(run()) for run in runs]
        for companion in self.beside:
            await self._companions.enter_async_context(companion())

    async def ended(self) -> None:
        """Return never, but raise when a part of the service has ended by itself.

        Raises:
            InvalidToken: Telegram does not know the bot any more.
            ServiceEndedError: there is no telling why.
        """
        done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        raise ServiceEndedError("the bot has stopped by itself; please start it again")

    async def settled(self) -> None:
        """Return when everything taken in is answered, and nothing waits to be sent.

        Raises:
            ServiceEndedError: that will never be; or what ended a part of the service.
        """
        settled = asyncio.create_task(self.quiet())
        await asyncio.wait({settled, *self._tasks}, return_when=asyncio.FIRST_COMPLETED)
        if not settled.done():
            settled.cancel()
            await self.ended()

    @property
    def busy(self) -> bool:
        """Whether something taken in is not answered, or waits to be sent."""
        return not (self._worker.idle.is_set() and self._sender.idle.is_set())

    async def quiet(self) -> None:
        """Return when that is not so."""
        while self.busy:
            await self._worker.idle.wait()
            await self._sender.idle.wait()

    async def close(self) -> None:
        """End what is under way; what is not begun stays in the database."""
        try:
            await self._companions.aclose()
        finally:
            await self._end()

    async def _end(self) -> None:
        if self._tasks:
            source, worker, sender = self._tasks
            source.cancel()
            self._worker.stop()
            await asyncio.wait({source, worker}, timeout=_TO_WORK_OFF)
            await self._sender.stop()
            await _cancelled(worker, sender)
        await self.application.shutdown()
        # An attempt to open that failed leaves it open, of which the former knows nothing.
        await self.application.bot.shutdown()


async def _cancelled(*tasks: asyncio.Task[None]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

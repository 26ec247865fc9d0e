"""Handles one update; one that fails again and again is put aside."""

import logging
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime

from telegram import Update

from bot.language.languages import FALLBACK
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.inbox import InboxStore, Waiting
from bot.storage.unit import Unit
from bot.telegram_app import outgoing
from bot.telegram_app.context import BotApplication
from bot.telegram_app.faults import Faults
from bot.telegram_app.incoming import Place, Speaker
from bot.telegram_app.languages import plain
from bot.telegram_app.sending.outbox import Outbox
from bot.wording.phrases import Phrases

_LOG = logging.getLogger(__name__)
TRIES = 3
"""After so many an update is put aside."""


class UnreadableError(Exception):
    """An update in the inbox cannot be read: the key to it is lost."""


class Handling:
    """Passes updates to the handlers, each in a step that is taken back if it fails."""

    def __init__(
        self,
        application: BotApplication,
        inbox: InboxStore,
        outbox: Outbox,
        phrases: Phrases,
        faults: Faults,
    ) -> None:
        self._application = application
        self._inbox = inbox
        self._outbox = outbox
        self._phrases = phrases
        self._faults = faults

    async def handled(self, unit: Unit, waiting: Waiting) -> bool:
        """Handle an update; False if that failed, and all it did is taken back.

        Raises:
            DatabaseUnavailableError: it is not the update that is at fault.
        """
        try:
            update = self._read(waiting)
            async with self._step(unit, update, waiting):
                await self._application.process_update(update)
        except DatabaseUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a handler raises
            await self._failed(unit, waiting, error)
            return False
        return True

    async def give_up(self, unit: Unit, waiting: Waiting) -> None:
        """Put an update aside that cannot be handled, and apologise to whom it came from."""
        await self._inbox.put_aside(waiting.update_id, datetime.now(UTC))
        try:
            update = self._read(waiting)
        except Exception:  # noqa: BLE001 - there is nobody to apologise to
            return
        async with self._step(unit, update, waiting):
            if update.callback_query:
                self._outbox.notice(update.callback_query.id)
            if message := update.effective_message:
                words = self._phrases.say(_language(update), "fault")
                self._outbox.send(Place.of(message), outgoing.said(words))

    def _step(
        self, unit: Unit, update: Update, waiting: Waiting
    ) -> AbstractAsyncContextManager[None]:
        asked_at = _asked_at(update, waiting)
        return self._outbox.step(unit, waiting.person, _language(update), asked_at)

    async def _failed(self, unit: Unit, waiting: Waiting, error: Exception) -> None:
        if waiting.tries >= TRIES:
            self._faults.note(error)
            await self.give_up(unit, waiting)
        elif not waiting.tries:
            await self._inbox.tried([waiting.update_id])

    def _read(self, waiting: Waiting) -> Update:
        content = self._inbox.opened(waiting)
        if content is None:
            raise UnreadableError
        return Update.de_json(dict(content), self._application.bot)


def _language(update: Update) -> str:
    return plain(Speaker.of(update).code) or FALLBACK


def _asked_at(update: Update, waiting: Waiting) -> datetime:
    """Return when somebody wrote, or when the button they pressed arrived."""
    message = update.message or update.edited_message
    if message is None:
        return waiting.received_at
    return message.edit_date or message.date

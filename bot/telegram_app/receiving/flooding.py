"""Bounds how much of one person waits in the inbox."""

from datetime import UTC, datetime

from bot import metrics
from bot.language.languages import FALLBACK
from bot.storage.stores import Stores
from bot.telegram_app import outgoing
from bot.telegram_app.incoming import Place
from bot.telegram_app.recently import Recently
from bot.telegram_app.sending.outbox import Outbox
from bot.wording.phrases import Phrases

MOST = 200
"""Updates of one person that may wait; of more the oldest are left out."""
_SAID = 3600.0
"""Seconds in which somebody is told so once."""


class Flooding:
    """Leaves out what nobody could mean to have answered, and says so to whom it concerns."""

    def __init__(self, stores: Stores, outbox: Outbox, phrases: Phrases) -> None:
        self._stores = stores
        self._outbox = outbox
        self._phrases = phrases
        self._told = Recently(_SAID)

    async def dam(self) -> None:
        """Leave out what is too much, within a unit."""
        now = datetime.now(UTC)
        for person, number in (await self._stores.inbox.leave_out(MOST, now)).items():
            metrics.LEFT_OUT.inc(number)
            # Those who hide behind a chat have no chat of their own.
            if person > 0 and not self._told.again(person, of=now):
                words = self._phrases.say(await self._language(person), "too-many-messages")
                self._outbox.send(Place.alone(person), outgoing.said(words))

    async def _language(self, person: int) -> str:
        found = await self._stores.participants.find(person)
        return found.language or found.memory.language or FALLBACK

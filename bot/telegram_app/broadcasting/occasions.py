"""Prepares broadcasts when the record has news or a deadline is near; officers decide on them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from itertools import chain

from bot import clock
from bot.broadcasts.occasions import Occasion, news, on_record, reminders
from bot.secretariat.roles import Role
from bot.storage.record_seen import Seen
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Officers
from bot.telegram_app.going_on import going_on
from bot.telegram_app.incoming import Place
from bot.telegram_app.sending.outbox import Outbox
from bot.wording import broadcast_release
from bot.wording.occasions import announcement

_LOG = logging.getLogger(__name__)
_HOUR = 3600.0


class Occasions:
    """Looks at the record at the start and every hour; each occasion is told once."""

    def __init__(self, officers: Officers, outbox: Outbox) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._outbox = outbox

    async def look(self, today: date) -> None:
        """Prepare drafts of what is new since the last look; it is ``today`` in Geneva."""
        library = self._officers.library
        async with self._outbox.unit():
            seen = await self._stores.record_seen.last(today)
            new, near = news(seen.facts, library, today), reminders(library, seen.day, today)
            for occasion in chain[Occasion](new, near):
                await self._prepare(occasion)
            await self._stores.record_seen.keep(Seen(day=today, facts=on_record(library)))

    @asynccontextmanager
    async def meanwhile(self) -> AsyncIterator[None]:
        """Look until the end of the block."""
        async with going_on(self._go_on()):
            yield

    async def _go_on(self) -> None:
        while True:
            try:
                await self.look(clock.today())
            except Exception:  # noqa: BLE001 - an hour later it may be well again
                _LOG.exception("the record could not be compared with what was seen of it")
            await asyncio.sleep(_HOUR)

    async def _prepare(self, occasion: Occasion) -> None:
        words = announcement(occasion, self._officers.library, self._officers.phrases)
        now = datetime.now(UTC)
        number = await self._stores.broadcasts.add(None, words, occasion.audience, now)
        draft = await self._stores.broadcasts.find(number)
        assert draft  # noqa: S101 - it has just been kept
        for officer in await self._officers.others(Role.SENDER, but=None):
            reply = broadcast_release.prepared(self._officers.words(draft, officer))
            self._outbox.send(Place.alone(officer.person), outgoing.messages(reply))

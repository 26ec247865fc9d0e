"""Draws what an officer sees, from the bot at work: ``python docs/pictures/secretariat.py``.

The people are made up, and so is the day: an edition must be ahead for anybody to come to it.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import TYPE_CHECKING
from unittest.mock import Mock, patch

from drawing import Picture, folder, keep
from pydantic import SecretStr

from bot import assembly
from bot.participants.privacy import VERSION
from bot.reports import sheet
from bot.reports.painting import Text
from bot.rsvp.consent import NEWS, Consent, changes_of
from bot.rsvp.rsvp import Delegation, Rsvp, State, Way
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.telegram_app.service import Service
from bot.terminal.bot_api import BotApi
from bot.terminal.request import InMemoryRequest
from bot.understanding.question import Memory
from tests.bot_api.people import Person

if TYPE_CHECKING:
    from bot.terminal.messages import Message

OFFICER, EDITION = 1, 2024
NOW = datetime(2024, 4, 15, 7, 30, tzinfo=UTC)
COMING = {
    "governments": (14, 3, 2),
    "private_sector": (9, 4, 1),
    "civil_society": (17, 12, 5),
    "academia_technical": (8, 7, 1),
    "international_organizations": (6, 1, 0),
}
"""People by stakeholder type: in person, online, undecided."""
LANGUAGES = ("en", "en", "en", "fr", "fr", "ar", "es", "ru", "zh")
ENGLISH = "Registration for the WSIS+20 Forum High-Level Event 2024 is open. See you in Geneva!"
FRENCH = (
    "Les inscriptions à la Manifestation de haut niveau 2024 du Forum SMSI+20 sont ouvertes. "
    "Rendez-vous à Genève !"
)
CORRECTED = "Registration for the WSIS+20 Forum High-Level Event 2024 is open until 23 April."


class Then(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # noqa: ARG003 - as the clock's
        """Return the day of the pictures."""
        return NOW


class Desk:
    """An officer at their telephone; what happens there goes into a picture."""

    def __init__(self, person: Person, service: Service, api: BotApi, painted: Mock) -> None:
        self._person = person
        self._painted = painted
        self._service = service
        self._api = api
        self._card: Message | None = None
        self.picture = Picture()

    async def says(self, text: str) -> None:
        """Send a text, and see what comes."""
        self.picture.asked(text)
        self._person.says(text)
        await self._look()

    async def taps(self, *labels: str) -> None:
        """Press buttons by words on them; what each but the last does is not drawn."""
        for number, label in enumerate(labels, 1):
            button = next(b for b in self._card.buttons if label in b.label)
            self._person.presses(self._card, button)
            await self._look(seen=number == len(labels))

    async def waits(self, seconds: float) -> None:
        """See what comes by itself."""
        await asyncio.sleep(seconds)
        await self._look()

    def forgets(self) -> None:
        """Leave what was seen undrawn."""
        self.picture = Picture()

    def drawn(self, name: str) -> None:
        """Save the picture and begin another."""
        self.picture.save(folder() / f"{name}.svg")
        self.forgets()

    async def _look(self, *, seen: bool = True) -> None:
        await self._api.messenger.updates.confirmed()
        await self._service.settled()
        for shown in self._person.unread():
            message = shown.message
            if message.file and message.file.kind == "photo":
                shapes = self._painted.call_args.args[0]
                words = [shape.words for shape in shapes if isinstance(shape, Text)]
                keep(message.file.content, words, folder() / "chart.png")
            elif seen:
                rows = [[button.label for button in row] for row in message.rows]
                self.picture.replied(message.text, message.entities, rows)
            self._card = message if message.rows else self._card


async def main() -> None:
    """Write the pictures."""
    os.environ["FORUM_TODAY"] = NOW.date().isoformat()
    async with _desk() as desk:
        await desk.says("/stats")
        desk.drawn("stats")
        await desk.says("/export")
        await desk.taps("Taking part", "In person")
        desk.drawn("export")
        await _broadcast(desk)
        await _repair(desk)


async def _broadcast(desk: Desk) -> None:
    await desk.says("/broadcast")
    await desk.says(ENGLISH)
    await desk.says(FRENCH)
    desk.drawn("broadcast-write")
    await desk.taps("Who gets it")
    await desk.taps("Coming to 2024")
    desk.drawn("broadcast-audience")
    await desk.taps("Back", "Preview")
    await desk.taps("Français")
    desk.drawn("broadcast-preview")
    await desk.taps("Back", "Send now")
    await desk.taps("Yes, send")
    desk.drawn("broadcast-send")


async def _repair(desk: Desk) -> None:
    await desk.waits(8)
    desk.forgets()
    await desk.says("/broadcasts")
    await desk.taps("1")
    desk.drawn("broadcasts")
    await desk.taps("Correct it")
    await desk.says(CORRECTED)
    desk.drawn("broadcast-correct")


def _stop_the_clock() -> None:
    for name, module in list(sys.modules.items()):
        if name.startswith("bot.telegram_app") and getattr(module, "datetime", None) is datetime:
            patch.object(module, "datetime", Then).start()


@asynccontextmanager
async def _desk() -> AsyncIterator[Desk]:
    database, api, seal = Database("sqlite:///:memory:"), BotApi(), Seal.throwaway()
    await upgrade(database)
    settings = Settings.model_construct(
        telegram_bot_token=SecretStr("1:in-memory"), secretariat_ids=frozenset((OFFICER,))
    )
    await _people(Stores.over(database, seal, (OFFICER,)), api)
    requests = (InMemoryRequest(api) for _ in range(3))
    library = assembly.library(None)
    service = assembly.service(library, settings, database, seal, *requests)
    _stop_the_clock()
    await service.open()
    try:
        with patch.object(sheet, "painted", wraps=sheet.painted) as painted:
            yield Desk(Person(api, OFFICER, "Officer"), service, api, painted)
    finally:
        await service.close()
        await database.close()


async def _people(stores: Stores, api: BotApi) -> None:
    said = {"organisation": None, "state": State.COMING, "edition": EDITION}
    number = 1000
    for (stakeholder, counts), (place, way) in product(COMING.items(), enumerate(Way)):
        for _ in range(counts[place]):
            number += 1
            language = LANGUAGES[number % len(LANGUAGES)]
            at = NOW - timedelta(days=number % 30)
            rsvp = Rsvp(stakeholder=stakeholder, way=way, at=at, **said)
            await stores.rsvps.keep(number, rsvp, language)
            await stores.participants.remember(number, Memory(language=language), at)
            await _agreed(stores, number)
            Person(api, number, language=language).chat.blocked = number % 41 == 0
    delegates = {"governments": 12, "academia_technical": 3}
    await stores.delegations.keep(1, Delegation(numbers=delegates, at=NOW, **said), "fr")


async def _agreed(stores: Stores, person: int) -> None:
    """Most people agree to hear of changes, some want news."""
    for purpose, given in ((changes_of(EDITION), person % 8 > 0), (NEWS, person % 3 == 0)):
        consent = Consent(purpose=purpose, given=given, text_version=VERSION, at=NOW)
        await stores.consents.record(person, consent)


if __name__ == "__main__":
    asyncio.run(main())

"""Draws what an officer sees, from the bot at work: ``python docs/pictures/secretariat.py``.

The people are made up, and so is the day: an edition must be ahead for anybody to come to it.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from unittest.mock import patch

from drawing import Picture
from pydantic import SecretStr

from bot import assembly
from bot.participants.privacy import VERSION
from bot.rsvp.consent import NEWS, Consent
from bot.rsvp.rsvp import Delegation, Rsvp, State, Way
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.telegram_app.service import Service
from bot.terminal.bot_api import BotApi
from bot.terminal.messages import Message
from bot.terminal.people import Person
from bot.terminal.request import InMemoryRequest
from bot.understanding.question import Memory

HERE = Path(__file__).parent
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
READERS = {"en": 62, "fr": 31, "es": 14, "ar": 11, "ru": 9, "zh": 6}
ENGLISH = "Registration for the WSIS+20 Forum High-Level Event 2024 is open. See you in Geneva!"
FRENCH = (
    "Les inscriptions à la Manifestation de haut niveau 2024 du Forum SMSI+20 sont ouvertes. "
    "Rendez-vous à Genève !"
)


class Then(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # noqa: ARG003 - as the clock's
        """Return the day of the pictures."""
        return NOW


class Desk:
    """An officer at their telephone; what happens there goes into a picture."""

    def __init__(self, person: Person, service: Service, api: BotApi) -> None:
        self._person = person
        self._service = service
        self._api = api
        self._newest: Message | None = None
        self.picture = Picture()

    async def says(self, text: str) -> None:
        """Send a text, and see what comes."""
        self.picture.asked(text)
        self._person.says(text)
        await self._look()

    async def taps(self, *labels: str) -> None:
        """Press buttons by what they begin with; only what the last one does is seen."""
        for label in labels:
            button = next(b for b in self._newest.buttons if b.label.startswith(label))
            self._person.presses(self._newest, button)
            await self._look(seen=label is labels[-1])
        if labels:
            return

    async def waits(self) -> None:
        """See what comes by itself within a moment."""
        await asyncio.sleep(1.5)
        await self._look()

    def drawn(self, name: str) -> None:
        """Save the picture and begin another."""
        self.picture.save(HERE / f"{name}.svg")
        self.picture = Picture()

    async def _look(self, *, seen: bool = True) -> None:
        await self._api.messenger.updates.confirmed()
        await self._service.settled()
        for shown in self._person.unread():
            message = shown.message
            if message.file and message.file.kind == "photo":
                (HERE / "chart.png").write_bytes(message.file.content)
            elif seen:
                rows = [[button.label for button in row] for row in message.rows]
                self.picture.replied(message.text, message.entities, rows)
            self._newest = message if message.rows else self._newest


async def main() -> None:
    """Write the pictures beside this file."""
    os.environ["FORUM_TODAY"] = NOW.date().isoformat()
    modules = ("handlers.stats", "report_files")
    for module in modules:
        patch(f"bot.telegram_app.{module}.datetime", Then).start()
    async with _desk() as desk:
        await desk.says("/stats")
        desk.drawn("stats")
        await desk.says("/export")
        await desk.taps("Taking part")
        await desk.taps("In person")
        desk.drawn("export")
        await desk.says("/broadcast")
        await desk.says(ENGLISH)
        desk.drawn("broadcast-write")
        await desk.says(FRENCH)
        desk.drawn("broadcast-languages")
        await desk.taps("Who gets it")
        desk.drawn("broadcast-audience")
        await desk.taps("« Back", "Preview")
        desk.drawn("broadcast-preview")


@asynccontextmanager
async def _desk() -> AsyncIterator[Desk]:
    database, api, seal = Database("sqlite:///:memory:"), BotApi(), Seal.throwaway()
    await upgrade(database)
    settings = Settings.model_construct(
        telegram_bot_token=SecretStr("1:in-memory"), secretariat_ids=frozenset((OFFICER,))
    )
    await _people(Stores.over(database, seal, (OFFICER,)))
    requests = (InMemoryRequest(api) for _ in range(3))
    library = assembly.library(None)
    service = assembly.service(library, settings, database, seal, *requests)
    await service.open()
    try:
        yield Desk(Person(api, OFFICER, "Officer"), service, api)
    finally:
        await service.close()
        await database.close()


async def _people(stores: Stores) -> None:
    said = {"organisation": None, "state": State.COMING, "at": NOW, "edition": EDITION}
    numbers = iter(range(1000, 9000))
    for (stakeholder, counts), (place, way) in product(COMING.items(), enumerate(Way)):
        for _ in range(counts[place]):
            rsvp = Rsvp(stakeholder=stakeholder, way=way, **said)
            await stores.rsvps.keep(next(numbers), rsvp, "en")
    delegates = {"governments": 12, "academia_technical": 3}
    await stores.delegations.keep(next(numbers), Delegation(numbers=delegates, **said), "fr")
    agreed = Consent(purpose=NEWS, given=True, text_version=VERSION, at=NOW)
    for language, people in READERS.items():
        for _ in range(people):
            person = next(numbers)
            await stores.consents.record(person, agreed)
            await stores.participants.remember(person, Memory(language=language), NOW)


if __name__ == "__main__":
    asyncio.run(main())

"""Officers who write broadcasts, over each database that a test names, and people to write to."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr

from bot import assembly
from bot.conversation import Conversation
from bot.participants.privacy import VERSION
from bot.rsvp.consent import NEWS, Consent
from bot.secretariat.roles import Role
from bot.settings import Settings
from bot.storage.stores import Stores
from bot.telegram_app.application import build
from bot.telegram_app.broadcasting.live_cards import LiveCards
from bot.telegram_app.service import Service
from bot.terminal.messages import Message
from bot.terminal.request import InMemoryRequest
from bot.understanding.question import Memory
from tests.bot_api.people import Person
from tests.bot_api.recording import RecordingApi
from tests.conftest import phrases_of
from tests.telegram_app.conftest import TODAY, TOKEN, Telegram

LIBRARY = assembly.library(None)
CHIEF = 1
"""Always an admin."""
BOTH = pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
SENDING = pytest.mark.parametrize("sends", [True])
FOUR_EYES = pytest.mark.parametrize("four_eyes", [True])


@pytest.fixture
def admins() -> set[int]:
    return {CHIEF}


@pytest.fixture
def sends() -> bool:
    """Whether broadcasts go out."""
    return False


@pytest.fixture
def four_eyes() -> bool:
    return False


@dataclass
class Office:
    """The bot with its secretariat; ``restart`` is what a deployment does."""

    talk: Conversation
    stores: Stores
    settings: Settings
    sends: bool
    telegram: Telegram = field(init=False)

    def __post_init__(self) -> None:
        self.telegram = Telegram(RecordingApi(), self._made(api := RecordingApi()), self.stores)
        self.telegram.api = api

    def _made(self, api: RecordingApi, line: InMemoryRequest | None = None) -> Service:
        return build(
            token=TOKEN,
            conversation=self.talk,
            library=LIBRARY,
            phrases=phrases_of(LIBRARY.folder),
            stores=self.stores,
            settings=self.settings,
            request=InMemoryRequest(api),
            get_updates_request=InMemoryRequest(api),
            broadcast_request=(line or InMemoryRequest(api)) if self.sends else None,
        )

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        await self.telegram.service.open()
        try:
            yield
        finally:
            await self.telegram.service.close()

    async def restart(self, line: InMemoryRequest | None = None) -> None:
        """Stop and start again; broadcasts then go out through ``line``."""
        await self.telegram.service.close()
        self.telegram.service = self._made(self.telegram.api, line)
        await self.telegram.service.open()

    async def officer(
        self, number: int, role: Role | None = Role.SENDER, language: str = "en"
    ) -> "Officer":
        """Somebody who has that role."""
        if role is not None and number != CHIEF:
            now = datetime.now(UTC)
            token = await self.stores.roles.offer(role, now)
            await self.stores.roles.accept(token, number, now)
        return Officer(self.telegram, self.telegram.person(number, language))

    async def readers(self, languages: dict[str, Sequence[int]]) -> dict[int, Person]:
        """People who asked for news, by the language that they wrote in."""
        people = {}
        now = datetime.now(UTC)
        for language, numbers in languages.items():
            for number in numbers:
                people[number] = self.telegram.person(number, language)
                await self.agree(number, NEWS)
                await self.stores.participants.remember(number, Memory(language=language), now)
        return people

    async def agree(self, number: int, purpose: str, *, given: bool = True) -> None:
        said = Consent(purpose=purpose, given=given, text_version=VERSION, at=datetime.now(UTC))
        await self.stores.consents.record(number, said)


@dataclass
class Officer:
    """Somebody at the desk, who looks at the newest card."""

    telegram: Telegram
    person: Person
    card: Message | None = None
    seen: list[Message] = field(default_factory=list)

    @property
    def text(self) -> str:
        assert self.card
        return self.card.text

    @property
    def labels(self) -> tuple[str, ...]:
        assert self.card
        return self.card.labels

    async def says(self, text: str) -> Message:
        self.person.says(text)
        return await self.looks()

    async def sends(self, fields: dict[str, Any]) -> Message:
        """Send or forward anything, given as the fields of a message."""
        self.person.sends_fields(fields)
        return await self.looks()

    async def picks(self, *labels: str) -> Message:
        """Press buttons of the newest card one after the other, by what they begin with."""
        for label in labels:
            assert self.card
            found = next((b for b in self.card.buttons if b.label.startswith(label)), None)
            assert found, (label, self.card.labels)
            self.person.presses(self.card, found)
            await self.looks()
        assert self.card
        return self.card

    async def forges(self, data: str, under: Message | None = None) -> list[Message]:
        """Press a button that is not there; return what happens."""
        message = under or self.card
        assert message
        self.person.forges(message, data)
        return [shown.message for shown in await self.telegram.after(self.person)]

    async def hears(self) -> Message:
        """Wait until the bot writes by itself."""
        self.card = await self.person.reads()
        return self.card

    async def looks(self) -> Message:
        """See what happened; the last message is the card."""
        self.seen = [shown.message for shown in await self.telegram.after(self.person)]
        if self.seen:
            self.card = self.seen[-1]
        assert self.card
        return self.card


@pytest.fixture
def live() -> bool:
    """Whether cards follow their broadcasts by themselves."""
    return False


@pytest.fixture(autouse=True)
def cards(live: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - a fixture
    """Let nothing happen in a chat but what a test waits for."""

    async def look(_: LiveCards) -> None:
        pass

    if not live:
        monkeypatch.setattr(LiveCards, "look", look)


@pytest.fixture
def settings(four_eyes: bool) -> Settings:  # noqa: FBT001 - a fixture
    return Settings.model_construct(
        telegram_bot_token=SecretStr(TOKEN), four_eyes=four_eyes, broadcast_rate=1000.0
    )


@pytest.fixture
async def office(
    talk: Conversation,
    stores: Stores,
    settings: Settings,
    sends: bool,  # noqa: FBT001 - a fixture
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Office]:
    monkeypatch.setenv("FORUM_TODAY", TODAY.isoformat())
    made = Office(talk, stores, settings, sends)
    async with made.open():
        yield made

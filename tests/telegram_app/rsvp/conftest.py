"""People in the dialogue, over each database that a test names: memory, sqlite or postgresql."""

from dataclasses import dataclass, field

import pytest

from bot.terminal.messages import Message
from tests.bot_api.people import Person
from tests.telegram_app.conftest import Telegram

LINK = "www.wsis.org/forum"
BOTH = pytest.mark.parametrize("kind", ["sqlite", "postgresql"])


@dataclass
class Delegate:
    """Somebody in the dialogue, who always looks at the newest card."""

    telegram: Telegram
    person: Person
    card: Message | None = None
    files: list[Message] = field(default_factory=list)

    async def says(self, text: str) -> Message:
        """Type; return the card that is there then."""
        self.person.says(text)
        return await self.looks()

    async def taps(self, *places: int) -> Message:
        """Press buttons of the newest card by their place, one after the other."""
        for place in places:
            assert self.card
            self.person.presses(self.card, self.card.buttons[place])
            await self.looks()
        assert self.card
        return self.card

    async def picks(self, label: str) -> Message:
        """Press the button with this label."""
        assert self.card
        self.person.presses(self.card, label)
        return await self.looks()

    async def looks(self) -> Message:
        """See what happened; the newest card with words is the one that counts."""
        for shown in await self.telegram.after(self.person):
            if "document" in shown.message.data:
                self.files.append(shown.message)
            else:
                self.card = shown.message
        assert self.card
        return self.card


@pytest.fixture
def ada(telegram: Telegram) -> Delegate:
    return Delegate(telegram, telegram.person())

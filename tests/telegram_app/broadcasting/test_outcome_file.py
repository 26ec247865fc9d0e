"""A file that waited for long is made only for who still may have it."""

from datetime import UTC, datetime

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience, Recipient
from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.outcome_file import outcomes_recipe
from bot.telegram_app.sending.dispatch import File
from bot.wording.phrases import Phrases
from tests.telegram_app.handlers.coming import give

HELLO = Announcement(versions={"en": Version(text="The dates have moved.")})


@pytest.mark.parametrize("role", [None, Role.VIEWER, Role.AUTHOR])
async def test_who_gets_it(
    library: Library, phrases: Phrases, stores: Stores, role: Role | None
) -> None:
    number = await stores.broadcasts.add(7, HELLO, Audience(), datetime.now(UTC))
    await stores.deliveries.freeze(number, [Recipient(person=20, language="fr")])
    if role:
        await give(stores, 7, role)
    make = outcomes_recipe(library, phrases, stores)
    wanted = {"broadcast": number, "language": "en", "person": 7}
    if role is not Role.AUTHOR:
        with pytest.raises(PermissionError):
            await make(wanted)
        return
    made = await make(wanted)
    assert isinstance(made, File)
    assert made.name == f"broadcast-{number}.csv"
    assert isinstance(made.content, bytes)
    assert made.content.decode("utf-8-sig").splitlines()[1:] == ["Français,,Still to come,,"]

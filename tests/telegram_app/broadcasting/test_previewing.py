"""A preview that waited for long is made only for who still may see it."""

from datetime import UTC, datetime

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience
from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.broadcasting.parcels import Parcels
from bot.telegram_app.broadcasting.previewing import parcel_recipe
from bot.wording.phrases import Phrases
from tests.telegram_app.handlers.coming import give

HELLO = Version(text="The dates have moved.")


@pytest.mark.parametrize("role", [None, Role.VIEWER, Role.AUTHOR])
async def test_who_gets_it(
    library: Library, phrases: Phrases, stores: Stores, role: Role | None
) -> None:
    number = await stores.broadcasts.add(
        7, Announcement(versions={"en": HELLO}), Audience(), datetime.now(UTC)
    )
    if role:
        await give(stores, 7, role)
    make = parcel_recipe(stores, Parcels(library, phrases))
    wanted = {"broadcast": number, "language": "fr", "person": 7}
    if role is not Role.AUTHOR:
        with pytest.raises(PermissionError):
            await make(wanted)
        return
    made = await make(wanted)
    assert isinstance(made, Parcel)
    assert made.version == HELLO

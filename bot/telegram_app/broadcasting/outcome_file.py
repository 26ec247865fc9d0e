"""What became of each message of a broadcast, as a file that names nobody."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.knowledge.library import Library
from bot.reports.labels import Labels
from bot.reports.outcomes import outcome_rows
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.officers import Deskwork
from bot.telegram_app.sending.dispatch import Attachment, File, Recipe
from bot.wording.phrases import Phrases

OUTCOMES = "broadcast-outcomes"
"""The name of the recipe."""


def outcomes_of(work: Deskwork) -> Attachment:
    """Return the file of a broadcast, to be sent to an officer."""
    parameters = {
        "broadcast": work.broadcast.id,
        "person": work.officer.person,
        "language": work.officer.language,
    }
    return Attachment(recipe=OUTCOMES, parameters=parameters)


def outcomes_recipe(library: Library, phrases: Phrases, stores: Stores) -> Recipe:
    """Return what makes the file, for who then still writes broadcasts."""

    async def make(parameters: Mapping[str, Any]) -> File:
        if not await stores.roles.holds(parameters["person"], Role.AUTHOR):
            raise PermissionError("a file is for somebody who has lost the role for it")
        number = parameters["broadcast"]
        labels = Labels(library, phrases, parameters["language"])
        lines = [line async for line in stores.deliveries.listed(number)]
        content = await asyncio.to_thread(outcome_rows, lines, labels)
        return File(name=f"broadcast-{number}.csv", content=content)

    return make

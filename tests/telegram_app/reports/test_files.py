"""A file that waited for long is made only for those who still may have it."""

import pytest

from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.reports.files import ReportFiles
from bot.telegram_app.sending.dispatch import File
from bot.wording.phrases import Phrases
from tests.telegram_app.handlers.coming import come, give


@pytest.mark.parametrize(
    ("role", "made"),
    [(None, []), (Role.VIEWER, ["chart", "list"]), (Role.ADMIN, ["chart", "list", "typed"])],
)
async def test_who_gets_what(
    library: Library, phrases: Phrases, stores: Stores, role: Role | None, made: list[str]
) -> None:
    await come(stores)
    if role:
        await give(stores, 7, role)
    recipes = ReportFiles(library, phrases, stores).recipes()
    slice_ = {"edition": 2024}
    common = {"language": "en", "person": 7, "edition": 2024, "slice": slice_, "kind": "csv"}
    wanted = {
        "chart": ("rsvp-chart", common),
        "list": ("rsvp-list", {**common, "typed": False}),
        "typed": ("rsvp-list", {**common, "typed": True}),
    }
    found = []
    for name, (recipe, parameters) in wanted.items():
        try:
            file = await recipes[recipe](parameters)
        except PermissionError:
            continue
        assert isinstance(file, File)
        assert file.content
        found.append(name)
    assert found == made

"""What is read together is what each store has, also after it was changed or taken back."""

from contextlib import suppress

from bot.broadcasts.desk import Desk, Expected
from bot.rsvp.draft import Draft, Kind
from bot.storage.database import Database
from bot.storage.desks import DeskStore
from bot.storage.dialogues import DialogueStore
from bot.storage.participants import ParticipantStore
from bot.storage.sealing import Seal
from tests.storage.words import NOON

DESK = Desk(broadcast=None, expected=Expected.TEXT, at=NOON)
DRAFT = Draft(token="a1", kind=Kind.PERSON)  # noqa: S106 - it opens nothing


async def test_of_whom_there_is_one_row_only_that_is_found(database: Database, seal: Seal) -> None:
    people, desks = ParticipantStore(database, seal), DeskStore(database, seal)
    dialogues = DialogueStore(database, seal)
    await people.choose_language(1, "fr")
    await dialogues.keep(2, DRAFT, NOON)
    await desks.open(3, DESK)
    found = [
        ((await people.find(who)).language, await dialogues.find(who), await desks.find(who))
        for who in (1, 2, 3, 4)
    ]
    assert found == [("fr", None, None), (None, DRAFT, None), (None, None, DESK), (None,) * 3]


async def test_a_unit_sees_what_it_has_changed_and_not_what_was_taken_back(
    database: Database, seal: Seal
) -> None:
    people, seen = ParticipantStore(database, seal), []

    async def look() -> None:
        seen.append((await people.find(1)).language)

    async with database.unit() as unit:
        await look()
        await people.choose_language(1, "fr")
        await look()
        with suppress(ZeroDivisionError):
            async with unit.step():
                await people.choose_language(1, "es")
                await look()
                raise ZeroDivisionError
        await look()
    assert seen == [None, "fr", "es", "fr"]


async def test_another_unit_sees_what_was_changed_meanwhile(database: Database, seal: Seal) -> None:
    people = ParticipantStore(database, seal)
    for language in ("fr", "es"):
        async with database.unit():
            before = (await people.find(1)).language
        await people.choose_language(1, language)
    async with database.unit():
        assert (before, (await people.find(1)).language) == ("fr", "es")

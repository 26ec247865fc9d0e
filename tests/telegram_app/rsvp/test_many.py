"""A thousand people at the same time."""

from collections import Counter

import pytest
from sqlalchemy import select

from bot.storage.tables.rsvps import DIALOGUES, HISTORY, RSVPS
from tests.bot_api.people import Person
from tests.telegram_app.conftest import Telegram

GROUPS = ("governments", "private_sector", "civil_society", "academia_technical")


@pytest.mark.parametrize("many", [100, pytest.param(1000, marks=pytest.mark.slow)])
async def test_a_thousand_people_give_a_thousand_rows(telegram: Telegram, many: int) -> None:
    people = [telegram.person(number) for number in range(1, many + 1)]
    for at, person in enumerate(people):
        person.says(f"/rsvp {GROUPS[at % len(GROUPS)].replace('_', ' ')} online")
    for _ in range(4):
        await _everybody_taps_twice(telegram, people)
    await telegram.settled()
    async with telegram.stores.database.reading() as connection:
        rows = (await connection.execute(select(RSVPS.c.user_id, RSVPS.c.stakeholder))).all()
        changes = (await connection.execute(select(HISTORY.c.user_id))).scalars().all()
        waiting = (await connection.execute(select(DIALOGUES))).all()
    assert sorted(row.user_id for row in rows) == list(range(1, many + 1))
    assert Counter(row.stakeholder for row in rows) == dict.fromkeys(GROUPS, many // 4)
    assert sorted(changes) == list(range(1, many + 1))
    assert waiting == []


async def _everybody_taps_twice(telegram: Telegram, people: list[Person]) -> None:
    """Press the first button of the newest card: skip, yes, yes, confirm."""
    await telegram.settled()
    for person in people:
        cards = [shown.message for shown in person.unread() if shown.message.buttons]
        for _ in range(2):
            person.presses(cards[-1], cards[-1].buttons[0])

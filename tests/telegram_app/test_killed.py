"""``forumbot run`` killed at any moment: no message stays unanswered, few are answered twice."""

import asyncio
import random
from collections import Counter
from pathlib import Path

from bot.telegram_app.sending.marks import MOST
from bot.telegram_app.sending.retrying import AT_ONCE
from tests.bot_api.people import Person
from tests.bot_api.server import BotApiServer
from tests.telegram_app.test_run import SECONDS, begun

KILLS = 3
YEARS = ("2017", "2020")


async def test_every_message_is_answered(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - no secret
    async with BotApiServer() as server:
        people = [server.person(number) for number in range(1, 41)]
        known = {"TELEGRAM_API_URL": server.url, "TELEGRAM_BOT_TOKEN": server.token}
        asked = 0
        for _ in range(KILLS):
            process = await begun(tmp_path, **known)
            for year in YEARS:
                for person in people:
                    person.says(f"when was the forum {year}?")
            asked += len(YEARS) * len(people)
            await server.called("sendMessage", asked - chance.randrange(60), SECONDS)
            process.kill()
            await process.wait()
        process = await begun(tmp_path, **known)
        told = await asyncio.gather(*map(answered, people))
        await server.called("setMyName", 1, SECONDS)
        process.terminate()
        await process.wait()
        doubled = sum(len(person.unread()) for person in people)
    assert sum(told) + doubled <= asked + KILLS * (MOST + AT_ONCE)


async def answered(person: Person) -> int:
    """Return how much somebody has read when every question is answered."""
    read: Counter[str] = Counter()
    while any(read[year] < KILLS for year in YEARS):
        heading = (await person.reads(SECONDS)).text.splitlines()[0]
        read.update(year for year in YEARS if year in heading)
    return read.total()

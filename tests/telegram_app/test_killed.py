"""``forumbot run`` killed at any moment: no message stays unanswered, few are answered twice."""

import asyncio
import random
from pathlib import Path

from bot.telegram_app.retrying import AT_ONCE
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
        await server.called("sendMessage", asked, SECONDS)
        await server.called("setMyName", 1, SECONDS)
        await asyncio.sleep(0.5)
        process.terminate()
        await process.wait()
        told = [[shown.message.text for shown in person.unread()] for person in people]
    for texts in told:
        for year in YEARS:
            assert sum(year in text.splitlines()[0] for text in texts) >= KILLS
    assert sum(map(len, told)) <= asked + KILLS * AT_ONCE

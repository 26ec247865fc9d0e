"""A copy made while people reply and a broadcast goes out, restored as the page says."""

import asyncio
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.knowledge.library import Library
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.terminal.messages import Button, Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.bot_api.server import BotApiServer
from tests.soak.people import Delegate
from tests.soak.processes import Bots
from tests.telegram_app.test_run import environment
from tests.test_docs import ROOT, examples, installed

NEWS = "The dates have moved."
CHIEF = 1
BEFORE, AFTER = (11, 12), (13, 14)
"""Who replies before the copy is made, and who after it."""
READERS = range(100, 140)
SLOWLY, QUICKLY = {"BROADCAST_RATE": "2"}, {"BROADCAST_RATE": "100"}
SECONDS = 30.0
ALLOW = "1:b:allow:0"
PAGE = [command for command, _ in examples(ROOT / "docs" / "operations.md")]
BACKUP = next(command for command in PAGE if "db backup" in command)
_BEGIN = next(at for at, command in enumerate(PAGE) if command.startswith("rm "))
RESTORE = PAGE[_BEGIN : PAGE.index("forumbot db check") + 1]


async def told(command: str, folder: Path, given: dict[str, str]) -> str:
    """Run a command as it stands on the page; return what it says."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_shell(command, cwd=folder, env=given, stdout=pipe)
    said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode().strip()


async def begun(stores: Stores) -> int:
    """Return a broadcast that is to be sent."""
    hello = Announcement(versions={"en": Version(text=NEWS)})
    number = await stores.broadcasts.add(CHIEF, hello, Audience(), datetime.now(UTC))
    everybody = [Recipient(person=person, language="en") for person in READERS]
    await stores.deliveries.freeze(number, everybody)
    assert await stores.broadcasts.advance(number, State.DRAFT, State.SENDING)
    return number


def got(readers: list[Person]) -> list[int]:
    """Return how often each got the news."""
    return [Counter(m.text for m in each.chat.messages.values())[NEWS] for each in readers]


async def some_got(readers: list[Person], number: int) -> None:
    async with asyncio.timeout(SECONDS):
        while sum(got(readers)) < number:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.05)


async def finds(person: Person, data: str) -> tuple[Message, Button]:
    """Return the next button with this data, and its message."""
    while True:
        message = await person.reads(SECONDS)
        for button in message.buttons:
            if button.data == data:
                return message, button


async def sent(stores: Stores) -> None:
    async with asyncio.timeout(SECONDS):
        while not await stores.broadcasts.among({State.SENT}):  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.05)


async def test_a_copy_restored_word_for_word(
    library: Library, phrases: Phrases, tmp_path: Path
) -> None:
    given = environment(
        tmp_path,
        DATABASE_URL=f"sqlite:///{tmp_path}/forumbot.db",
        SECRETARIAT_IDS=f"{CHIEF}",
        **SLOWLY,
        XDG_CONFIG_HOME=f"{tmp_path}/config",
    )
    shell = installed(tmp_path)
    database = Database(given["DATABASE_URL"])
    database.create()
    await upgrade(database)
    stores = Stores.over(database, Seal(lambda: given["DATA_KEY"]))
    async with BotApiServer() as server:
        given |= {"TELEGRAM_API_URL": server.url, "TELEGRAM_BOT_TOKEN": server.token}
        chief, readers = server.person(CHIEF), [server.person(each) for each in READERS]
        come = {
            at: Delegate(server.person(at), library, phrases, {}, Random(at))  # noqa: S311
            for at in BEFORE + AFTER
        }
        bots = Bots([given], tmp_path)
        async with bots.running():
            await asyncio.gather(*(come[at].comes() for at in BEFORE))
            number = await begun(stores)
            await some_got(readers, 5)
            copied = sum(got(readers))
            await told(BACKUP, tmp_path, shell)
            await asyncio.gather(*(come[at].comes() for at in AFTER))
            await bots.kill(0)
            await database.close()
            before = sum(got(readers))
            said = [await told(command, tmp_path, shell) for command in RESTORE]
            assert said[-1] == "forumbot.db: no damage found"

            bots.environments[0] |= QUICKLY
            await bots.start_again(0)
            database = Database(given["DATABASE_URL"])
            stores = Stores.over(database, Seal(lambda: given["DATA_KEY"]))
            found = {at: await stores.rsvps.find(at, 2024) for at in come}
            assert [at for at, rsvp in found.items() if rsvp] == list(BEFORE)
            asked = await finds(chief, ALLOW)
            await asyncio.sleep(1)
            assert sum(got(readers)) == before

            chief.presses(*asked)
            await sent(stores)
            times = got(readers)
            report = await stores.deliveries.report(number)
            assert (report.left, report.people) == (0, len(READERS))
            # Who got it after the copy was made gets it twice: that is why an admin is asked.
            assert times.count(2) <= before - copied
            assert times.count(0) <= report.total[Outcome.UNKNOWN]
            assert max(times) <= 2
        assert await told("forumbot db check", tmp_path, shell) == "forumbot.db: no damage found"
    await database.close()

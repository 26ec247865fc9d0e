"""Several processes with a webhook on PostgreSQL, behind a sender that takes them in turn."""

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import groupby
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.telegram_app.sending.marks import MOST
from bot.telegram_app.sending.retrying import AT_ONCE
from tests.bot_api.people import Person
from tests.bot_api.ports import free_port
from tests.bot_api.server import BotApiServer
from tests.storage.postgresql import Server
from tests.telegram_app.receiving.test_webhook import CHECKOUT, PATH, RUN, begun, settings

PEOPLE = 40
SECONDS = 60.0
TALK = {
    "when was the 2017 forum?": "12–16 June 2017",
    "and in 2020?": "6–9 April 2020",
    "and in 2022?": "30 May – 3 June 2022",
    "what was the theme?": "ICTs for well-being",
    "and where was that?": "ITU headquarters, Geneva",
}
"""Each but the first is understood only after the one before."""


@asynccontextmanager
async def serving(
    server: BotApiServer, folder: Path, port: int, url: str
) -> AsyncIterator[Process]:
    given = settings(server, folder, port) | {"DATABASE_URL": url, "LOG_LEVEL": "WARNING"}
    process = await asyncio.create_subprocess_exec(*RUN, env=given, cwd=CHECKOUT)
    try:
        await begun(server, process)
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), SECONDS)


async def read(person: Person) -> list[str]:
    """Return what somebody reads until they are answered, without what came twice in a row."""
    texts: list[str] = []
    while len([text for text, _ in groupby(texts)]) < len(TALK):
        texts.append((await person.reads(SECONDS)).text)
    return [text for text, _ in groupby(texts)]


@pytest.mark.slow
async def test_one_of_three_is_killed(tmp_path: Path, postgresql: Server) -> None:
    url = await postgresql.make()
    database = Database(url)
    await upgrade(database)
    await database.close()
    ports = [free_port() for _ in range(3)]
    async with BotApiServer() as server, AsyncExitStack() as stack:
        server.targets = [f"http://127.0.0.1:{port}{PATH}" for port in ports]
        one, *_ = [
            await stack.enter_async_context(serving(server, tmp_path, port, url)) for port in ports
        ]
        await server.called("setWebhook", len(ports), SECONDS)
        people = [server.person(number) for number in range(1, PEOPLE + 1)]
        for text in TALK:
            for person in people:
                person.says(text)
        await server.called("sendMessage", PEOPLE, SECONDS)
        one.kill()
        told = await asyncio.gather(*map(read, people))
        sent = [call for call in server.api.called("sendMessage") if not call.refused]
    for texts in told:
        assert [fact in text for fact, text in zip(TALK.values(), texts, strict=True)] == [
            True
        ] * len(TALK)
    assert len(sent) <= PEOPLE * len(TALK) + MOST + AT_ONCE

"""``forumbot run`` with WEBHOOK_URL, as a process of its own, over HTTP on this machine."""

import asyncio
import json
import os
import shlex
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.telegram_app.receiving.polling import ALLOWED_UPDATES
from bot.telegram_app.receiving.web import SECRET
from tests.bot_api.people import Person
from tests.bot_api.ports import free_port
from tests.bot_api.server import TOKEN, BotApiServer
from tests.telegram_app.test_run import environment

SECONDS = 30.0
PATH, KNOWN = "/hook-a1b2c3", "s3cret-s3cret"
CHECKOUT = Path(__file__).parents[3]
RUN = (sys.executable, "-m", "bot", "run")
QUESTION, ANSWER = "when was the 2017 forum?", "12–16 June 2017"


@dataclass
class Bot:
    """A process of the bot; ``log`` is complete after it has ended."""

    process: Process
    port: int
    metrics: int
    log: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{PATH}"

    async def asked(self, path: str, port: int | None = None) -> tuple[int, str]:
        address = f"http://127.0.0.1:{port or self.port}{path}"
        async with aiohttp.ClientSession() as session, session.get(address) as answer:
            return answer.status, await answer.text()


def settings(server: BotApiServer, folder: Path, port: int) -> dict[str, str]:
    return environment(
        folder,
        TELEGRAM_API_URL=server.url,
        TELEGRAM_BOT_TOKEN=server.token,
        LOG_LEVEL="DEBUG",
        WEBHOOK_URL=f"http://127.0.0.1:{port}{PATH}",
        WEBHOOK_SECRET=KNOWN,
        PORT=str(port),
    )


@asynccontextmanager
async def serving(
    server: BotApiServer, folder: Path, command: Sequence[str] = RUN, **more: str
) -> AsyncIterator[Bot]:
    port, metrics = free_port(), free_port()
    given = settings(server, folder, port) | {"METRICS_PORT": str(metrics)} | more
    process = await asyncio.create_subprocess_exec(
        *command, env=given, cwd=CHECKOUT, stdout=PIPE, stderr=PIPE
    )
    bot = Bot(process, port, metrics)
    try:
        await begun(server, process)
        yield bot
        asked = time.monotonic()
        process.send_signal(signal.SIGTERM)
        bot.log += (await asyncio.wait_for(process.communicate(), SECONDS))[1].decode().splitlines()
        assert process.returncode == 0
        assert time.monotonic() - asked < 10
        secrets = (PATH, KNOWN, TOKEN.partition(":")[2], "Xylophonia")
        assert [line for line in bot.log if any(word in line for word in secrets)] == []
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def begun(server: BotApiServer, process: Process) -> None:
    """Return when the bot has come to Telegram; fail at once if it ends before."""
    before = len(server.api.called("getMe"))
    come = asyncio.create_task(server.called("getMe", before + 1, SECONDS))
    end = asyncio.create_task(process.wait())
    await asyncio.wait({come, end}, return_when=asyncio.FIRST_COMPLETED)
    end.cancel()
    assert process.returncode is None
    await come


async def answered(person: Person, text: str = QUESTION) -> str:
    person.says(text)
    return (await person.reads(SECONDS)).text


async def test_telegram_is_told_where_to_and_answers_come(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        ada = server.person(7, "Xylophonia")
        async with serving(server, tmp_path) as bot:
            assert ANSWER in await answered(ada)
            (call,) = server.api.called("setWebhook")
            assert call.given == {
                "url": bot.url,
                "secret_token": KNOWN,
                "max_connections": "100",
                "allowed_updates": json.dumps(ALLOWED_UPDATES),
            }
            healthy, ready = await bot.asked("/healthz"), await bot.asked("/readyz")
            assert (healthy[0], json.loads(healthy[1])) == (
                200,
                {"good": True, "database": "answers"},
            )
            assert (ready[0], json.loads(ready[1])) == (
                200,
                {"good": True, "database": "migrated", "knowledge": "loaded", "backlog": 0},
            )
            assert [(await bot.asked(path))[0] for path in (PATH, "/", "/metrics")] == [404] * 3
        assert server.api.called("getUpdates") == []
        assert server.api.called("deleteWebhook") == []
        assert [line for line in bot.log if " WARNING " in line or " ERROR " in line] == []


async def test_it_is_measured(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        ada = server.person(7)
        async with serving(server, tmp_path) as bot:
            await answered(ada)
            await answered(ada, "quel temps fait-il ?")
            status, text = await bot.asked("/metrics", bot.metrics)
            assert (await bot.asked("/readyz", bot.metrics))[0] == 200
    found = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    expected = {
        'forumbot_updates_total{kind="message"}': "2.0",
        'forumbot_answers_total{decision="answer",language="en"}': "1.0",
        'forumbot_answers_total{decision="decline",language="fr"}': "1.0",
        "forumbot_database_errors_total": "0.0",
        "forumbot_backlog": "0.0",
        'forumbot_broadcasts{state="sending"}': "0.0",
        'forumbot_deliveries{state="pending"}': "0.0",
    }
    assert (status, {name: found.get(name) for name in expected}) == (200, expected)


async def test_strangers_are_not_heard(tmp_path: Path) -> None:
    update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "text": QUESTION}}
    async with BotApiServer() as server:
        ada = server.person(7)
        async with serving(server, tmp_path) as bot, aiohttp.ClientSession() as session:
            await answered(ada)
            for secret in ("", "another"):
                headers = {SECRET: secret} if secret else {}
                async with session.post(bot.url, json=update, headers=headers) as answer:
                    assert answer.status == 403
            _, text = await bot.asked("/metrics", bot.metrics)
        assert 'forumbot_updates_total{kind="message"} 1.0' in text.splitlines()


async def test_a_restart_loses_nothing(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        people = [server.person(number) for number in range(1, 41)]
        port = free_port()
        more = {"PORT": str(port), "WEBHOOK_URL": f"http://127.0.0.1:{port}{PATH}"}
        async with serving(server, tmp_path, **more):
            for person in people:
                person.says(QUESTION)
                person.says("and the theme?")
            await people[0].reads(SECONDS)
        people[0].says("when was the 2020 forum?")
        async with serving(server, tmp_path, **more):
            for person in people[1:]:
                # After a slow start the newer question is answered first.
                told = sorted([(await person.reads(SECONDS)).text for _ in range(2)])
                assert ["12–16 June 2017" in text for text in told] == [True, False]
            await people[0].reads(SECONDS)
            assert "6–9 April 2020" in (await people[0].reads(SECONDS)).text
        sent = [call for call in server.api.called("sendMessage") if not call.refused]
        assert len(sent) == 2 * len(people) + 1


async def test_polling_is_had_for_the_asking(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        async with serving(server, tmp_path, (*RUN, "--polling")):
            assert ANSWER in await answered(server.person(7))
        assert server.api.called("setWebhook") == []
        assert len(server.api.called("deleteWebhook")) == 1


async def ended(server: BotApiServer, folder: Path, **more: str) -> tuple[int | None, str]:
    given = settings(server, folder, free_port()) | more
    process = await asyncio.create_subprocess_exec(
        *RUN, env=given, cwd=CHECKOUT, stdout=PIPE, stderr=PIPE
    )
    _, said = await asyncio.wait_for(process.communicate(), SECONDS)
    last = said.decode().splitlines()[-1]
    return process.returncode, last


async def test_what_stands_in_the_way_is_told_in_one_line(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        server.fault("400", "setWebhook")
        assert await ended(server, tmp_path) == (
            1,
            "forumbot: Telegram refuses WEBHOOK_URL: No such thing",
        )
        used = str(server.port)
        assert await ended(server, tmp_path, PORT=used) == (
            1,
            f"forumbot: port {used} cannot be used: Address already in use",
        )
        code, said = await ended(server, tmp_path, WEBHOOK_SECRET="")
        assert (code, said) == (2, "forumbot: WEBHOOK_SECRET must be set together with WEBHOOK_URL")


def procfile() -> dict[str, list[str]]:
    lines = (CHECKOUT / "Procfile").read_text().splitlines()
    pairs = (line.split(":", 1) for line in lines)
    return {name: shlex.split(command) for name, command in pairs}


async def test_the_procfile_runs_as_it_is(tmp_path: Path) -> None:
    commands = procfile()
    assert list(commands) == ["release", "web", "worker"]
    ours = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    async with BotApiServer() as server:
        release = await asyncio.create_subprocess_exec(
            *commands["release"], cwd=CHECKOUT, env=settings(server, tmp_path, 1) | ours
        )
        assert await release.wait() == 0
        ada = server.person(7)
        async with serving(server, tmp_path, commands["web"], DYNO="web.1", **ours) as web:
            assert ANSWER in await answered(ada)
            assert (await web.asked("/healthz"))[0] == 200
        async with serving(server, tmp_path, commands["worker"], DYNO="worker.1", **ours):
            assert ANSWER in await answered(ada)


@pytest.mark.parametrize("name", ["release", "web", "worker"])
async def test_on_a_disk_that_vanishes_nothing_begins(tmp_path: Path, name: str) -> None:
    given: dict[str, Any] = environment(tmp_path, DYNO="web.1", TELEGRAM_BOT_TOKEN=TOKEN)
    del given["DATA_DIR"]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *procfile()[name][1:]), env=given, cwd=CHECKOUT, stdout=PIPE, stderr=PIPE
    )
    _, said = await asyncio.wait_for(process.communicate(), SECONDS)
    assert process.returncode == 2
    assert said.decode().startswith("forumbot: DATABASE_URL must be that of a PostgreSQL database")

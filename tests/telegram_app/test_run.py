"""``forumbot run`` as a process of its own, over HTTP on this machine."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.bot_api.faults import Kind
from tests.bot_api.people import Person
from tests.bot_api.redelivery import redeliver
from tests.bot_api.server import TOKEN, BotApiServer

SECONDS = 30.0
REFUSED = (
    "Telegram refuses the token in TELEGRAM_BOT_TOKEN: "
    "check it, or ask @BotFather on Telegram for it with /mybots"
)
KINDS: tuple[Kind, ...] = ("429", "500", "502-html", "reset", "malformed")
NEVER_LOGGED = ("Xylophonia", TOKEN, TOKEN.partition(":")[2])


def environment(folder: Path, **given: str) -> dict[str, str]:
    ours = ("TELEGRAM_", "DATABASE_", "LOG_", "WEBHOOK_", "OPERATOR_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    known = {"DATA_DIR": str(folder), "DATA_KEY": "key-for-tests-0123456789"}
    return {**kept, **known, "FORUM_TODAY": "2024-02-10", **given}


async def begun(folder: Path, **given: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--polling",
        env=environment(folder, **given), stdout=PIPE, stderr=PIPE,
    )  # fmt: skip


async def ended(process: Process) -> tuple[int, str]:
    """Return the exit code and everything that was written."""
    out, log = await asyncio.wait_for(process.communicate(), SECONDS)
    assert process.returncode is not None
    return process.returncode, out.decode() + log.decode()


@asynccontextmanager
async def serving(server: BotApiServer, folder: Path, **given: str) -> AsyncIterator[list[str]]:
    """Run the bot; what it wrote is in the list after it has ended as asked to."""
    known = {"TELEGRAM_API_URL": server.url, "TELEGRAM_BOT_TOKEN": server.token}
    process = await begun(folder, **known, LOG_LEVEL="DEBUG", **given)
    log: list[str] = []
    try:
        yield log
        process.send_signal(signal.SIGTERM)
        code, written = await ended(process)
        assert code == 0
        log += written.splitlines()
        assert [line for line in log if any(word in line for word in NEVER_LOGGED)] == []
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def asked(person: Person, text: str) -> str:
    person.says(text)
    return (await person.reads(SECONDS)).text


async def test_it_answers_and_a_restart_loses_nothing(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        ada = server.person(7, "Xylophonia", "fr")
        question = ada.says("when was the 2017 forum, says Xylophonia?")
        async with serving(server, tmp_path) as log:
            answer = await ada.reads(SECONDS)
            assert "12–16 June 2017" in answer.text
            await server.called("setMyName", 6, SECONDS)
        assert [line for line in log if "answered: decision=answer" in line] != []
        ada.edits(question, "when was the 2020 forum?")
        async with serving(server, tmp_path):
            edit = await ada.reads_edit(SECONDS)
            assert (edit.id, "6–9 April 2020" in edit.text) == (answer.id, True)
            assert "2022" in await asked(ada, "and in 2022?")
        assert server.api.called("deleteWebhook")[0].given.get("drop_pending_updates") is None


async def test_a_stop_in_the_middle_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        people = [server.person(person) for person in range(1, 31)]
        for _ in range(2):
            for person in people:
                person.says("when was the 2017 forum?")
        async with serving(server, tmp_path):
            await people[0].reads(SECONDS)
        async with serving(server, tmp_path):
            await asked(server.person(1000), "when was the 2020 forum?")
            # What may have ended the process is handled after what has just come.
            await server.called("sendMessage", 2 * len(people) + 1, SECONDS)
        sent = [call for call in server.api.called("sendMessage") if not call.refused]
        assert len(sent) == 2 * len(people) + 1


async def test_it_outlives_faults_of_the_network(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        ada = server.person(7)
        server.fault("502-html", "getMe", times=1)
        async with serving(server, tmp_path, LOG_FORMAT="json") as log:
            assert "12–16 June 2017" in await asked(ada, "when was the 2017 forum?")
            for kind in KINDS:
                server.fault(kind, "sendMessage")
                server.fault(kind, "getUpdates")
                assert "6–9 April 2020" in await asked(ada, "when was the 2020 forum?")
            await server.stop()
            await asyncio.sleep(0.5)
            await server.start()
            assert "2022" in await asked(ada, "when was the 2022 forum?")
        assert [line for line in log if not line.startswith('{"at": "2')] == []
        assert [line for line in log if "Telegram cannot be reached" in line] != []


async def test_an_answer_whose_fate_is_unknown_is_rather_sent_twice_than_never(
    tmp_path: Path,
) -> None:
    async with BotApiServer() as server:
        ada = server.person(7)
        async with serving(server, tmp_path):
            for applied in (True, False):
                server.fault("timeout", "sendMessage", applied=applied)
                assert "12–16 June 2017" in await asked(ada, "when was the 2017 forum?")
            await server.called("sendMessage", 3, SECONDS)
        assert len(ada.unread()) == 1


async def test_it_waits_for_telegram_and_stops_when_asked(tmp_path: Path) -> None:
    known = {"TELEGRAM_API_URL": "http://127.0.0.1:9", "TELEGRAM_BOT_TOKEN": TOKEN}
    process = await begun(tmp_path, **known)
    assert process.stderr
    line = (await asyncio.wait_for(process.stderr.readline(), SECONDS)).decode()
    assert "WARNING bot.telegram_app.serving: Telegram cannot be reached" in line
    process.send_signal(signal.SIGINT)
    assert (await ended(process))[0] == 0


async def test_a_refused_token_is_one_clear_line(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        server.authorized = False
        known = {"TELEGRAM_API_URL": server.url, "TELEGRAM_BOT_TOKEN": TOKEN}
        assert await ended(await begun(tmp_path, **known)) == (
            1,
            f"forumbot: {REFUSED}\n",
        )


async def test_a_token_revoked_meanwhile_ends_it(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        known = {"TELEGRAM_API_URL": server.url, "TELEGRAM_BOT_TOKEN": TOKEN}
        ada = server.person(7)
        process = await begun(tmp_path, **known)
        await asked(ada, "when was the 2017 forum?")
        server.authorized = False
        redeliver(server.api.messenger.updates, {})
        code, written = await ended(process)
        assert (code, written.splitlines()[-1]) == (1, f"forumbot: {REFUSED}")
        assert TOKEN not in written


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "TELEGRAM_BOT_TOKEN is not set: write /newbot to @BotFather"),
        (
            {"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": "postgresql://u@h/d", "DATA_KEY": ""},
            "DATA_KEY is not set: make a key with 'openssl rand -base64 32'",
        ),
        ({"TELEGRAM_BOT_TOKEN": "abc"}, "TELEGRAM_BOT_TOKEN must be a token as @BotFather"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "LOG_LEVEL": "loud"}, "LOG_LEVEL must be DEBUG, INFO"),
    ],
)
async def test_what_is_not_set_right_is_told_in_one_line(
    tmp_path: Path, given: dict[str, str], told: str
) -> None:
    code, written = await ended(await begun(tmp_path, **given))
    assert (code, written.count("\n")) == (2, 1)
    assert written.startswith(f"forumbot: {told}")

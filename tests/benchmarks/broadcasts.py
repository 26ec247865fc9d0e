"""How fast a broadcast drains when nothing limits it, beside a bare loop of python-telegram-bot.

    python -m tests.benchmarks.broadcasts [PEOPLE]

Both send to the same local Bot API stand-in in a process of its own, with the same number of
calls under way; the broadcast keeps the state of every delivery in an SQLite file on disk.
"""

import asyncio
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.deliveries import DeliveryStore
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal, new_key
from bot.telegram_app.broadcasting.broadcaster import AT_ONCE
from tests.telegram_app.broadcasting import sending_process
from tests.telegram_app.broadcasting.strict import StrictBotApi
from tests.telegram_app.broadcasting.test_killed import HELLO, NOW

PEOPLE = 3000


def stand_in(pipe: Connection) -> None:
    """Serve until the other end of ``pipe`` says so; tell the port first, the number at last."""

    async def serve() -> None:
        async with StrictBotApi({}) as api:
            pipe.send(api.port)
            await asyncio.to_thread(pipe.recv)
            pipe.send(sum(api.delivered.values()))

    asyncio.run(serve())


async def bare(port: int, people: range) -> None:
    """Send with python-telegram-bot's default client and nothing else."""
    request = HTTPXRequest(connection_pool_size=AT_ONCE)
    bot = Bot(sending_process.TOKEN, f"http://127.0.0.1:{port}/bot", request=request)
    waiting = iter(people)

    async def loop() -> None:
        for person in waiting:
            await bot.send_message(person, HELLO.versions["en"].text)

    async with request:
        await asyncio.gather(*(loop() for _ in range(AT_ONCE)))


async def broadcast(port: int, people: range) -> None:
    """Send as the program does, until the report is complete."""
    with tempfile.TemporaryDirectory() as folder:
        key = new_key()
        os.environ |= {
            "DATABASE_URL": f"sqlite:///{folder}/forumbot.db",
            "API": f"http://127.0.0.1:{port}",
            "KEY": key,
            "RATE": "0",
        }
        database = Database(os.environ["DATABASE_URL"])
        await upgrade(database)
        store = BroadcastStore(database, Seal(lambda: key))
        number = await store.add(1, HELLO, Audience(), NOW)
        everybody = [Recipient(person=person, language="en") for person in people]
        await DeliveryStore(database).freeze(number, everybody)
        await store.advance(number, State.DRAFT, State.SENDING)
        sending = asyncio.create_task(sending_process.main())
        # The service tells nobody here, as it would not from another process.
        while not await store.among({State.SENT}):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        sending.cancel()
        await asyncio.wait([sending])
        await database.close()


def measured(
    send: Callable[[int, range], Coroutine[Any, Any, None]], people: range
) -> tuple[float, float]:
    """Return messages a second, and milliseconds of processor time for each."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=stand_in, args=(theirs,))
    server.start()
    port = ours.recv()
    clock, cpu = time.perf_counter(), _cpu()
    asyncio.run(send(port, people))
    seconds, spent = time.perf_counter() - clock, _cpu() - cpu
    ours.send("stop")
    number = ours.recv()
    server.join()
    if number != len(people):
        raise SystemExit(f"{number} of {len(people)} messages arrived")
    return len(people) / seconds, 1000 * spent / len(people)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    people = range(1000, 1000 + int(sys.argv[1] if len(sys.argv) > 1 else PEOPLE))
    rows = [("bare python-telegram-bot", *measured(bare, people))]
    rows.append(("broadcast", *measured(broadcast, people)))
    for name, rate, cpu in rows:
        print(f"{name:28} {rate:8.0f} messages/s {cpu:8.2f} ms of processor time each")
    print(f"{'ratio':28} {rows[1][1] / rows[0][1]:8.1f} {rows[0][2] / rows[1][2]:19.1f}")


if __name__ == "__main__":
    main()

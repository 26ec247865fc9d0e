"""How long a question waits while a broadcast goes out, beside one that is asked at rest.

    python -m tests.benchmarks.broadcast_delay [PEOPLE [RATE …]]

A process of the bot and a Bot API stand-in in another; the broadcast is paused and goes on by
turns, so that both figures are of the same minutes. At the usual rate and with the rate lifted;
nothing is asserted.
"""

import asyncio
import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.deliveries import DeliveryStore
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.terminal.messages import Chat
from tests.benchmarks.speed import QUESTIONS
from tests.benchmarks.standin import asking
from tests.bot_api.server import TOKEN, BotApiServer
from tests.telegram_app.broadcasting.test_killed import HELLO, NOW

PEOPLE = 10_000
RATES = (25, 1_000_000)
"""The usual one, and none."""
KEY = "key-for-benchmarks-0123456789"
SECONDS, TURNS = 1.5, 12
TO_TURN = 1.6
"""Seconds in which a pause, or its end, is noticed."""
THINKING = 0.03


def stand_in(pipe: Connection, people: range) -> None:
    """Be Telegram, and somebody who asks when told to; each number is seconds of asking."""

    async def serve() -> None:
        async with BotApiServer() as server:
            # Without eyes: ten thousand people who look are more work than the messages.
            chats = ((person, {"id": person, "type": "private"}) for person in people)
            server.api.messenger.chats.update({who: Chat(who, chat) for who, chat in chats})
            ask, turn = asking(server, 1), 0
            pipe.send(server.url)
            while seconds := await asyncio.to_thread(pipe.recv):
                delays, until = [], time.perf_counter() + seconds
                while time.perf_counter() < until:
                    await asyncio.sleep(random.uniform(0, THINKING))  # noqa: S311
                    begun = time.perf_counter()
                    await ask(QUESTIONS[turn % len(QUESTIONS)])
                    delays.append(time.perf_counter() - begun)
                    turn += 1
                pipe.send(delays)

    asyncio.run(serve())


class Sending:
    """The broadcast, as whoever pauses it sees it."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.broadcasts = BroadcastStore(self.database, Seal(lambda: KEY))
        self.deliveries = DeliveryStore(self.database)
        self.number = 0

    async def begin(self, people: range) -> None:
        await upgrade(self.database)
        self.number = await self.broadcasts.add(1, HELLO, Audience(), NOW)
        everybody = (Recipient(person=person, language="en") for person in people)
        await self.deliveries.freeze(self.number, everybody)
        await self.broadcasts.advance(self.number, State.DRAFT, State.SENDING)
        await self.turn(State.SENDING, State.PAUSED)

    async def turn(self, now: State, wanted: State) -> bool:
        """Pause it or let it go on; False if it is over."""
        turned = await self.broadcasts.advance(self.number, now, wanted)
        await asyncio.sleep(TO_TURN)
        return turned

    async def left(self) -> int:
        return (await self.deliveries.report(self.number)).left


async def measured(rate: int, people: range) -> None:
    """Measure at one rate, and print."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=stand_in, args=(theirs, people))
    server.start()
    api = ours.recv()
    with tempfile.TemporaryDirectory() as folder:
        sending = Sending(f"sqlite:///{folder}/forumbot.db")
        await sending.begin(people)
        async with bot(api, Path(folder), rate):
            await asked(ours, 1.0)
            rest, during, rates = await compared(sending, ours)
        await sending.database.close()
    ours.send(0)
    server.join()
    _print(rate, rest, during, rates)


async def compared(
    sending: Sending, pipe: Connection
) -> tuple[list[float], list[float], list[float]]:
    """Return delays at rest, delays during the broadcast, and its messages a second."""
    rest: list[float] = []
    during: list[float] = []
    rates: list[float] = []
    for _ in range(TURNS):
        rest += await asked(pipe, SECONDS)
        await sending.turn(State.PAUSED, State.SENDING)
        before, begun = await sending.left(), time.perf_counter()
        delays = await asked(pipe, SECONDS)
        left = await sending.left()
        if not left:
            break
        during += delays
        rates.append((before - left) / (time.perf_counter() - begun))
        if not await sending.turn(State.SENDING, State.PAUSED):
            break
    return rest, during, rates


async def asked(pipe: Connection, seconds: float) -> list[float]:
    """Let somebody ask for so long; return the seconds that each answer took."""
    pipe.send(seconds)
    delays: list[float] = await asyncio.to_thread(pipe.recv)
    return delays


@asynccontextmanager
async def bot(api: str, folder: Path, rate: int) -> AsyncIterator[Process]:
    """Run the bot as it is run."""
    given = {
        "TELEGRAM_API_URL": api,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "DATABASE_URL": f"sqlite:///{folder}/forumbot.db",
        "DATA_DIR": str(folder),
        "DATA_KEY": KEY,
        "FORUM_TODAY": "2024-02-10",
        "LOG_LEVEL": "WARNING",
        "BROADCAST_RATE": str(rate),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--polling", env={**os.environ, **given}
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


def _print(rate: int, rest: list[float], during: list[float], rates: list[float]) -> None:
    print(f"BROADCAST_RATE={rate}: {statistics.mean(rates):.0f} messages a second")
    for name, delays in (("at rest", rest), ("during the broadcast", during)):
        late = sorted(delays)[len(delays) * 95 // 100]
        median = statistics.median(delays)
        print(f"  {name:22}{len(delays):6} questions, median {1000 * median:6.1f} ms,", end="")
        print(f" 95 of 100 within {1000 * late:6.1f} ms")
    print(f"  {'ratio':22}{statistics.median(during) / statistics.median(rest):23.2f}")


def main() -> None:
    people = range(1000, 1000 + int(sys.argv[1] if len(sys.argv) > 1 else PEOPLE))
    for rate in [int(each) for each in sys.argv[2:]] or RATES:
        asyncio.run(measured(rate, people))


if __name__ == "__main__":
    main()

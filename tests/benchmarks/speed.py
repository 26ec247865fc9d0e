"""How fast the bot is beside a bare one: ``python -m tests.benchmarks.speed [BOT …]``.

Each bot is a process of its own against the same stand-in of Telegram; figures are followed by
their ratio to the bare python-telegram-bot bot. All take turns, round after round, as a shared
machine is now fast and now slow: a figure is the median of the rounds, a ratio that of the ratios
in each round. The processor time of an update tells more than the clock. Nothing is asserted.
"""

import argparse
import asyncio
import gc
import os
import signal
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from operator import truediv
from pathlib import Path

from tests.benchmarks.standin import Ask, StandIn, telegram
from tests.bot_api.ports import free_port

PEOPLE = 200
ALONE = 1000
QUESTIONS = (
    "when is the 2024 forum?",
    "¿dónde se celebra el foro de 2024?",
    "quel est le thème de 2020 ?",
    "кто подписал письмо о форуме 2017 года?",
    "2022年论坛的主题是什么？",
    "متى منتدى 2020؟",
    "how do I register for 2024?",
    "who organizes the forum?",
    "/dates 2024",
    "thank you",
)
BARE = "bare"
BOTS = {
    "raw": ["-m", "tests.benchmarks.bare_bot", "raw"],
    BARE: ["-m", "tests.benchmarks.bare_bot", "default"],
    "bare, our client": ["-m", "tests.benchmarks.bare_bot", "ours"],
    "polling": ["-m", "bot", "run", "--polling"],
    "webhook": ["-m", "bot", "run"],
}


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Of a bot that has heard each question: seconds, milliseconds, megabytes, updates a second."""

    start_s: float
    median_ms: float
    late_ms: float
    updates_a_second: float
    processor_ms: float
    idle_mb: float
    loaded_mb: float


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("bots", nargs="*", choices=[[], *BOTS], metavar="BOT")
    parser.add_argument("--seconds", type=float, default=5.0, help="of everybody asking")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    names = [name for name in BOTS if name == BARE or name in (given.bots or BOTS)]
    rounds = [asyncio.run(_round(names, given.seconds)) for _ in range(given.rounds)]
    _print(names, rounds)
    return 0


async def _round(names: Sequence[str], seconds: float) -> dict[str, Figures]:
    found: dict[str, Figures] = {}
    for name in names:
        async with telegram() as standing:
            found[name] = await _measured(standing, BOTS[name], seconds)
    print(f"stand-in: {standing.name}; {os.cpu_count()} cores; {PEOPLE} people ask", flush=True)
    return found


async def _measured(standing: StandIn, command: Sequence[str], seconds: float) -> Figures:
    asks = [standing.person(number) for number in range(1, PEOPLE + 1)]
    started = time.perf_counter()
    async with _running(standing, command) as process:
        await _unless_it_ends(process, asks[0](QUESTIONS[0]))
        start = time.perf_counter() - started
        await asyncio.sleep(1.0)
        idle = _memory(process)
        alone = await _one_person(asks[0])
        await everybody(asks, 1.0)
        used = processor_seconds(process)
        begun = time.perf_counter()
        updates = await everybody(asks, seconds)
        lasted = time.perf_counter() - begun
        used = processor_seconds(process) - used
        return Figures(
            start_s=start,
            median_ms=1000 * statistics.median(alone),
            late_ms=1000 * sorted(alone)[len(alone) * 99 // 100],
            updates_a_second=updates / lasted,
            processor_ms=1000 * used / updates,
            idle_mb=idle,
            loaded_mb=_memory(process),
        )


async def _unless_it_ends(process: Process, answered: Coroutine[None, None, None]) -> None:
    answer, end = asyncio.create_task(answered), asyncio.create_task(process.wait())
    await asyncio.wait({answer, end}, return_when=asyncio.FIRST_COMPLETED)
    if not answer.done():
        raise RuntimeError("the bot ends")
    end.cancel()


async def _one_person(ask: Ask) -> list[float]:
    for question in QUESTIONS:
        await ask(question)
    times = []
    # Telegram is played in this process: its garbage is not the bot's.
    gc.collect()
    gc.disable()
    try:
        for turn in range(ALONE):
            begun = time.perf_counter()
            await ask(QUESTIONS[turn % len(QUESTIONS)])
            times.append(time.perf_counter() - begun)
    finally:
        gc.enable()
    return times


async def everybody(asks: Sequence[Ask], seconds: float) -> int:
    """Let everybody ask again as soon as they are answered; return how many answers came."""
    end = time.perf_counter() + seconds

    async def keep_asking(number: int, ask: Ask) -> int:
        turns = 0
        while time.perf_counter() < end:
            await ask(QUESTIONS[(number + turns) % len(QUESTIONS)])
            turns += 1
        return turns

    return sum(await asyncio.gather(*(keep_asking(n, ask) for n, ask in enumerate(asks))))


@asynccontextmanager
async def _running(standing: StandIn, command: Sequence[str]) -> AsyncIterator[Process]:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        given = {
            "TELEGRAM_API_URL": standing.url,
            "TELEGRAM_BOT_TOKEN": standing.token,
            "DATA_DIR": folder,
            "DATA_KEY": "key-for-benchmarks-0123456789",
            "FORUM_TODAY": "2024-02-10",
            "LOG_LEVEL": "WARNING",
            "WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
            "WEBHOOK_SECRET": "secret-for-benchmarks",
            "PORT": str(port),
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, *command, env={**os.environ, **given}
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            await process.wait()


def processor_seconds(process: Process) -> float:
    """Return what a process has used of the processors so far."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(process: Process) -> float:
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _print(names: Sequence[str], rounds: Sequence[Mapping[str, Figures]]) -> None:
    print("".join(f"{name:>24}" for name in ("", *names)))
    for field in Figures.__dataclass_fields__:
        cells = []
        for name in names:
            values = [getattr(found[name], field) for found in rounds]
            bases = [getattr(found[BARE], field) for found in rounds]
            ratio = statistics.median(map(truediv, values, bases))
            cells.append(f"{statistics.median(values):.2f} ({ratio:.2f})")
        print("".join(f"{cell:>24}" for cell in (field, *cells)))


if __name__ == "__main__":
    raise SystemExit(main())

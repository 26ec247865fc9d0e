"""What one process carries, and what three on PostgreSQL: ``python -m tests.benchmarks.scaling``.

Webhook processes behind a sender that takes them in turn, all on this machine: with few cores the
processes, the database server and the stand-in of Telegram share them. Nothing is asserted.
"""

import asyncio
import os
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from bot.storage.database import Database
from bot.storage.migrations import upgrade
from tests.benchmarks.speed import PEOPLE, everybody, processor_seconds
from tests.benchmarks.standin import asking
from tests.bot_api.ports import free_port
from tests.bot_api.server import BotApiServer
from tests.storage.postgresql import running

SECONDS = 8.0
PATH = "/hook"


def main() -> int:
    """Measure and print."""
    print(f"{os.cpu_count()} cores; {PEOPLE} people ask again as soon as they are answered")
    print(f"{'':24}{'updates/s':>12}{'ms of processor an update':>28}")
    with running() as server:
        for name, processes, url in (
            ("SQLite, 1 process", 1, None),
            ("PostgreSQL, 1 process", 1, asyncio.run(server.make())),
            ("PostgreSQL, 3 processes", 3, asyncio.run(server.make())),
        ):
            rate, cost = asyncio.run(_measured(processes, url))
            print(f"{name:24}{rate:12.0f}{cost:28.2f}")
    return 0


async def _measured(count: int, url: str | None) -> tuple[float, float]:
    if url:
        database = Database(url)
        await upgrade(database)
        await database.close()
    with tempfile.TemporaryDirectory() as folder:
        async with BotApiServer() as server, AsyncExitStack() as stack:
            ports = [free_port() for _ in range(count)]
            server.targets = [f"http://127.0.0.1:{port}{PATH}" for port in ports]
            more = {"DATABASE_URL": url} if url else {}
            processes = [
                await stack.enter_async_context(_serving(server, Path(folder), port, more))
                for port in ports
            ]
            await server.called("setWebhook", count, 60)
            asks = [asking(server, number) for number in range(1, PEOPLE + 1)]
            await everybody(asks, 2.0)
            used = sum(map(processor_seconds, processes))
            begun = time.perf_counter()
            updates = await everybody(asks, SECONDS)
            lasted = time.perf_counter() - begun
            used = sum(map(processor_seconds, processes)) - used
    return updates / lasted, 1000 * used / updates


@asynccontextmanager
async def _serving(
    server: BotApiServer, folder: Path, port: int, more: dict[str, str]
) -> AsyncIterator[Process]:
    given = {
        "TELEGRAM_API_URL": server.url,
        "TELEGRAM_BOT_TOKEN": server.token,
        "DATA_DIR": str(folder),
        "DATA_KEY": "key-for-benchmarks-0123456789",
        "FORUM_TODAY": "2024-02-10",
        "LOG_LEVEL": "WARNING",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}{PATH}",
        "WEBHOOK_SECRET": "secret-for-benchmarks",
        "PORT": str(port),
        **more,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env={**os.environ, **given}
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


if __name__ == "__main__":
    raise SystemExit(main())

"""What METRICS_PORT shows."""

from pathlib import Path

import aiohttp

from bot.storage.database import Database
from bot.storage.vital_signs import VitalSignStore
from bot.telegram_app.receiving.health import Health
from bot.telegram_app.receiving.monitoring import monitored
from tests.bot_api.ports import free_port


async def test_a_database_that_fails_is_counted_and_shown(tmp_path: Path) -> None:
    (tmp_path / "forumbot.db").write_bytes(b"no database at all" * 1000)
    database = Database(f"sqlite:///{tmp_path}/forumbot.db")
    port = free_port()
    async with (
        monitored(port, VitalSignStore(database), Health(database)),
        aiohttp.ClientSession() as session,
    ):
        counted = [await errors(session, port) for _ in range(2)]
        async with session.get(f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.status == 503
    await database.close()
    assert counted[1] == counted[0] + 1


async def errors(session: aiohttp.ClientSession, port: int) -> float:
    async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
        assert answer.status == 200
        lines = (await answer.text()).splitlines()
    (line,) = [line for line in lines if line.startswith("forumbot_database_errors_total ")]
    return float(line.split()[1])


async def test_without_a_port_nothing_listens() -> None:
    database = Database("sqlite:///:memory:")
    async with monitored(None, VitalSignStore(database), Health(database)):
        pass
    await database.close()

"""A process that sends broadcasts and nothing else, to be killed: DATABASE_URL, API and KEY."""

import asyncio
import os
import signal

from telegram import Bot

from bot import assembly
from bot.broadcasts.broadcast import Broadcast
from bot.broadcasts.pace import Pace
from bot.broadcasts.permission import Permission
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.broadcaster import Broadcaster
from bot.telegram_app.broadcasting.courier import Courier
from bot.telegram_app.broadcasting.giving_way import GivingWay
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.parcels import Parcels
from bot.telegram_app.broadcasting.service import BroadcastService
from bot.telegram_app.sending.http_client import HttpClient
from bot.telegram_app.sending.pace import Pace as ReplyPace
from bot.wording.phrases import Phrases

TOKEN = "1:in-memory"  # noqa: S105 - opens nothing


class Nobody:
    """No officer looks, and nobody asks."""

    pace = ReplyPace()

    async def missed(self, broadcast: Broadcast) -> None: ...
    async def ended(self, broadcast: Broadcast) -> None: ...
    async def held(self, permission: Permission) -> None: ...

    @property
    def busy(self) -> bool:
        return False

    async def quiet(self) -> None: ...


async def main() -> None:
    database = Database(os.environ["DATABASE_URL"])
    seal = Seal(lambda: os.environ["KEY"])
    client = HttpClient(read_timeout=2)
    await client.initialize()
    bot = Bot(TOKEN, f"{os.environ['API']}/bot", request=client)
    stores = Stores.over(database, seal)
    library = assembly.library(None)
    parcels = Parcels(library, Phrases(library.folder / "phrases"))
    pace = Pace(float(os.environ["RATE"]) or None)
    broadcaster = Broadcaster(stores, Courier(bot), parcels.of, pace, GivingWay(Nobody()))
    service = BroadcastService(stores, broadcaster, Launching(stores), Nobody())
    asked = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asked.set)
    try:
        await service.run(asked)
    finally:
        await client.shutdown()
        await database.close()


if __name__ == "__main__":
    asyncio.run(main())

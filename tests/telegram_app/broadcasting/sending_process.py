"""A process that sends broadcasts and nothing else, to be killed: DATABASE_URL, API and KEY."""

import asyncio
import os
import signal
from collections.abc import Sequence

from telegram import Bot

from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import Broadcast
from bot.broadcasts.pace import Pace
from bot.broadcasts.permission import Permission
from bot.storage.broadcasts import BroadcastStore
from bot.storage.database import Database
from bot.storage.deliveries import DeliveryStore
from bot.storage.sealing import Seal
from bot.storage.sending import SendingStore
from bot.telegram_app.broadcasting.broadcaster import Broadcaster
from bot.telegram_app.broadcasting.courier import Courier
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.broadcasting.service import BroadcastService
from bot.telegram_app.http_client import HttpClient

TOKEN = "1:in-memory"  # noqa: S105 - opens nothing


class Nobody:
    """No officer looks, and no audience is asked for."""

    async def missed(self, broadcast: Broadcast) -> None: ...
    async def ended(self, broadcast: Broadcast) -> None: ...
    async def held(self, permission: Permission) -> None: ...
    async def recipients(self, audience: Audience) -> list[Recipient]:
        del audience
        return []


def parcel_for(broadcast: Broadcast, language: str) -> Parcel:
    words = broadcast.announcement
    return Parcel(version=words.versions[words.language_for(language)], buttons=None)


async def _blocked(people: Sequence[int]) -> None:
    del people


async def main() -> None:
    database = Database(os.environ["DATABASE_URL"])
    seal = Seal(lambda: os.environ["KEY"])
    client = HttpClient(read_timeout=2)
    await client.initialize()
    bot = Bot(TOKEN, f"{os.environ['API']}/bot", request=client)
    broadcasts, deliveries = BroadcastStore(database, seal), DeliveryStore(database)
    sending = SendingStore(database)
    broadcaster = Broadcaster(
        unit=database.unit,
        sending=sending,
        broadcasts=broadcasts,
        deliveries=deliveries,
        courier=Courier(bot),
        parcel_for=parcel_for,
        blocked=_blocked,
        pace=Pace(float(os.environ["RATE"]) or None),
    )
    launching = Launching(
        unit=database.unit, broadcasts=broadcasts, deliveries=deliveries, audiences=Nobody()
    )
    service = BroadcastService(
        database=database,
        sending=sending,
        broadcasts=broadcasts,
        deliveries=deliveries,
        broadcaster=broadcaster,
        launching=launching,
        notices=Nobody(),
    )
    asked = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asked.set)
    try:
        await service.run(asked)
    finally:
        await client.shutdown()
        await database.close()


if __name__ == "__main__":
    asyncio.run(main())

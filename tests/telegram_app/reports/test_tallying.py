"""How questions were answered, day by day: each counts once."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot import metrics
from bot.storage.stores import Stores
from bot.storage.vital_signs import VitalSignStore
from bot.storage.watching import WatchingStore
from bot.telegram_app.reports.digest import Digest
from bot.telegram_app.reports.tallying import Tallying
from bot.wording.phrases import Phrases
from tests.telegram_app.conftest import TODAY
from tests.telegram_app.small_bot import SmallBot


@pytest.fixture(autouse=True)
def pretended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORUM_TODAY", TODAY.isoformat())


async def test_what_is_counted_is_stored_once(stores: Stores) -> None:
    tallying = Tallying(stores.watching)
    for _ in range(2):
        metrics.ANSWERS.labels("answer", "fr").inc()
        await tallying.store()
        await tallying.store()
    assert await stores.watching.decisions(TODAY) == {"answer": 2}


async def test_a_digest_meanwhile_tells_everything_and_stores_nothing(
    stores: Stores, phrases: Phrases
) -> None:
    """It is asked for in a transaction, behind which the numbers wait to be stored."""
    tallying = Tallying(stores.watching)
    outbox = SmallBot(stores.database, stores.outbox._seal).service.outbox
    digest = Digest(phrases, stores, VitalSignStore(stores.database), tallying, outbox)
    metrics.ANSWERS.labels("answer", "fr").inc()
    async with stores.database.unit():
        storing = asyncio.create_task(tallying.store())
        await asyncio.sleep(0)
        told = await digest.worded("en")
    await storing
    assert told[1].text.startswith("Questions: 1 (answered 1, ")
    assert await stores.watching.decisions(TODAY) == {"answer": 1}


async def test_numbers_that_could_not_be_stored_are_stored_at_the_end(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    works, failed = WatchingStore.count, asyncio.Event()

    async def fails_once(store: WatchingStore, day: date, answered: Mapping[Any, int]) -> None:
        if not failed.is_set():
            failed.set()
            raise OperationalError("", {}, Exception("disk full"))
        await works(store, day, answered)

    monkeypatch.setattr(WatchingStore, "count", fails_once)
    monkeypatch.setattr("bot.telegram_app.reports.tallying._PAUSE", 0.01)
    async with Tallying(stores.watching).meanwhile():
        metrics.ANSWERS.labels("decline", "zh").inc()
        await asyncio.wait_for(failed.wait(), 5)
    assert await stores.watching.decisions(TODAY) == {"decline": 1}

"""The service from its start to its end, whatever goes wrong beside it."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.telegram_app.context import BotApplication
from bot.telegram_app.serving import until_stopped
from tests.telegram_app.small_bot import SmallBot


@pytest.fixture
async def bot(database: Database) -> AsyncIterator[SmallBot]:
    made = SmallBot(database, Seal.throwaway())
    yield made
    await made.service.close()


async def test_a_profile_that_cannot_be_shown_is_told_at_once_and_ends_nothing(
    bot: SmallBot, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(_: BotApplication) -> None:
        raise ZeroDivisionError

    bot.service.application.post_init = fails
    asked = asyncio.Event()
    serving = asyncio.create_task(until_stopped(bot.service, asked))
    ada = bot.person()
    ada.says("hello")
    assert (await ada.reads()).text == "heard hello"
    assert "fault: ZeroDivisionError" in caplog.text
    asked.set()
    await asyncio.wait_for(serving, 5)


async def test_who_is_interrupted_closes_first(bot: SmallBot) -> None:
    serving = asyncio.create_task(until_stopped(bot.service, asyncio.Event()))
    ada = bot.person()
    ada.says("hello")
    await ada.reads()
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    assert [task.done() for task in bot.service._tasks] == [True] * 3

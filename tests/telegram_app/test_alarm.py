"""Faults that reach a human: once each, and never with what somebody wrote."""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from bot.telegram_app.alarm import QUIET, Alarm
from bot.wording.phrases import Phrases
from tests.bot_api.people import Group
from tests.telegram_app.conftest import TOKEN, Telegram

LOG = logging.getLogger("bot.storage.somewhere")


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watchers(telegram: Telegram) -> Group:
    return telegram.group(-500)


@pytest.fixture
async def clock(telegram: Telegram, watchers: Group, phrases: Phrases) -> AsyncIterator[Clock]:
    clock = Clock()
    assert watchers
    bot = telegram.service.application.bot
    async with Alarm(bot, -500, phrases, clock).meanwhile():
        yield clock


async def told(watchers: Group, number: int) -> list[str]:
    """Return so many messages, which are all."""
    read = [(await watchers.reads()).text for _ in range(number)]
    await asyncio.sleep(0.05)
    assert watchers.unread() == []
    return read


async def test_a_kind_of_fault_is_told_once_and_later_how_often(
    watchers: Group, clock: Clock
) -> None:
    for _ in range(5):
        LOG.error("the disk of %s is full", "A")
    LOG.error("the disk of %s is full", "B")
    assert await told(watchers, 2) == [
        "⚠ A fault in the bot: bot.storage.somewhere: the disk of A is full",
        "⚠ A fault in the bot: bot.storage.somewhere: the disk of B is full",
    ]
    clock.now += QUIET
    LOG.error("the disk of %s is full", "A")
    (again,) = await told(watchers, 1)
    assert again.splitlines() == [
        "⚠ A fault in the bot: bot.storage.somewhere: the disk of A is full",
        "This has also happened 4 times since it was last reported.",
    ]


async def test_warnings_libraries_and_the_token_stay_here(watchers: Group, clock: Clock) -> None:
    assert clock
    LOG.warning("Telegram is slow")
    logging.getLogger("aiohttp").error("somebody is strange")
    LOG.error("cannot reach /bot%s/getMe", TOKEN)
    assert await told(watchers, 1) == [
        "⚠ A fault in the bot: bot.storage.somewhere: cannot reach /bot<token>/getMe"
    ]


async def test_where_everything_fails_a_few_are_told(watchers: Group, clock: Clock) -> None:
    assert clock
    for number in range(500):
        LOG.error("fault number %d", number)
    assert len(await told(watchers, 20)) == 20


async def test_a_chat_that_does_not_listen_is_no_fault(
    telegram: Telegram, phrases: Phrases, caplog: pytest.LogCaptureFixture
) -> None:
    bot = telegram.service.application.bot

    def said() -> list[str]:
        return [r.levelname for r in caplog.records if r.name == "bot.telegram_app.alarm"]

    async with Alarm(bot, -999, phrases).meanwhile(), asyncio.timeout(5):
        LOG.error("one")
        LOG.error("two")
        while len(said()) < 2:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.001)
    assert said() == ["WARNING", "WARNING"]

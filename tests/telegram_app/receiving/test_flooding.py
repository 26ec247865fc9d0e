"""Who writes thousands of messages is slowed down; nobody else notices."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot import metrics
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.telegram_app.receiving.flooding import MOST
from bot.telegram_app.sending.shares import SHARE, Shares
from bot.terminal.messages import Message
from tests.bot_api.people import Group, Person
from tests.bot_api.recording import TooManyRequests
from tests.conftest import LANGUAGES
from tests.telegram_app.small_bot import PHRASES, SmallBot

FLOOD, OTHERS = 2000, 50
FLOODER = 1
ABOVE = Message({"message_id": 1, "chat": {"id": FLOODER, "type": "private"}})


@pytest.fixture
async def closed(tmp_path: Path) -> AsyncIterator[SmallBot]:
    """A bot that does not work yet."""
    database = Database(f"sqlite:///{tmp_path}/forumbot.db")
    await upgrade(database)
    made = SmallBot(database, Seal.throwaway())
    yield made
    await made.service.close()
    await database.close()


@pytest.fixture
async def bot(closed: SmallBot) -> SmallBot:
    await closed.service.open()
    return closed


def asks(person: Person, text: str) -> None:
    person.asks_inline(text)


def presses(person: Person, text: str) -> None:
    person.forges(ABOVE, text)


FLOODS: dict[str, Callable[[Person, str], object]] = {
    "messages": Person.says, "inline queries": asks, "buttons": presses,
}  # fmt: skip
EACH = pytest.mark.parametrize("does", FLOODS.values(), ids=FLOODS)
ANSWERS = ("answerInlineQuery", "answerCallbackQuery")


async def delayed(bot: SmallBot, flood: int, does: Callable[[Person, str], object]) -> list[int]:
    """Return how many updates each of the others had to wait for, after so many of one."""
    flooder = bot.person(FLOODER)
    people = [bot.person(number) for number in range(2, 2 + OTHERS)]
    for number in range(flood):
        does(flooder, f"flood {number}")
    for person in people:
        person.says("hello")
    before = len(bot.heard)
    for person in people:
        assert (await person.reads(30)).text == "heard hello"
    heard = bot.heard[before:]
    return [at for at, text in enumerate(heard) if text == "hello"]


@EACH
async def test_a_flood_delays_others_by_no_more_than_one_update_each(
    bot: SmallBot, does: Callable[[Person, str], object]
) -> None:
    alone = await delayed(bot, 0, does)
    await bot.settled()
    beside = await delayed(bot, FLOOD, does)
    # One batch of the flooder alone may go before, as nobody else is there yet.
    assert (len(alone), len(beside)) == (OTHERS, OTHERS)
    assert beside[OTHERS // 2] <= 2 * alone[OTHERS // 2] + SHARE


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_a_flood_the_newest_are_answered_and_the_rest_is_told_of_once(
    closed: SmallBot, language: str
) -> None:
    bot, flooder = closed, closed.person(FLOODER)
    await bot.stores.participants.choose_language(FLOODER, language)
    for number in range(MOST + 10):
        flooder.says(f"flood {number}")
    await bot.stored()
    left_out = metrics.LEFT_OUT._value.get()
    await bot.service.open()
    newest = [f"flood {number}" for number in range(10, MOST + 10)]
    told = PHRASES.say(language, "too-many-messages")
    assert await bot.read(flooder) == [told, *(f"heard {text}" for text in newest)]
    assert (bot.heard, metrics.LEFT_OUT._value.get() - left_out) == (newest, 10)


async def test_asking_one_after_the_other_is_no_flood(bot: SmallBot) -> None:
    ada = bot.person()
    began = asyncio.get_running_loop().time()
    for number in range(2 * MOST):
        ada.says(f"question {number}")
        assert (await ada.reads(30)).text == f"heard question {number}"
    assert asyncio.get_running_loop().time() - began < MOST / 10


@EACH
async def test_of_what_cannot_be_answered_one_person_has_only_a_share(
    bot: SmallBot, does: Callable[[Person, str], object]
) -> None:
    bot.line.hanging = ANSWERS
    if does is Person.says:
        bot.line.faults = [TooManyRequests(60)]
    flooder, ada = bot.person(FLOODER), bot.person(2)
    for number in range(MOST):
        does(flooder, f"flood {number}")
    ada.says("hello")
    assert (await ada.reads(30)).text == "heard hello"
    assert (await bot.heard_at_last(SHARE + 1)).count("hello") == 1


@EACH
async def test_of_every_flood_the_oldest_are_left_out(
    closed: SmallBot, does: Callable[[Person, str], object]
) -> None:
    bot, flooder = closed, closed.person(FLOODER)
    for number in range(MOST + 10):
        does(flooder, f"flood {number}")
    await bot.stored()
    await bot.service.open()
    told = (await bot.read(flooder))[0]
    assert told == PHRASES.say("en", "too-many-messages")
    assert bot.heard == [f"flood {number}" for number in range(10, MOST + 10)]


async def test_in_a_group_everybody_has_a_share_of_their_own(bot: SmallBot) -> None:
    group = Group(bot.api, -100, "Delegates")
    flooder, ada = bot.person(FLOODER), bot.person(2)
    bot.line.faults = [TooManyRequests(60)]
    for number in range(MOST):
        flooder.says(f"/flood {number}", group)
    ada.says("/hello", group)
    assert (await bot.heard_at_last(SHARE + 1)).count("/hello") == 1


def test_shares() -> None:
    shares = Shares()
    for _ in range(SHARE):
        assert shares.laden == set()
        shares.add(7)
    assert shares.laden == {7}
    for _ in range(SHARE):
        shares.remove(7)
        assert shares.laden == set()


def test_nobody_is_counted_who_has_nothing_waiting() -> None:
    shares = Shares()
    shares.add(7)
    shares.remove(7)
    assert shares._waiting == {}

"""Who is answered by whom while Telegram slows a process down."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest

from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.telegram_app.incoming import Incoming
from bot.telegram_app.receiving.trying import MOST
from bot.telegram_app.sending import sender
from tests.bot_api.people import Group, Person
from tests.bot_api.recording import RecordingApi, TooManyRequests
from tests.storage.migrated import migrate
from tests.telegram_app.small_bot import SmallBot

PROMPTLY = 5.0
LONG = 60
ROOM = 14
"""What can be sent in the half of a second that the tests look ahead."""

server = pytest.mark.parametrize("kind", ["postgresql"])
either = pytest.mark.parametrize("kind", ["postgresql", "sqlite"])


async def nothing_by_polling() -> None:
    await asyncio.Event().wait()


@asynccontextmanager
async def serving(url: str, seal: Seal, api: RecordingApi) -> AsyncIterator[SmallBot]:
    database = Database(url)
    bot = SmallBot(database, seal, api)
    try:
        await bot.service.open(nothing_by_polling)
        yield bot
    finally:
        await bot.service.close()
        await database.close()


@pytest.fixture
def seal() -> Seal:
    return Seal.throwaway()


@pytest.fixture
async def bot(url: str, seal: Seal) -> AsyncIterator[SmallBot]:
    database = Database(url)
    await migrate(database)
    await database.close()
    async with serving(url, seal, RecordingApi()) as made:
        yield made


async def arrive(bot: SmallBot) -> None:
    """Have a process take in, one by one, what people wrote; all of it is stored at once."""
    updates = bot.api.messenger.updates
    coming = [bot.service.intake.take([update]) for update in updates.waiting]
    updates.drop()
    await asyncio.wait_for(asyncio.gather(*coming), PROMPTLY)


async def slow_down(bot: SmallBot, seconds: int) -> list[Person]:
    """Have Telegram refuse replies to two people, which tells that all chats have to wait."""
    held = [bot.person(number) for number in (1, 2)]
    bot.line.faults = [TooManyRequests(seconds) for _ in held]
    await write(bot, held)
    await bot.heard_at_last(2)
    assert bot.line.faults == []
    return held


async def write(bot: SmallBot, people: Sequence[Person]) -> None:
    for person in people:
        person.says(f"from {person.chat.id}")
    await arrive(bot)


def many(bot: SmallBot, number: int) -> list[Person]:
    return [bot.person(at) for at in range(11, 11 + number)]


@server
async def test_another_process_answers_those_who_came_to_it(
    bot: SmallBot, url: str, seal: Seal
) -> None:
    held = await slow_down(bot, LONG)
    async with serving(url, seal, bot.api) as other:
        people = many(bot, 200)
        await write(bot, people)
        read = await asyncio.gather(*(person.reads(PROMPTLY) for person in people))
        assert [each.text for each in read] == [f"heard from {each.chat.id}" for each in people]
        assert (len(bot.heard), len(other.heard)) == (2, 200)
    assert [person.unread() for person in held] == [[], []]


@server
async def test_alone_it_takes_on_what_it_can_send_soon_oldest_first(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "_AHEAD", ROOM / 28)
    waiting: list[int] = []

    async def counted(message: Incoming) -> None:
        sent = sum(not call.refused for call in bot.api.called("sendMessage"))
        waiting.append(len(bot.heard) - sent)
        await bot.echo(message)

    bot.handle = counted
    held = await slow_down(bot, 1)
    people = many(bot, 100)
    await write(bot, people)
    await asyncio.gather(*(person.reads(15) for person in [*held, *people]))
    assert bot.heard == [f"from {each.chat.id}" for each in [*held, *people]]
    assert max(waiting) <= ROOM + MOST


@either
async def test_a_chat_that_is_held_back_holds_up_no_other(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "_AHEAD", ROOM / 28)
    people, group = many(bot, 2 * ROOM), Group(bot.api, -100, "Delegates")
    bot.line.faults = [TooManyRequests(LONG)]
    for person in people:
        person.says("/hello", group)
    await arrive(bot)
    await bot.heard_at_last(len(people))
    await write(bot, people)
    await asyncio.gather(*(person.reads(PROMPTLY) for person in people))
    assert group.unread() == []


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_where_there_is_no_other_effects_do_not_wait(bot: SmallBot) -> None:
    await slow_down(bot, LONG)
    begun = datetime.now(UTC)
    await write(bot, many(bot, 200))
    await bot.heard_at_last(202)
    assert (datetime.now(UTC) - begun).total_seconds() < PROMPTLY

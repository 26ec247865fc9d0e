"""Each update has its effects once, in order, or is put aside."""

import asyncio
import logging
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.storage.database import Database
from bot.storage.engines import DatabaseUnavailableError
from bot.storage.inbox import Arrival, InboxStore, Waiting
from bot.storage.sealing import Seal
from bot.telegram_app.incoming import Incoming
from bot.telegram_app.receiving.handling import TRIES
from bot.terminal.updates import FIRST_ID
from tests.bot_api.redelivery import redeliver
from tests.storage.left import updates_left
from tests.storage.migrated import migrate
from tests.telegram_app.small_bot import PHRASES, SmallBot

SORRY = PHRASES.say("en", "fault")


@pytest.fixture
async def bot(database: Database) -> AsyncIterator[SmallBot]:
    async with open_bot(database) as made:
        yield made


@asynccontextmanager
async def open_bot(
    database: Database, seal: Seal | None = None, like: SmallBot | None = None
) -> AsyncIterator[SmallBot]:
    made = SmallBot(database, seal or Seal.throwaway(), like.api if like else None)
    await made.service.open()
    yield made
    await made.service.close()


async def test_what_is_said_twice_by_telegram_is_heard_once(bot: SmallBot) -> None:
    ada = bot.person()
    ada.says("hello")
    (hello,) = bot.api.messenger.updates.waiting
    await bot.settled()
    redeliver(bot.api.messenger.updates, hello)
    ada.says("bye")
    assert await bot.read(ada) == ["heard hello", "heard bye"]


async def test_what_comes_meanwhile_is_stored_together(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores, batches = {name: getattr(InboxStore, name) for name in ("begin", "put")}, list[int]()
    bot.person().says("hello")
    await bot.settled()
    for name, works in stores.items():

        async def counted(
            store: InboxStore, new: Sequence[Arrival], at: datetime, works: Any = works
        ) -> object:
            batches.append(len(new))
            return await works(store, new, at)

        monkeypatch.setattr(InboxStore, name, counted)
    updates = [{"update_id": 10**6 + n, "message": {"from": {"id": n}}} for n in range(1, 31)]
    async with bot.stores.database.unit():
        taking = [asyncio.create_task(bot.service.intake.take(updates[:1]))]
        await asyncio.sleep(0.1)
        taking += [asyncio.create_task(bot.service.intake.take([each])) for each in updates[1:]]
        await asyncio.sleep(0.1)
    await asyncio.gather(*taking)
    assert batches == [1, 29]


async def test_one_busy_person_holds_up_nobody_else(bot: SmallBot) -> None:
    busy, other = bot.person(1), bot.person(2)
    for number in range(99):
        busy.says(str(number))
    other.says("hello")
    await bot.settled()
    assert bot.heard == ["0", "hello", *(str(number) for number in range(1, 99))]


async def test_a_fault_takes_back_what_was_done_and_said(
    bot: SmallBot, caplog: pytest.LogCaptureFixture
) -> None:
    ada = bot.person()

    async def fails(message: Incoming) -> None:
        await bot.echo(message)
        await bot.stores.participants.choose_language(7, "fr")
        raise ZeroDivisionError

    bot.handle = fails
    ada.says("hello")
    assert await bot.read(ada) == [SORRY]
    assert bot.heard == ["hello"] * TRIES
    assert (await bot.stores.participants.find(7)).language is None
    assert [record.getMessage().partition(" <")[0] for record in caplog.records] == [
        "fault: ZeroDivisionError"
    ]
    bot.handle = bot.echo
    ada.says("still there?")
    assert await bot.read(ada) == ["heard still there?"]


async def test_a_fault_that_passes_is_not_noticed(
    bot: SmallBot, caplog: pytest.LogCaptureFixture
) -> None:
    ada = bot.person()

    async def fails_once(message: Incoming) -> None:
        await bot.echo(message)
        assert len(bot.heard) > 1

    bot.handle = fails_once
    ada.says("hello")
    assert await bot.read(ada) == ["heard hello"]
    assert caplog.records == []


async def test_others_in_the_same_batch_are_not_touched_by_a_fault(bot: SmallBot) -> None:
    people = [bot.person(n) for n in range(1, 6)]

    async def fails_for_some(message: Incoming) -> None:
        await bot.echo(message)
        assert message.place.chat % 2

    bot.handle = fails_for_some
    for person in people:
        person.says("hi")
    assert [await bot.read(person) for person in people] == [
        ["heard hi"],
        [SORRY],
        ["heard hi"],
        [SORRY],
        ["heard hi"],
    ]


async def test_what_comes_while_nothing_waits_is_handled_once_too(
    bot: SmallBot, database: Database
) -> None:
    people = [bot.person(n) for n in range(1, 6)]
    people[0].says("first")
    (first,) = bot.api.messenger.updates.waiting
    await bot.settled()

    async def fails_once_for_some(message: Incoming) -> None:
        await bot.stores.participants.choose_language(message.place.chat, "fr")
        await bot.echo(message)
        assert message.place.chat % 2 or bot.heard.count(message.text) > 1

    bot.handle = fails_once_for_some
    redeliver(bot.api.messenger.updates, first)
    for number, person in enumerate(people[1:], 2):
        person.says(f"from {number}")
    said = [await bot.read(person) for person in people]
    assert said == [["heard first"], *([f"heard from {n}"] for n in range(2, 6))]
    twice = ["from 2", "from 4"]
    assert sorted(bot.heard) == sorted(["first", *(f"from {n}" for n in range(2, 6)), *twice])
    assert await updates_left(database) == 0


async def test_what_the_process_dies_of_is_not_tried_for_ever(database: Database) -> None:
    seal = Seal.throwaway()
    inbox = InboxStore(database, seal)
    dead = SmallBot(database, seal)
    ada = dead.person()
    ada.says("poison")
    await dead.stored()
    for _ in range(TRIES):
        await inbox.tried([FIRST_ID])
    async with open_bot(database, seal, like=dead) as bot:
        ada.says("hello")
        await bot.settled()
        assert bot.heard == ["hello"]
    assert SORRY in [shown.message.text for shown in ada.unread()]


async def test_a_try_counts_only_if_it_comes_about(database: Database) -> None:
    """Also while somebody's older update waits, as it does when another process lets it go."""
    bot = SmallBot(database, Seal.throwaway())
    await bot.service.application.initialize()
    trying, inbox = bot.service._worker._trying, bot.stores.inbox
    older, tried = bot.person(1), bot.person(2)
    older.says("older")
    tried.says("tried before")
    await bot.stored()
    (first, second) = [each.update_id for each in await inbox.claim(2, "us")]
    await inbox.tried([second])
    await trying.alone(second)
    assert bot.heard == ["tried before"]
    await inbox.tried([first])
    # It is done already, or another process has it.
    await trying.alone(second)
    assert [(each.update_id, each.tries) for each in await inbox.claim(2, "us")] == [(first, 1)]
    await bot.service.close()


async def test_a_try_of_another_process_is_no_failure_until_that_has_died(
    postgresql_url: str,
) -> None:
    """Meanwhile others are heard; the count of tries alone does not tell who is at it."""
    seal, database, other = Seal.throwaway(), Database(postgresql_url), Database(postgresql_url)
    await migrate(database)
    theirs = InboxStore(other, seal)
    dead = SmallBot(database, seal)
    ada, bob = dead.person(1), dead.person(2)
    ada.says("tried")
    await dead.stored()
    for _ in range(TRIES):
        await theirs.tried([FIRST_ID])
    async with theirs.trying() as mine, open_bot(database, seal, like=dead) as bot:
        assert mine
        bob.says("hello")
        assert await bot.heard_at_last(1) == ["hello"]
        assert await updates_left(other) == 1
    async with open_bot(database, seal, like=dead) as bot:
        await bot.settled()
        assert bot.heard == []
    assert [shown.message.text for shown in ada.unread()] == [SORRY]
    for each in (database, other):
        await each.close()


async def test_a_try_does_not_count_if_another_process_was_faster(postgresql_url: str) -> None:
    seal, database, other = Seal.throwaway(), Database(postgresql_url), Database(postgresql_url)
    await migrate(database)
    theirs, bot = InboxStore(other, seal), SmallBot(database, seal)
    bot.person().says("tried")
    await bot.stored()
    await theirs.tried([FIRST_ID], 2)
    async with other.unit():
        assert await theirs.claim_one(FIRST_ID, "they")
        late = asyncio.create_task(bot.service._worker._trying._tried(FIRST_ID))
        await asyncio.sleep(0.1)
    await late
    (waiting,) = await theirs.claim(1, "they")
    assert (bot.heard, waiting.tries) == ([], 1)
    for each in (database, other):
        await each.close()


async def test_what_waited_when_a_process_died_is_handled_by_the_next(database: Database) -> None:
    seal = Seal.throwaway()
    dead = SmallBot(database, seal)
    people = [dead.person(n) for n in range(1, 81)]
    for person in people:
        person.says("hi")
    await dead.stored()
    async with open_bot(database, seal, like=dead) as bot:
        assert [await bot.read(person) for person in people] == [["heard hi"]] * len(people)


async def test_what_cannot_be_read_is_put_aside(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    lost = SmallBot(database, Seal.throwaway())
    lost.person().says("hello")
    await lost.stored()
    async with open_bot(database) as bot:
        await bot.service.settled()
        assert (bot.heard, await updates_left(bot.stores.database)) == ([], 0)
    assert "fault: UnreadableError" in caplog.text


async def test_updates_of_no_kind_known_are_put_aside(bot: SmallBot) -> None:
    await bot.service.intake.take([{"update_id": 1, "message": {"no": "message"}}, {"odd": 1}])
    ada = bot.person()
    ada.says("hello")
    assert await bot.read(ada) == ["heard hello"]


def fail_once(monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    """Have the inbox's ``method`` fail the first time."""
    works, failures = getattr(InboxStore, method), [DatabaseUnavailableError("disk full")]

    async def fails_once(store: InboxStore, *given: object) -> object:
        if failures:
            raise failures.pop()
        return await works(store, *given)

    monkeypatch.setattr(InboxStore, method, fails_once)


async def test_a_database_that_fails_costs_time_only(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fail_once(monkeypatch, "claim")
    ada = bot.person()
    ada.says("hello")
    assert await bot.read(ada) == ["heard hello"]
    assert "updates are not worked off (disk full); next try in" in caplog.text


async def test_what_cannot_be_stored_is_not_confirmed(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fail_once(monkeypatch, "put")
    ada = bot.person()
    ada.says("hello")
    await asyncio.sleep(0.1)
    assert len(bot.api.messenger.updates.waiting) == 1
    assert await bot.read(ada) == ["heard hello"]
    assert "updates cannot be stored (disk full); next try in 1 s" in caplog.text


@pytest.mark.parametrize(("minutes", "late"), [(4, False), (6, True), (60 * 24 * 3, True)])
async def test_a_late_answer_says_so(bot: SmallBot, minutes: int, *, late: bool) -> None:
    ada = bot.person()
    written = datetime.now(UTC) - timedelta(minutes=minutes)
    ada.sends_fields({"text": "hello", "date": int(written.timestamp())})
    before = f"{PHRASES.say('en', 'late')}\n\n" if late else ""
    assert await bot.read(ada) == [f"{before}heard hello"]


async def test_a_stop_leaves_what_is_not_begun(database: Database) -> None:
    seal = Seal.throwaway()
    bot = SmallBot(database, seal)
    people = [bot.person(n) for n in range(1, 2001)]
    for person in people:
        person.says("hi")
    await bot.stored()
    first = asyncio.Event()

    async def hears(message: Incoming) -> None:
        first.set()
        await bot.echo(message)

    bot.handle = hears
    await bot.service.open()
    await first.wait()
    begun = asyncio.get_running_loop().time()
    await bot.service.close()
    assert asyncio.get_running_loop().time() - begun < 2
    left = await updates_left(bot.stores.database)
    assert 0 < left < 2000
    async with open_bot(database, seal, like=bot) as again:
        await again.settled()
    assert sorted(len(person.unread()) for person in people) == [1] * 2000


async def test_a_part_that_ends_by_itself_is_told(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(InboxStore, "claim", breaks)
    ended = asyncio.create_task(bot.service.ended())
    bot.person().says("hello")
    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(ended, 5)


async def test_people_hear_nothing_of_the_log(
    bot: SmallBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")

    async def fails(message: Incoming) -> None:
        raise ValueError(message.text)

    bot.handle = fails
    ada = bot.person()
    ada.says("Xylophonia")
    await bot.read(ada)
    assert "Xylophonia" not in caplog.text


async def test_half_a_letter_holds_up_nobody(bot: SmallBot) -> None:
    ada, bob = bot.person(7), bot.person(8)
    ada.sends_fields({"text": "half \ud83d"})
    bob.says("hello")
    assert (await bot.read(bob), bot.heard) == (["heard hello"], ["half \ud83d", "hello"])


async def test_what_comes_while_the_bot_stops_is_refused_at_once(bot: SmallBot) -> None:
    bot.service._worker.stop()
    await asyncio.sleep(0.05)
    for _ in range(2):
        with pytest.raises(DatabaseUnavailableError, match="the bot is stopping"):
            await bot.service.intake.take([{"update_id": 1, "message": {"chat": {"id": 7}}}])


async def test_who_has_room_again_is_heard_in_order(
    bot: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims, laden = InboxStore.claim, bot.service._sender._shares.laden
    claimed = asyncio.Event()

    async def frees_room(
        store: InboxStore, most: int, name: str, besides: Collection[int] = ()
    ) -> list[Waiting]:
        found = await claims(store, most, name, besides)
        if 7 in besides:
            laden.discard(7)
            claimed.set()
        return found

    ada = bot.person()
    ada.says("first")
    await bot.settled()
    monkeypatch.setattr(InboxStore, "claim", frees_room)
    bot.service._worker._left = True
    laden.add(7)
    ada.says("second")
    await claimed.wait()
    ada.says("third")
    await bot.settled()
    assert await bot.heard_at_last(3) == ["first", "second", "third"]


async def test_a_companion_that_fails_at_its_end_keeps_nothing_from_ending(
    database: Database,
) -> None:
    @asynccontextmanager
    async def fails() -> AsyncIterator[None]:
        yield
        raise ZeroDivisionError

    bot = SmallBot(database, Seal.throwaway())
    bot.service.beside.append(fails)
    await bot.service.open()
    with pytest.raises(ZeroDivisionError):
        await bot.service.close()
    assert [task.done() for task in bot.service._tasks] == [True] * 3

import asyncio

import pytest
from telegram import Chat, Message, Update, User

from bot.telegram_app import queue
from bot.telegram_app.queue import InOrder, PersonalQueue, person_of

STOP = object()


def update(number: int, person: int) -> Update:
    chat, user = Chat(person, Chat.PRIVATE), User(person, "Ada", is_bot=False)
    message = Message(number, date=None, chat=chat, from_user=user)  # type: ignore[arg-type]
    return Update(number, message=message)


def number(item: object) -> int:
    assert isinstance(item, Update)
    return item.update_id


@pytest.fixture
def waiting() -> PersonalQueue:
    return PersonalQueue()


async def taken(waiting: PersonalQueue) -> list[int]:
    """What can be begun now."""
    found = []
    while not waiting.empty():
        found.append(number(await waiting.get()))
    return found


async def test_one_person_waits_for_themselves_and_for_nobody_else(waiting: PersonalQueue) -> None:
    updates = [update(1, 7), update(2, 7), update(3, 8), update(4, 7), update(5, 9)]
    for item in updates:
        await waiting.put(item)
    assert await taken(waiting) == [1, 3, 5]
    waiting.done(updates[2])
    assert await taken(waiting) == []
    waiting.done(updates[0])
    assert await taken(waiting) == [2]
    waiting.done(updates[1])
    assert await taken(waiting) == [4]


async def test_it_is_joined_when_all_is_done_also_what_waited_behind(
    waiting: PersonalQueue,
) -> None:
    updates = [update(n, 7) for n in range(3)]
    for item in updates:
        await waiting.put(item)
    joined = asyncio.create_task(waiting.join())
    for item in updates:
        assert not joined.done()
        assert await waiting.get() is item
        waiting.done(item)
        waiting.task_done()
    await asyncio.wait_for(joined, 1)


async def test_the_word_to_stop_comes_first(waiting: PersonalQueue) -> None:
    first = update(1, 7)
    for item in (first, update(2, 7), update(3, 8)):
        await waiting.put(item)
    assert await waiting.get() is first
    await waiting.put(STOP)
    assert await waiting.get() is STOP
    waiting.done(first)
    assert await taken(waiting) == [3]


async def test_only_so_many_are_served_at_once(waiting: PersonalQueue) -> None:
    updates = [update(n, n) for n in range(1, queue.AT_ONCE + 2)]
    for item in updates:
        await waiting.put(item)
    for item in updates[:-1]:
        assert await waiting.get() is item
    last = asyncio.create_task(waiting.get())
    await asyncio.sleep(0)
    assert not last.done()
    waiting.done(updates[0])
    assert await last is updates[-1]


async def test_a_cancelled_wait_takes_no_slot(waiting: PersonalQueue) -> None:
    for _ in range(queue.AT_ONCE + 1):
        idle = asyncio.create_task(waiting.get())
        await asyncio.sleep(0)
        idle.cancel()
        await asyncio.wait({idle})
    item = update(1, 7)
    await waiting.put(item)
    assert await asyncio.wait_for(waiting.get(), 1) is item


async def test_a_fault_lets_the_next_update_come(waiting: PersonalQueue) -> None:
    first, second = update(1, 7), update(2, 7)
    await waiting.put(first)
    await waiting.put(second)

    async def fail() -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await InOrder(waiting).process_update(await waiting.get(), fail())
    assert await taken(waiting) == [2]


def test_whose_update_it_is() -> None:
    group = Chat(-100, Chat.SUPERGROUP)
    anonymous = User(1087968824, "Group", is_bot=True)
    message = Message(1, date=None, chat=group, from_user=anonymous, sender_chat=group)  # type: ignore[arg-type]
    assert person_of(Update(1, message=message)) == -100
    assert person_of(update(1, 7)) == 7
    assert person_of(STOP) is None
    assert person_of(Update(1)) is None

"""What was committed is there after the process is killed."""

import asyncio
import sys

from bot.storage.answers import AnswerStore
from bot.storage.database import Database

WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from bot.storage.answers import Answered, AnswerStore
from bot.storage.database import Database

async def main():
    store = AnswerStore(Database(sys.argv[1]))
    for message in range(10**9):
        await store.keep([Answered(1, message, -message)], datetime.now(UTC))
        print(message, flush=True)

asyncio.run(main())
"""


async def killed_after(url: str, answers: int) -> int:
    """Let a process store answers, kill it, and return the last message it spoke of."""
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WRITER, url, stdout=asyncio.subprocess.PIPE
    )
    assert writer.stdout
    for _ in range(answers):
        await writer.stdout.readline()
    writer.kill()
    rest = (await writer.communicate())[0]
    return answers - 1 + rest.count(b"\n")


async def test_a_killed_process_loses_nothing_it_had_stored(lasting: Database, url: str) -> None:
    last = await killed_after(url, 30)
    store = AnswerStore(lasting)
    found = [await store.answer_to(1, message) for message in range(last + 1)]
    assert found == [-message for message in range(last + 1)]

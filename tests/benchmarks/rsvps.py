"""How long counts and the list take: ``python -m tests.benchmarks.rsvps [NUMBER …]``.

For each number of RSVPs (100,000 and 1,000,000) in a new SQLite file, in a folder that goes
afterwards: the time of the counts, of the days, of an audience and of the list as a file, and the
peak of memory before and after. One process; nothing is asserted.
"""

import asyncio
import itertools
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bot import assembly
from bot.broadcasts.audience import Among, Audience
from bot.reports.export import Format, export
from bot.reports.labels import Labels
from bot.rsvp.consent import changes_of
from bot.rsvp.counting import Slice
from bot.rsvp.rsvp import State, Way
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.storage.tables.rights import CONSENTS
from bot.storage.tables.rsvps import RSVPS
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES

NOON = datetime(2024, 5, 20, 12, tzinfo=UTC)
TODAY = NOON.date()


async def main() -> None:
    """Measure and print."""
    library = assembly.library(None)
    labels = Labels(library, Phrases(library.folder / "phrases"), "en")
    for number in map(int, sys.argv[1:] or ["100_000", "1_000_000"]):
        with tempfile.TemporaryDirectory(prefix="forumbot-benchmark-") as folder:
            await measure(Path(folder), number, labels)


async def measure(folder: Path, number: int, labels: Labels) -> None:
    """Fill a database in ``folder`` and ask it what the secretariat asks."""
    database, seal = Database(f"sqlite:///{folder}/forumbot.db"), Seal.throwaway()
    await upgrade(database)
    started = time.perf_counter()
    await seed(database, seal, number, labels.stakeholders)
    print(f"{number:,} RSVPs, written in {time.perf_counter() - started:.0f} s")
    stores = Stores.over(database, seal)
    of_2024 = Audience(among=Among.EDITION, edition=2024)
    month = TODAY - timedelta(days=30)
    await timed("counts", lambda: stores.counts.counts(Slice(), TODAY))
    await timed("counts of an edition", lambda: stores.counts.counts(Slice(edition=2024), TODAY))
    await timed("days of a month", lambda: stores.counts.by_day(Slice(edition=2024), month))
    await timed("audience, counted", lambda: stores.audiences.reach(of_2024))
    for kind, typed in ((Format.CSV, False), (Format.CSV, True), (Format.XLSX, False)):
        await exported(stores, folder / f"list.{kind}", kind, labels, typed=typed)
    await database.close()


async def timed(what: str, ask: Callable[[], Awaitable[Any]], times: int = 7) -> None:
    """Print the first time and the median of all."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        await ask()
        taken.append(1000 * (time.perf_counter() - started))
    print(f"  {what}: median {statistics.median(taken):.1f} ms, first {taken[0]:.1f} ms")


async def exported(
    stores: Stores, path: Path, kind: Format, labels: Labels, *, typed: bool
) -> None:
    """Print how long the list takes as a file, and what it adds to the peak of memory."""
    before, started = peak(), time.perf_counter()
    lines = await export(
        stores.listing.listing(Slice(), typed=typed), path, kind, labels, typed=typed
    )
    print(
        f"  {kind}{' with what was typed' if typed else ''}: {lines:,} lines,"
        f" {time.perf_counter() - started:.1f} s;"
        f" peak memory {before:.0f} → {peak():.0f} MB"
    )


async def seed(database: Database, seal: Seal, number: int, stakeholders: tuple[str, ...]) -> None:
    """Write RSVPs and consents of ``number`` people, ten thousand at once."""
    people = iter(rows(seal, number, stakeholders))
    while part := list(itertools.islice(people, 10_000)):
        consents = [
            {"user_id": row["user_id"], "purpose": changes_of(row["edition"]),
             "given": row["user_id"] % 3 > 0, "text_version": "1", "at": NOON}
            for row in part
        ]  # fmt: skip
        async with database.writing() as connection:
            await connection.execute(insert(RSVPS), part)
            await connection.execute(insert(CONSENTS), consents)


def rows(seal: Seal, number: int, stakeholders: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Return an RSVP of each person, spread over editions, types, ways, languages and days."""
    chance = random.Random(1)  # noqa: S311 - the same rows each time
    organisation = seal.seal("Union internationale des exemples")
    for person in range(number):
        at = NOON - timedelta(minutes=chance.randrange(110 * 24 * 60))
        yield {
            "user_id": 5_000_000_000 + person,
            "edition": chance.choice((2020, 2022, 2024)),
            "stakeholder": chance.choice(stakeholders),
            "way": chance.choice(tuple(Way)),
            "organisation": organisation,
            "state": State.DECLINED if chance.random() < 0.1 else State.COMING,
            "language": chance.choice(LANGUAGES),
            "day": at.date(),
            "at": at,
        }


def peak() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main())

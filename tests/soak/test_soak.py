"""Many people, a broadcast, faults and kills: what everybody has in the end is right."""

import asyncio
import logging
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from typing import get_args

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience, Recipient
from bot.broadcasts.broadcast import State
from bot.broadcasts.delivery import Outcome
from bot.conversation import Conversation
from bot.knowledge.library import Library
from bot.storage.database import Database
from bot.storage.migrations import upgrade
from bot.storage.sealing import Seal
from bot.storage.stores import Stores
from bot.storage.vital_signs import VitalSignStore
from bot.telegram_app.sending.retrying import AT_ONCE
from bot.wording.phrases import Phrases
from tests.bot_api.faults import Kind
from tests.bot_api.ports import free_port
from tests.bot_api.server import BotApiServer
from tests.soak.people import MARK, PATIENCE, Delegate, questions
from tests.soak.processes import Bots
from tests.soak.weather import Weather
from tests.telegram_app.test_run import environment

_LOG = logging.getLogger(__name__)
NEWS = "The dates have moved."
PATH = "/hook-a1b2c3"
GROWTH = 1.1
"""How much bigger the processes may be in the end of the calm than soon after its beginning."""
TO_GROW = 100
"""Questions after which a process has come to its size."""
UNDER_WAY = 2 * AT_ONCE
"""Replies that may be sent and not marked when a process is killed."""


@dataclass(frozen=True, kw_only=True)
class Scale:
    """How many people, and for how many seconds with kills and without."""

    people: int
    kills: int
    between: float
    calm: float = 0
    rate: float
    pause: float
    """Seconds for which people think, at most; ``rate`` is that of the broadcast."""


SHORT = Scale(people=30, kills=2, between=1, rate=10, pause=1)
LONG = Scale(people=300, kills=10, between=5, calm=20, rate=5, pause=20)
KINDS = ("polling", "webhook", "postgresql")
SOAKS = [
    ("polling", SHORT),
    ("webhook", SHORT),
    # What a killed process had to send waits for its lease to end.
    ("postgresql", SHORT),
    *(pytest.param(kind, LONG, marks=pytest.mark.slow) for kind in KINDS),
]


@dataclass
class Soak:
    """What is soaked, and what it is judged by."""

    server: BotApiServer
    bots: Bots
    stores: Stores
    people: list[Delegate]
    broadcast: int
    weather: Weather

    async def run(self, scale: Scale, chance: Random) -> None:
        """Let people live through faults and kills, and then until all have what they asked for."""
        over = asyncio.Event()
        async with self.bots.running():
            faults = asyncio.create_task(self.weather.changes(over))
            living = asyncio.gather(*(delegate.live(over, scale.pause) for delegate in self.people))
            for _ in range(scale.kills):
                await asyncio.sleep(chance.uniform(0.5, 1.5) * scale.between)
                await self.bots.kill_one(chance)
            if scale.calm:
                await self._stays_as_big(scale.calm)
            over.set()
            await faults
            await living
            await self._sent()

    async def judge(self) -> None:
        """Every message answered, every RSVP as pressed, no doubles in the broadcast."""
        for delegate in self.people:
            await self._judge_rsvp(delegate)
        self._judge_answers()
        await self._judge_broadcast()
        assert self.weather.had == set(get_args(Kind))
        logs = self.bots.logs()
        assert [word for word in (MARK, self.server.token, "Traceback") if word in logs] == []
        assert [line for line in logs.splitlines() if "fault:" in line] == []

    async def _stays_as_big(self, seconds: float) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.bots.answered() < TO_GROW:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(1)
        sizes = []
        for _ in range(round(4 * seconds)):
            await asyncio.sleep(0.25)
            sizes.append(self.bots.memory())
        quarter = len(sizes) // 4
        assert median(sizes[-quarter:]) <= GROWTH * median(sizes[quarter : 2 * quarter])

    async def _sent(self) -> None:
        async with asyncio.timeout(PATIENCE):
            while True:
                found = await self.stores.broadcasts.find(self.broadcast)
                if found and found.state is State.SENT:
                    return
                await asyncio.sleep(0.1)

    async def _judge_rsvp(self, delegate: Delegate) -> None:
        person, chosen = delegate.person.chat.id, delegate.chosen
        rsvp = await self.stores.rsvps.find(person, 2024)
        consents = await self.stores.consents.current(person)
        kept: dict[str, object] = {}
        if rsvp:
            kept |= {name: getattr(rsvp, name) for name in ("stakeholder", "way", "organisation")}
            kept |= {name.partition(":")[0]: each.given for name, each in consents.items()}
            kept["confirmed"] = True
        assert kept == chosen
        assert set(consents) == ({"changes:2024", "news"} if chosen else set())

    def _judge_answers(self) -> None:
        twice = 0
        for delegate in self.people:
            answers = Counter(self._texts(delegate))
            assert [text for text in delegate.asked if not answers[delegate.answers[text]]] == []
            twice += sum(answers[delegate.answers[text]] - 1 for text in delegate.asked)
        assert twice <= self.weather.deceits + self.bots.kills * UNDER_WAY

    async def _judge_broadcast(self) -> None:
        got = [Counter(self._texts(delegate))[NEWS] for delegate in self.people]
        report = await self.stores.deliveries.report(self.broadcast)
        assert max(got) == 1
        assert report.left == 0
        assert report.total[Outcome.SENT] <= sum(got)
        assert sum(got) >= len(got) - report.total[Outcome.UNKNOWN]

    def _texts(self, delegate: Delegate) -> list[str]:
        chat = delegate.person.chat
        return [message.text for message in chat.messages.values() if message.id in chat.from_bot]


def environments(
    kind: str, url: str, server: BotApiServer, folder: Path, scale: Scale
) -> list[dict[str, str]]:
    """Return that of each process."""
    given = environment(
        folder,
        DATABASE_URL=url,
        TELEGRAM_API_URL=server.url,
        TELEGRAM_BOT_TOKEN=server.token,
        LOG_FORMAT="json",
        BROADCAST_RATE=str(scale.rate),
    )
    if kind == "polling":
        return [given]
    ports = [free_port() for _ in range(3 if kind == "postgresql" else 1)]
    server.targets = [f"http://127.0.0.1:{port}{PATH}" for port in ports]
    secret = {"WEBHOOK_URL": f"http://127.0.0.1:1{PATH}", "WEBHOOK_SECRET": "s3cret-s3cret"}
    return [given | secret | {"PORT": str(port)} for port in ports]


async def begun(stores: Stores, people: list[Delegate]) -> int:
    """Return a broadcast to all of them that is to be sent."""
    hello = Announcement(versions={"en": Version(text=NEWS)})
    number = await stores.broadcasts.add(1, hello, Audience(), datetime.now(UTC))
    everybody = [Recipient(person=each.person.chat.id, language="en") for each in people]
    await stores.deliveries.freeze(number, everybody)
    assert await stores.broadcasts.advance(number, State.DRAFT, State.SENDING)
    return number


@pytest.fixture
def url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if kind == "postgresql":
        return str(request.getfixturevalue("postgresql_url"))
    return f"sqlite:///{tmp_path}/forumbot.db"


@pytest.mark.parametrize(("kind", "scale"), SOAKS)
async def test_all_is_right_in_the_end(  # noqa: PLR0913, PLR0917 - fixtures
    library: Library, talk: Conversation, tmp_path: Path, url: str, kind: str, scale: Scale
) -> None:
    phrases, answers = Phrases(library.folder / "phrases"), questions(talk)
    database = Database(url)
    database.create()
    await upgrade(database)
    async with BotApiServer() as server:
        people = [
            Delegate(server.person(at), library, phrases, answers, Random(at))  # noqa: S311
            for at in range(1, scale.people + 1)
        ]
        given = environments(kind, url, server, tmp_path, scale)
        key = given[0]["DATA_KEY"]
        stores = Stores.over(database, Seal(lambda: key))
        chance = Random(scale.people)  # noqa: S311
        soak = Soak(
            server,
            Bots(given, tmp_path),
            stores,
            people,
            await begun(stores, people),
            Weather(server, chance, NEWS),
        )
        try:
            await soak.run(scale, chance)
            await soak.judge()
        finally:
            # Shown if it fails.
            left = await VitalSignStore(database).read()
            _LOG.warning("%s\n%s", left, soak.bots.warnings())
    await database.close()

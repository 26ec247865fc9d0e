"""Telegram for benchmarks: a Bot API on this machine and people who ask and wait for the answer.

Where the package ``harness`` is on the path it plays Telegram, else this project's own stand-in.
"""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec

from tests.bot_api.server import BotApiServer

SECONDS = 60.0

Ask = Callable[[str], Coroutine[None, None, None]]
"""Says something to the bot and returns when it has answered."""


@dataclass(frozen=True, kw_only=True)
class StandIn:
    """Where the bot finds Telegram; ``person`` gives somebody by a number."""

    name: str
    url: str
    token: str
    person: Callable[[int], Ask]


@asynccontextmanager
async def telegram() -> AsyncIterator[StandIn]:
    """Yield the faster stand-in that is at hand."""
    async with _harness() if find_spec("harness") else _own() as standing:
        yield standing


@asynccontextmanager
async def _own() -> AsyncIterator[StandIn]:
    async with BotApiServer() as server:
        yield StandIn(
            name="tests.bot_api",
            url=server.url,
            token=server.token,
            person=partial(asking, server),
        )


def asking(server: BotApiServer, number: int) -> Ask:
    """Return somebody who asks, by a number."""
    who = server.person(number)

    async def ask(text: str) -> None:
        who.says(text)
        await who.reads(SECONDS)

    return ask


@asynccontextmanager
async def _harness() -> AsyncIterator[StandIn]:
    from harness.botapi import BotApiServer as Harness  # type: ignore[import-not-found]

    async with Harness(seed=1, rate_limits=None, transcript_limit=50_000) as api:

        def person(number: int) -> Ask:
            who = api.user(number, f"Person {number}", language_code="en")

            async def ask(text: str) -> None:
                await who.send(text)
                await who.expect(timeout=SECONDS)

            return ask

        yield StandIn(name="harness", url=api.base_url, token=api.token, person=person)

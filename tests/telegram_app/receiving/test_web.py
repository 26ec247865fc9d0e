"""The web server over real HTTP."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot import metrics
from bot.storage.engines import DatabaseUnavailableError
from bot.telegram_app.receiving.web import (
    LARGEST,
    SECRET,
    Mailbox,
    Pages,
    PortTakenError,
    measured,
    path_of,
)
from tests.bot_api.ports import free_port

KNOWN = "s3cret-s3cret"
PATH = "/a1b2c3"


class Store:
    def __init__(self) -> None:
        self.batches: list[list[Mapping[str, Any]]] = []
        self.failure: Exception | None = None
        self.held = asyncio.Event()
        self.held.set()

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        await self.held.wait()
        if self.failure:
            raise self.failure
        self.batches.append(list(updates))


class Telegram:
    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self._url = url
        self._session = session

    async def sends(self, body: Any = b'{"update_id": 1}', **headers: str) -> int:
        given = {SECRET: KNOWN, **headers}
        async with self._session.post(self._url + PATH, data=body, headers=given) as answer:
            assert await answer.read() == b"" or answer.status == 413
            return answer.status

    async def asks(self, method: str, path: str) -> int:
        headers = {SECRET: KNOWN}
        async with self._session.request(method, self._url + path, headers=headers) as answer:
            return answer.status


@asynccontextmanager
async def listening(pages: Pages) -> AsyncIterator[Telegram]:
    port = free_port()
    async with pages.on("127.0.0.1", port), aiohttp.ClientSession() as session:
        yield Telegram(f"http://127.0.0.1:{port}", session)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
async def telegram(store: Store) -> AsyncIterator[Telegram]:
    async with listening(Pages({("POST", PATH): Mailbox(KNOWN, store.take).post})) as sending:
        yield sending


async def test_an_update_is_stored_before_it_is_confirmed(telegram: Telegram, store: Store) -> None:
    store.held.clear()
    sending = asyncio.create_task(telegram.sends())
    await asyncio.sleep(0.1)
    assert not sending.done()
    store.held.set()
    assert await sending == 200
    assert store.batches == [[{"update_id": 1}]]


@pytest.mark.parametrize("given", ["", "s3cret-s3cre", "s3cret-s3cret2", "пароль", "\x80\xff"])
async def test_without_the_secret_nothing_is_taken(
    telegram: Telegram, store: Store, given: str
) -> None:
    assert await telegram.sends(**{SECRET: given}) == 403
    assert store.batches == []


async def test_everything_else_is_not_found(telegram: Telegram) -> None:
    asked = [("GET", PATH), ("PUT", PATH), ("POST", "/"), ("POST", f"{PATH}/"), ("GET", "/metrics")]
    assert [await telegram.asks(*each) for each in asked] == [404] * len(asked)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff\xfe"])
async def test_what_is_no_update_is_refused(telegram: Telegram, store: Store, body: bytes) -> None:
    assert await telegram.sends(body) == 400
    assert store.batches == []


async def test_the_body_is_limited(telegram: Telegram, store: Store) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(LARGEST // 1024 + 1):
            yield bytes(1024)

    assert await telegram.sends(bytes(LARGEST + 1)) == 413
    assert await telegram.sends(pieces()) == 413
    assert store.batches == []


@pytest.mark.parametrize("failure", [DatabaseUnavailableError("down"), KeyError("Xylophonia")])
async def test_what_is_not_stored_is_not_confirmed(
    telegram: Telegram, store: Store, caplog: pytest.LogCaptureFixture, failure: Exception
) -> None:
    store.failure = failure
    assert await telegram.sends() == 503
    store.failure = None
    assert await telegram.sends() == 200
    said = f"an update was not stored: {type(failure).__name__}"
    assert [record.message for record in caplog.records] == [said]


async def test_nobody_fills_the_log(telegram: Telegram, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    host, port = telegram._url.removeprefix("http://").split(":")
    for noise in (b"\x16\x03\x01\x02\x00", b"GET / HTTP/9\r\n\r\n", b"POST /a1b2c3"):
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(noise)
        await writer.drain()
        writer.close()
    assert await telegram.asks("GET", PATH) == 404
    assert caplog.records == []


async def test_a_request_under_way_is_finished(store: Store) -> None:
    store.held.clear()
    pages = Pages({("POST", PATH): Mailbox(KNOWN, store.take).post})
    port = free_port()
    async with aiohttp.ClientSession() as session:
        async with pages.on("127.0.0.1", port):
            telegram = Telegram(f"http://127.0.0.1:{port}", session)
            sending = asyncio.create_task(telegram.sends())
            await asyncio.sleep(0.1)
            asyncio.get_running_loop().call_later(0.1, store.held.set)
        assert await sending == 200


async def test_a_page_that_fails_is_told_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def page(_: web.Request) -> web.Response:
        raise ValueError("Xylophonia")

    async with listening(Pages({("GET", "/"): page})) as passing:
        assert await passing.asks("GET", "/") == 500
    assert [record.message for record in caplog.records] == ["a request failed: ValueError"]


async def test_a_port_that_is_taken_is_told() -> None:
    port = free_port()
    async with Pages({}).on("127.0.0.1", port):
        with pytest.raises(PortTakenError, match=rf"^port {port} cannot be used: "):
            async with Pages({}).on("127.0.0.1", port):
                pass


async def test_metrics_are_brought_up_to_date() -> None:
    async def refresh() -> None:
        metrics.BACKLOG.set(7)

    port = free_port()
    async with Pages(measured(refresh)).on("127.0.0.1", port), aiohttp.ClientSession() as session:
        answer = await session.get(f"http://127.0.0.1:{port}/metrics")
        lines = (await answer.text()).splitlines()
    assert answer.content_type == "text/plain"
    assert [line for line in lines if line.startswith("forumbot_backlog")] == [
        "forumbot_backlog 7.0"
    ]


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("https://example.org/a1b2c3", "/a1b2c3"),
        ("https://example.org", "/"),
        ("https://example.org/%61/b?c=d", "/a/b"),
    ],
)
def test_the_path_of_an_address(address: str, path: str) -> None:
    assert path_of(address) == path

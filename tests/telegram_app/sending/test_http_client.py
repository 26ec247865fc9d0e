"""What our client and python-telegram-bot's own must both do."""

import asyncio
import gc
import gzip
import io
import time
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import (
    BadRequest,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.telegram_app.sending.http_client import HttpClient
from tests.bot_api.faults import Kind
from tests.bot_api.raw import answer, full, listening, request_read
from tests.bot_api.server import TOKEN, BotApiServer

Clients = Callable[..., BaseRequest]
NAME = "Programme «итоги» 2024 – 日程.pdf"
TEXT = 'Привет، مرحبا 你好 👋🏽 & <b>"1+1=2%"</b>'
SUCCESS = answer(b'{"ok": true, "result": true}')


@pytest.fixture(params=[HttpClient, HTTPXRequest])
def client(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Clients:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    made: Clients = request.param
    return made


def bot(url: str, request: BaseRequest, token: str = TOKEN) -> Bot:
    return Bot(token, f"{url}/bot", f"{url}/file/bot", request=request)


@asynccontextmanager
async def unasked(url: str, request: BaseRequest) -> AsyncIterator[Bot]:
    """Give a bot that has not asked who it is, of a server that would not know."""
    async with request:
        yield bot(url, request)


async def posted(client: BaseRequest, url: str) -> Any:
    async with client:
        return await client.post(f"{url}/bot{TOKEN}/getMe")


async def test_a_message_arrives_as_it_was_sent(client: Clients) -> None:
    async with BotApiServer() as server, bot(server.url, client()) as sending:
        ada = server.person(7)
        keyboard = InlineKeyboardMarkup.from_button(InlineKeyboardButton("да", callback_data="1"))
        bold = (MessageEntity(MessageEntity.BOLD, 0, 6),)
        await sending.send_message(
            7, TEXT, entities=bold, reply_markup=keyboard, disable_notification=True
        )
        read = await ada.reads()
        assert (read.text, read.labels) == (TEXT, ("да",))
        assert read.entities == [{"type": "bold", "offset": 0, "length": 6}]
        (call,) = server.api.called("sendMessage")
        assert call.given["disable_notification"] == "true"


async def test_files_go_up_and_down(client: Clients) -> None:
    content = bytes(range(256)) * 8192
    async with BotApiServer() as server, bot(server.url, client()) as sending:
        ada = server.person(7)
        await sending.send_document(7, io.BytesIO(content), filename=NAME, caption=TEXT)
        read = await ada.reads()
        assert read.file
        assert (read.text, read.file.name, read.file.content) == (TEXT, NAME, content)
        file = await sending.get_file(read.file.file_id)
        assert bytes(await file.download_as_bytearray()) == content


@pytest.mark.parametrize("kind", ["500", "502-html", "reset", "cut"])
async def test_a_failure_of_the_network(client: Clients, kind: Kind) -> None:
    async with BotApiServer() as server, bot(server.url, client()) as sending:
        server.fault(kind, "sendMessage")
        with pytest.raises(NetworkError) as failure:
            await sending.send_message(7, "a")
        assert not isinstance(failure.value, (TimedOut, BadRequest))


async def test_refusals_and_waits_are_telegrams(client: Clients) -> None:
    async with BotApiServer() as server, bot(server.url, client()) as sending:
        server.person(7)
        with pytest.raises(BadRequest, match="Chat not found"):
            await sending.send_message(8, "a")
        server.fault("429", retry_after=3)
        with pytest.raises(RetryAfter, match="Retry in 3 seconds"):
            await sending.send_message(7, "a")
        server.fault("malformed")
        with pytest.raises(TelegramError, match="Invalid server response"):
            await sending.send_message(7, "a")
        with pytest.raises(InvalidToken):
            await bot(server.url, sending.request, "7000000001:another").get_me()


async def test_an_answer_that_does_not_come_in_time(client: Clients) -> None:
    async with BotApiServer() as server, bot(server.url, client(read_timeout=0.2)) as sending:
        ada = server.person(7)
        server.fault("timeout", "sendMessage", applied=True)
        with pytest.raises(TimedOut):
            await sending.send_message(7, "sent all the same")
        assert [shown.message.text for shown in ada.unread()] == ["sent all the same"]


async def test_a_call_may_take_longer_than_others(client: Clients) -> None:
    async with BotApiServer() as server, bot(server.url, client(read_timeout=0.2)) as polling:
        begun = time.monotonic()
        assert await polling.get_updates(timeout=1) == ()
        assert time.monotonic() - begun > 0.9


async def test_nobody_listens(client: Clients) -> None:
    with pytest.raises(NetworkError) as failure:
        await posted(client(), "http://127.0.0.1:9")
    assert not isinstance(failure.value, TimedOut)


async def test_nobody_lets_us_in(client: Clients) -> None:
    async with full() as url:
        begun = time.monotonic()
        with pytest.raises(TimedOut):
            await posted(client(connect_timeout=0.3), url)
        assert 0.25 < time.monotonic() - begun < 3


async def test_nobody_reads_what_we_write(client: Clients) -> None:
    async def deaf(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        await asyncio.sleep(60)

    media = client(write_timeout=9.0, media_write_timeout=0.3)
    async with listening(deaf) as url, unasked(url, media) as sending:
        begun = time.monotonic()
        with pytest.raises(TimedOut):
            await sending.send_document(7, bytes(24 << 20))
        assert time.monotonic() - begun < 5


async def test_a_slow_reader_is_waited_for_as_long_as_it_reads(client: Clients) -> None:
    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        left = int(head.partition("content-length:")[2].split("\r\n")[0])
        while left:
            left -= len(await reader.read(1 << 18))
            await asyncio.sleep(0.01)
        writer.write(SUCCESS)
        await writer.drain()

    media = client(media_write_timeout=0.5)
    async with listening(slow) as url, unasked(url, media) as sending:
        begun = time.monotonic()
        assert await sending.set_webhook("https://example.org", certificate=bytes(12 << 20))
        assert time.monotonic() - begun > 0.5


async def test_the_pool_has_its_size(client: Clients) -> None:
    connections, at_once, most = 0, 0, 0

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections, at_once, most
        connections += 1
        while True:
            await request_read(reader)
            at_once += 1
            most = max(most, at_once)
            await asyncio.sleep(0.02)
            at_once -= 1
            writer.write(SUCCESS)

    async with (
        listening(talk) as url,
        client(connection_pool_size=4, pool_timeout=5.0) as open_client,
    ):
        calls = (open_client.post(f"{url}/bot{TOKEN}/getMe") for _ in range(20))
        assert await asyncio.gather(*calls) == [True] * 20
    assert (connections, most) == (4, 4)


async def test_a_pool_without_a_free_connection(client: Clients) -> None:
    request = client(connection_pool_size=1, pool_timeout=0.1, read_timeout=60.0)
    async with BotApiServer() as server, bot(server.url, request) as sending:
        server.person(7)
        server.fault("timeout", "getMe")
        held = asyncio.create_task(sending.get_me())
        await asyncio.sleep(0.1)
        with pytest.raises(TimedOut):
            await sending.send_message(7, "a")
        assert server.api.called("sendMessage") == []
        held.cancel()
        await asyncio.wait([held])
        await sending.send_message(7, "its place is free again")


async def test_it_goes_through_a_proxy(client: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    heads: list[str] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append((await request_read(reader))[0])
        writer.write(SUCCESS)

    async with listening(proxy) as address:
        monkeypatch.setenv("http_proxy", address.replace("//", "//ada:secret@"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert await posted(client(), "http://api.example.org") is True
        async with BotApiServer() as server, bot(server.url, client()) as direct:
            assert (await direct.get_me()).is_bot
    (head,) = heads
    assert head.startswith(f"POST http://api.example.org/bot{TOKEN}/getMe HTTP/1.1\r\n")
    assert "proxy-authorization: basic ywrhonnly3jlda==" in head.lower()


async def test_a_proxy_refuses(client: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert (await request_read(reader))[0].startswith("CONNECT api.example.org:443")
        writer.write(answer(b"", "407 Proxy Authentication Required"))

    async with listening(proxy) as address:
        monkeypatch.setenv("all_proxy", address)
        with pytest.raises(NetworkError):
            await posted(client(), "https://api.example.org")


async def test_answers_may_be_compressed(client: Clients) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_read(reader)
        body = gzip.compress(b'{"ok": true, "result": "packed"}')
        writer.write(answer(body, "200 OK", "Content-Encoding: gzip"))

    async with listening(talk) as url:
        assert await posted(client(), url) == "packed"


async def test_nobody_is_followed_elsewhere(client: Clients) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_read(reader)
        writer.write(answer(b"", "302 Found", f"Location: {url}/elsewhere"))

    async with listening(talk) as url:
        with pytest.raises(NetworkError, match="Found"):
            await posted(client(), url)


async def test_it_ends_cleanly_and_begins_again(client: Clients) -> None:
    async with BotApiServer() as server:
        request = client()
        address = f"{server.url}/bot{TOKEN}/getMe"
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for _ in range(2):
                await request.initialize()
                await request.initialize()
                await request.post(address)
                await request.shutdown()
                await request.shutdown()
                with pytest.raises(NetworkError, match="not initialized"):
                    await request.post(address)
            gc.collect()

"""What only our client tells of a failure, and what it never tells."""

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable, Iterator

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.telegram_app.sending.http_client import (
    BrokenError,
    HttpClient,
    NotSentError,
    NotSentInTimeError,
)
from tests.bot_api.raw import answer, full, listening, request_read
from tests.bot_api.server import TOKEN

SECRET = TOKEN.partition(":")[2]


async def failure(url: str, client: HttpClient | None = None) -> TelegramError:
    async with client or HttpClient(connect_timeout=0.2, read_timeout=0.2) as calling:
        with pytest.raises(TelegramError) as failed:
            await calling.post(f"{url}/bot{TOKEN}/getMe")
        return failed.value


async def refused() -> TelegramError:
    return await failure("http://127.0.0.1:9")


async def not_let_in() -> TelegramError:
    async with full() as url:
        return await failure(url)


async def not_resolved() -> TelegramError:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        return await failure("http://api.example.org")


async def no_address() -> TelegramError:
    return await failure("http://")


async def not_encrypted() -> TelegramError:
    async def talk(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"hello\r\n\r\n")

    async with listening(talk) as url:
        return await failure(url.replace("http:", "https:"))


async def no_free_connection() -> TelegramError:
    async with listening(silent) as url, HttpClient(connection_pool_size=1) as client:
        held = asyncio.create_task(client.post(f"{url}/bot{TOKEN}/getMe"))
        await asyncio.sleep(0.05)
        with pytest.raises(TelegramError) as failed:
            await client.post(f"{url}/bot{TOKEN}/getMe", pool_timeout=0.1)
        held.cancel()
        return failed.value


async def refused_by_proxy() -> TelegramError:
    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_read(reader)
        writer.write(answer(b"", "502 Bad Gateway"))

    with pytest.MonkeyPatch.context() as patch:
        async with listening(proxy) as address:
            patch.setenv("https_proxy", address)
            return await failure("https://api.example.org")


async def not_answered() -> TelegramError:
    async with listening(silent) as url:
        return await failure(url)


async def cut_off() -> TelegramError:
    async with listening(leaving) as url:
        return await failure(url)


async def refused_by_server() -> TelegramError:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_read(reader)
        writer.write(answer(b"<h1>Bad Gateway</h1>", "502 Bad Gateway"))

    async with listening(talk) as url:
        return await failure(url)


async def silent(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def leaving(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await request_read(reader)


KINDS: dict[Callable[[], Awaitable[TelegramError]], type[TelegramError]] = {
    refused: NotSentError,
    not_resolved: NotSentError,
    no_address: NotSentError,
    not_encrypted: NotSentError,
    refused_by_proxy: NotSentError,
    not_let_in: NotSentInTimeError,
    no_free_connection: NotSentInTimeError,
    not_answered: TimedOut,
    cut_off: BrokenError,
    refused_by_server: NetworkError,
}


@pytest.mark.parametrize("happening", KINDS, ids=lambda happening: happening.__name__)
async def test_it_tells_whether_the_request_went_out(
    happening: Callable[[], Awaitable[TelegramError]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    error = await happening()
    assert type(error) is KINDS[happening]
    said = "".join(f"{each!r}{each}{vars(each)}" for each in chain(error))
    assert SECRET not in said + caplog.text


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__


async def test_an_answer_that_cannot_be_read_is_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_read(reader)
        writer.write(answer(b'{"ok": true, "result": {"text": "Xylophonia'))

    async with listening(talk) as url:
        error = await failure(url)
    assert (type(error), str(error)) == (BrokenError, "Invalid server response")
    assert "Xylophonia" not in caplog.text

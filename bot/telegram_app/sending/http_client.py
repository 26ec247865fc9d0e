"""How Telegram is called: python-telegram-bot's ``BaseRequest`` over aiohttp.

It does what the default one does in a fraction of its processor time
(docs/decisions/0004-http-client.md), tells of a failure whether the request can have gone out,
and lets no address, which has the token in it, into an error or a log.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from ssl import SSLContext
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from aiohttp.payload import Payload
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.telegram_app.sending.http_body import body_of

UNSET = BaseRequest.DEFAULT_NONE


class NotSentError(NetworkError):
    """No connection came about: the request has certainly not gone out."""


class NotSentInTimeError(NotSentError, TimedOut):
    """No connection came about in time: the request has certainly not gone out."""


class BrokenError(NetworkError):
    """The connection or the answer broke: the request may have arrived."""


class HttpClient(BaseRequest):
    """Calls over at most ``connection_pool_size`` connections; timeouts are in seconds.

    ``media_write_timeout`` takes the place of ``write_timeout`` for calls with files. A proxy is
    taken from the environment: ``https_proxy``, ``http_proxy``, ``all_proxy``, ``no_proxy``.

    Raises, from every call:
        NotSentError: no connection came about.
        TimedOut: there was no answer in time; the request may have arrived.
        BrokenError: the connection or the answer broke; the request may have arrived.
        NetworkError: Telegram answered that it could not do it.
    """

    def __init__(  # noqa: PLR0913 - what the default one can be told
        self,
        *,
        connection_pool_size: int = 256,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        media_write_timeout: float | None = 20.0,
    ) -> None:
        self._size = connection_pool_size
        self._read = read_timeout
        self._write = write_timeout
        self._connect = connect_timeout
        self._pool = pool_timeout
        self._media_write = media_write_timeout
        self._free = asyncio.Semaphore(connection_pool_size)
        self._proxy = _proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        """Open the pool, also again after a shutdown; an open one stays."""
        if self._session is None:
            self._free = asyncio.Semaphore(self._size)
            self._proxy = cache(_proxy)
            self._session = aiohttp.ClientSession(
                # The semaphore limits: aiohttp takes waiting for a free connection for connecting.
                connector=aiohttp.TCPConnector(limit=0, ssl=_trust()),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close all connections; calls under way fail."""
        session, self._session = self._session, None
        if session:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer; python-telegram-bot's own logs what it cannot read, words and all.

        Raises:
            BrokenError: it is not JSON; what was asked may have been done.
        """
        try:
            answer: dict[str, Any] = json.loads(payload.decode(errors="replace"))
        except ValueError:
            raise BrokenError("Invalid server response") from None
        return answer

    async def do_request(  # noqa: PLR0913, PLR0917 - python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = UNSET,
        write_timeout: Any = UNSET,
        connect_timeout: Any = UNSET,
        pool_timeout: Any = UNSET,
    ) -> tuple[int, bytes]:
        """Make a call; return the status and the body of the answer."""
        media = request_data is not None and request_data.contains_files
        to_write = _or(self._media_write if media else self._write, write_timeout)
        limits = aiohttp.ClientTimeout(
            connect=_or(self._connect, connect_timeout), sock_read=_or(self._read, read_timeout)
        )
        try:
            async with self._place(_or(self._pool, pool_timeout)) as session:
                body = body_of(request_data, to_write)
                return await self._exchanged(session, method, url, body, limits)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            failure = _failure(error)
        # Not from within: the errors of aiohttp, with the address in them, would hang on it.
        raise failure

    async def _exchanged(
        self,
        session: aiohttp.ClientSession,
        method: str,
        url: str,
        body: Payload | None,
        limits: aiohttp.ClientTimeout,
    ) -> tuple[int, bytes]:
        address = URL(url)
        async with session.request(
            method,
            address,
            data=body,
            proxy=self._proxy(address.scheme, address.host or ""),
            timeout=limits,
            allow_redirects=False,
        ) as response:
            return response.status, await response.read()

    @asynccontextmanager
    async def _place(self, seconds: float | None) -> AsyncIterator[aiohttp.ClientSession]:
        if self._session is None:
            raise RuntimeError("the client is not initialized")
        try:
            async with asyncio.timeout(seconds):
                await self._free.acquire()
        except TimeoutError:
            raise NotSentInTimeError("all connections are busy") from None
        try:
            yield self._session
        finally:
            self._free.release()


def _failure(error: Exception) -> NetworkError:
    """Return python-telegram-bot's error for one of aiohttp, whose text has the address in it."""
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return NotSentInTimeError()
    if isinstance(error, TimeoutError):
        return TimedOut()
    name = type(error).__name__
    match error:
        case aiohttp.ClientConnectorError():
            return NotSentError(f"{name}: {error.os_error}")
        case aiohttp.ClientHttpProxyError():
            return NotSentError(f"{name}: the proxy answers {error.status}")
        case aiohttp.InvalidURL():
            return NotSentError(name)
        case _:
            return BrokenError(name)


def _or(usual: float | None, given: Any) -> float | None:
    wanted: float | None = usual if given is UNSET else given
    return wanted


@cache
def _trust() -> SSLContext:
    """Return the certificates that the default client trusts, too: not every system has its own."""
    return httpx.create_ssl_context()


def _proxy(scheme: str, host: str) -> URL | None:
    known = getproxies()
    address = known.get(scheme) or known.get("all")
    return URL(address) if address and not proxy_bypass(host) else None

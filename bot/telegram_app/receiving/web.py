"""The web server: Telegram's updates, and how the process is for those who look after it."""

import asyncio
import hmac
import json
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from yarl import URL

from bot import metrics
from bot.errors import BotError
from bot.telegram_app.receiving.health import Health, Report
from bot.telegram_app.receiving.intake import Take

_LOG = logging.getLogger(__name__)
_SILENT = logging.getLogger(f"{__name__}.http")
_SILENT.setLevel(logging.CRITICAL + 1)
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST = 1 << 20
"""Bytes of an update; Telegram's own are far smaller."""
_TO_READ = 10.0
"""Seconds in which somebody must have sent what they have to say."""
_TO_FINISH = 2.0
"""Seconds that requests under way have when the process stops."""

Page = Callable[[web.Request], Awaitable[web.Response]]


class PortTakenError(BotError):
    """Another program listens already."""


class Pages:
    """What is answered by method and path; everything else is not found."""

    def __init__(self, pages: dict[tuple[str, str], Page]) -> None:
        self._pages = pages

    async def show(self, request: web.Request) -> web.Response:
        """Answer a request."""
        page = self._pages.get((request.method, request.path))
        if page is None:
            return web.Response(status=404)
        try:
            return await page(request)
        except web.HTTPException:
            raise
        except Exception as error:  # noqa: BLE001 - its text may hold what somebody wrote
            _LOG.error("a request failed: %s", type(error).__qualname__)
            return web.Response(status=500)

    @asynccontextmanager
    async def on(self, host: str, port: int) -> AsyncIterator[None]:
        """Listen for as long as this is open; what is under way then is finished.

        Raises:
            PortTakenError: another program listens there.
        """
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/{path:.*}", self.show)
        # No logs: they would hold the path, and whatever passers-by send instead of HTTP.
        runner = web.AppRunner(app, access_log=None, logger=_SILENT, shutdown_timeout=_TO_FINISH)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            await runner.cleanup()
            raise PortTakenError(
                f"port {port} cannot be used: {os.strerror(error.errno or 0)}"
            ) from error
        try:
            yield
        finally:
            await runner.cleanup()


class Mailbox:
    """Where Telegram puts updates."""

    def __init__(self, secret: str, take: Take) -> None:
        self._secret = secret.encode()
        self._take = take

    async def post(self, request: web.Request) -> web.Response:
        """Answer 200 when the update is stored; Telegram sends it again after anything else."""
        given = request.headers.get(SECRET, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(_TO_READ):
                update = json.loads(await request.read())
        except TimeoutError:
            return web.Response(status=408)
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict):
            return web.Response(status=400)
        try:
            await self._take([update])
        except Exception as error:  # noqa: BLE001 - whatever it is, Telegram keeps the update
            # The text of an error may hold what somebody wrote.
            _LOG.error("an update was not stored: %s", type(error).__qualname__)
            return web.Response(status=503)
        return web.Response()


def looking_after(health: Health) -> dict[tuple[str, str], Page]:
    """Return /healthz, whether the process and its database are well, and /readyz."""

    async def alive(_: web.Request) -> web.Response:
        return _told(await health.alive())

    async def ready(_: web.Request) -> web.Response:
        return _told(await health.ready())

    return {
        (method, path): page
        for path, page in (("/healthz", alive), ("/readyz", ready))
        for method in ("GET", "HEAD")
    }


def measured(refresh: Callable[[], Awaitable[None]]) -> dict[tuple[str, str], Page]:
    """Return /metrics; ``refresh`` brings up to date what is not counted as it happens."""

    async def page(_: web.Request) -> web.Response:
        await refresh()
        text = generate_latest(metrics.REGISTRY)
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST})

    return {("GET", "/metrics"): page}


def path_of(address: str) -> str:
    """Return the path of WEBHOOK_URL."""
    return URL(address).path


def _told(report: Report) -> web.Response:
    status: Any = 200 if report.good else 503
    return web.json_response({"good": report.good, **report.found}, status=status)

"""A Bot API that only takes messages: strict about time, with faults dealt out beforehand."""

import asyncio
import json
import time
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal, Self

from aiohttp import web

Fault = Literal["blocked", "429", "500", "lost", "reset"]
"""``lost``: delivered, but the answer never comes; ``reset``: refused before it is read."""

SHARES: dict[Fault, float] = {
    "blocked": 0.03,
    "429": 0.02,
    "500": 0.02,
    "lost": 0.01,
    "reset": 0.005,
}
RETRY_AFTER = 1
_HEARD = 0.2
"""Seconds after which a sender has heard of a 429 and kept it. What was under way until then is no
fault, and who was killed meanwhile could tell nobody."""


@dataclass
class StrictBotApi:
    """Records what arrives; every chat has at most one fault, which strikes once."""

    faults: dict[int, Fault]
    delivered: Counter[int] = field(default_factory=Counter)
    early: list[float] = field(default_factory=list)
    """By how many seconds a call came too early after a 429."""
    seconds: list[float] = field(default_factory=list)
    port: int = 0
    _not_before: float = 0.0
    _struck: set[int] = field(default_factory=set)
    _messages: int = 0

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        given = await _given(request)
        chat = int(given["chat_id"])
        now = time.monotonic()
        if now < self._not_before:
            self.early.append(self._not_before - now)
        fault = self.faults.get(chat)
        if fault and (fault == "blocked" or chat not in self._struck):
            self._struck.add(chat)
            return await self._strike(fault, chat, request)
        return self._deliver(chat)

    def _deliver(self, chat: int) -> web.Response:
        self.delivered[chat] += 1
        self.seconds.append(time.monotonic())
        self._messages += 1
        message = {
            "message_id": self._messages,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private"},
            "text": "…",
        }
        return web.json_response({"ok": True, "result": message})

    async def _strike(self, fault: Fault, chat: int, request: web.Request) -> web.StreamResponse:
        match fault:
            case "blocked":
                return _refused(403, "Forbidden: bot was blocked by the user")
            case "429":
                until = time.monotonic() + RETRY_AFTER
                asyncio.get_running_loop().call_later(_HEARD, self._shut, until, request)
                wait = {"retry_after": RETRY_AFTER}
                return _refused(429, "Too Many Requests: retry after 1", parameters=wait)
            case "500":
                return _refused(500, "Internal Server Error")
            case "lost":
                self._deliver(chat)
                await asyncio.sleep(30)
        if request.transport:
            request.transport.abort()
        return web.Response()

    def _shut(self, until: float, request: web.Request) -> None:
        killed = request.transport is None
        if not killed:
            self._not_before = max(self._not_before, until)


def dealt(people: range, seed: int) -> dict[int, Fault]:
    """Deal the faults out over ``people``."""
    drawn = Random(seed).sample(people, round(sum(SHARES.values()) * len(people)))  # noqa: S311
    faults: dict[int, Fault] = {}
    for kind, share in SHARES.items():
        for _ in range(round(share * len(people))):
            if drawn:
                faults[drawn.pop()] = kind
    return faults


def _refused(code: int, description: str, **more: Any) -> web.Response:
    body = {"ok": False, "error_code": code, "description": description, **more}
    return web.json_response(body, status=code)


async def _given(request: web.Request) -> dict[str, str]:
    if request.content_type == "application/json":
        return {k: str(v) for k, v in json.loads(await request.read()).items()}
    return {name: str(value) for name, value in (await request.post()).items()}

"""The Bot API in memory, reached over HTTP as a bot's process reaches Telegram."""

import asyncio
import json
from typing import Any, Self

from aiohttp import web

from bot.terminal.parameters import Parameters, Upload
from bot.terminal.refusals import bad_request
from tests.bot_api.faults import Fault, Kind
from tests.bot_api.people import Person
from tests.bot_api.posting import Posting
from tests.bot_api.recording import Call, RecordingApi, TooManyRequests

TOKEN = "7000000001:AAFakeTokenOfTheStandIn_0123456789ab"  # noqa: S105 - opens nothing
HELD_SECONDS = 60.0


class BotApiServer:
    """Use with ``async with``; ``url`` is what TELEGRAM_API_URL is set to."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.api = RecordingApi()
        self.faults: list[Fault] = []
        self.authorized = True
        self.port = 0
        self.targets: list[str] = []
        """Where updates are posted instead of the address that setWebhook gives."""
        self._posting: Posting | None = None
        self._calls = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen; after a stop on the same port, so that an outage can be played."""
        app = web.Application(client_max_size=60 << 20)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Refuse connections from now on; what was said is kept."""
        await self._post_no_more()
        if self._runner:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def person(self, user_id: int, first_name: str = "Ada", language: str | None = "en") -> Person:
        """Return somebody who may write to the bot."""
        return Person(self.api, user_id, first_name, language)

    def fault(
        self,
        kind: Kind,
        method: str | None = None,
        *,
        times: int | None = 1,
        retry_after: int = 1,
        applied: bool = False,
    ) -> Fault:
        """Switch a fault on; ``applied``: the call is carried out, only its answer is lost."""
        fault = Fault(kind, method, times, retry_after, applied)
        self.faults.append(fault)
        return fault

    async def called(self, method: str, times: int = 1, seconds: float = 10.0) -> None:
        """Return when ``method`` has been called so often; TimeoutError if it is not."""
        async with asyncio.timeout(seconds):
            while len(self.api.called(method)) < times:
                await self._calls.wait()
                self._calls.clear()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token or not self.authorized:
            body = {"ok": False, "error_code": 401, "description": "Unauthorized"}
            return web.json_response(body, status=401)
        given = await _parameters(request)
        text = given.text("text")
        fault = next((fault for fault in self.faults if fault.strikes(method, text)), None)
        if fault and fault.applied:
            await self._carried_out(method, given)
        if fault:
            return await _struck(fault, request)
        status, body = await self._carried_out(method, given)
        return web.json_response(body, status=status)

    async def _carried_out(self, method: str, given: Parameters) -> tuple[int, dict[str, Any]]:
        try:
            if method == "deleteWebhook":
                await self._post_no_more()
            if method == "setWebhook":
                return await self._post(given)
            if method == "getFile":
                return 200, {"ok": True, "result": self._file(given.text("file_id"))}
            return await self.api.call(method, given)
        finally:
            self._calls.set()

    async def _post(self, given: Parameters) -> tuple[int, dict[str, Any]]:
        self.api.calls.append(Call("setWebhook", given.given, self.api.messenger.now(), None))
        updates = self.api.messenger.updates
        updates.allow(given.json("allowed_updates") or [])
        wanted = self.targets or [given.text("url")], given.text("secret_token")
        # Several processes set the same at once, which changes nothing.
        if self._posting is None or self._posting.to != wanted:
            await self._post_no_more()
            self._posting = Posting(updates, *wanted)
        return 200, {"ok": True, "result": True}

    async def _post_no_more(self) -> None:
        posting, self._posting = self._posting, None
        if posting:
            await posting.stop()

    def _file(self, file_id: str) -> dict[str, Any]:
        """The bot asks for no file, but its client could fetch one."""
        file = self.api.messenger.files[file_id]
        path = f"{file.kind}/{file_id}"
        return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_path": path}

    async def _download(self, request: web.Request) -> web.StreamResponse:
        file = self.api.messenger.files.get(request.match_info["path"].rsplit("/", 1)[-1])
        if file is None or request.match_info["token"] != self.token:
            return web.json_response({"ok": False, "error_code": 404}, status=404)
        return web.Response(body=file.content)


async def _parameters(request: web.Request) -> Parameters:
    if request.content_type == "application/json":
        given: dict[str, Any] = await request.json()
        texts = {k: v if isinstance(v, str) else json.dumps(v) for k, v in given.items()}
        return Parameters({**request.query, **texts}, {})
    texts, uploads = dict(request.query), {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.file.read())
        else:
            texts[name] = str(value)
    return Parameters(texts, uploads)


async def _struck(fault: Fault, request: web.Request) -> web.StreamResponse:
    match fault.kind:
        case "429":
            refusal = TooManyRequests(fault.retry_after)
            return web.json_response(refusal.body, status=429)
        case "400":
            return web.json_response(bad_request("no such thing").body, status=400)
        case "500":
            body = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
            return web.json_response(body, status=500)
        case "502-html":
            page = "<html><h1>502 Bad Gateway</h1></html>"
            return web.Response(text=page, status=502, content_type="text/html")
        case "malformed":
            return web.Response(text='{"ok": true, "resu', content_type="application/json")
        case "cut":
            response = web.StreamResponse(headers={"Content-Length": "500"})
            await response.prepare(request)
            await response.write(b'{"ok": true, "resu')
        case "timeout":
            await asyncio.sleep(HELD_SECONDS)
    if request.transport:
        request.transport.abort()
    return web.Response()

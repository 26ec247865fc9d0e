"""python-telegram-bot's way to the Bot API in memory, instead of one over HTTP."""

import json
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.terminal.bot_api import BotApi
from bot.terminal.parameters import Parameters, Upload


class InMemoryRequest(BaseRequest):
    """Give one to ``request`` and one to ``get_updates_request``, over the same BotApi."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing is closed."""

    async def do_request(  # noqa: PLR0913, PLR0917
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Carry out the call that ``url`` names; timeouts have no meaning here."""
        del method, read_timeout, write_timeout, connect_timeout, pool_timeout
        status, answer = await self._api.call(url.rsplit("/", 1)[-1], _parameters(request_data))
        return status, json.dumps(answer).encode()


def _parameters(data: RequestData | None) -> Parameters:
    if data is None:
        return Parameters({}, {})
    uploads = {
        part: Upload(name, content if isinstance(content, bytes) else content.read())
        for part, (name, content, _) in data.multipart_data.items()
    }
    return Parameters(data.json_parameters, uploads)

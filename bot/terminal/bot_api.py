"""The Bot API in memory: takes a call by its method's name, answers as Telegram would."""

import inspect
from collections.abc import Mapping
from typing import Any

from bot.terminal import account, answering_queries, editing, sending
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import Refusal, bad_request

METHODS: Mapping[str, Method] = {
    name.lower(): method
    for room in (account, sending, editing, answering_queries)
    for name, method in room.METHODS.items()
}


class BotApi:
    """Answers calls."""

    def __init__(self, messenger: Messenger | None = None) -> None:
        self.messenger = messenger or Messenger()

    async def call(self, name: str, given: Parameters) -> tuple[int, dict[str, Any]]:
        """Carry out one call; returns the HTTP status and the JSON answer."""
        try:
            return 200, {"ok": True, "result": await self._result(name, given)}
        except Refusal as refusal:
            return refusal.code, refusal.body

    async def _result(self, name: str, given: Parameters) -> Any:
        method = METHODS.get(name.lower())
        if method is None:
            raise bad_request(f"method {name} is not played by this Bot API")
        result = method(self.messenger, given)
        return await result if inspect.isawaitable(result) else result

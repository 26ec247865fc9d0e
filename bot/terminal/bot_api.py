"""The Bot API in memory: takes a call by its method's name, answers as Telegram would."""

import inspect
from collections import deque
from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.terminal import account, answering_queries, editing, sending
from bot.terminal.messenger import Messenger, Method
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import Refusal, bad_request

METHODS: Mapping[str, Method] = {
    name.lower(): method
    for room in (account, sending, editing, answering_queries)
    for name, method in room.METHODS.items()
}
REMEMBERED_CALLS = 10_000


class Call(NamedTuple):
    """A call that was made; ``refused`` is the description of the error, if any."""

    method: str
    given: Mapping[str, str]
    at: float
    refused: str | None


class BotApi:
    """Answers calls and remembers the latest of them."""

    def __init__(self, messenger: Messenger | None = None) -> None:
        self.messenger = messenger or Messenger()
        self.calls: deque[Call] = deque(maxlen=REMEMBERED_CALLS)

    async def call(self, name: str, given: Parameters) -> tuple[int, dict[str, Any]]:
        """Carry out one call; returns the HTTP status and the JSON answer."""
        at = self.messenger.now()
        try:
            result = await self._result(name, given)
        except Refusal as refusal:
            self.calls.append(Call(name, given.given, at, refusal.description))
            return refusal.code, refusal.body
        self.calls.append(Call(name, given.given, at, None))
        return 200, {"ok": True, "result": result}

    async def _result(self, name: str, given: Parameters) -> Any:
        method = METHODS.get(name.lower())
        if method is None:
            raise bad_request(f"method {name} is not played by this Bot API")
        result = method(self.messenger, given)
        return await result if inspect.isawaitable(result) else result

    def called(self, name: str) -> list[Call]:
        """Return the calls of one method, oldest first."""
        return [call for call in self.calls if call.method.lower() == name.lower()]

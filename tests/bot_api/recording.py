"""The Bot API in memory, with a record of what it was asked."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.terminal.bot_api import BotApi
from bot.terminal.messenger import Messenger
from bot.terminal.parameters import Parameters
from bot.terminal.refusals import Refusal


class Call(NamedTuple):
    """A call that was made; ``refused`` is the description of the error, if any."""

    method: str
    given: Mapping[str, str]
    at: float
    refused: str | None


class RecordingApi(BotApi):
    """Answers calls and remembers them."""

    def __init__(self, messenger: Messenger | None = None) -> None:
        super().__init__(messenger)
        self.calls: list[Call] = []

    async def call(self, name: str, given: Parameters) -> tuple[int, dict[str, Any]]:
        at = self.messenger.now()
        status, answer = await super().call(name, given)
        self.calls.append(Call(name, given.given, at, answer.get("description")))
        return status, answer

    def called(self, name: str) -> list[Call]:
        """Return the calls of one method, oldest first."""
        return [call for call in self.calls if call.method.lower() == name.lower()]


class TooManyRequests(Refusal):
    """A call that came too soon; come again after ``seconds``."""

    def __init__(self, seconds: int) -> None:
        super().__init__(429, f"Too Many Requests: retry after {seconds}")
        self._seconds = seconds

    @property
    def body(self) -> dict[str, Any]:
        return {**super().body, "parameters": {"retry_after": self._seconds}}

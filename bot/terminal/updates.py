"""The updates that the bot has not confirmed yet, and the waiting for new ones."""

import asyncio
from typing import Any

from bot.terminal.refusals import Refusal

Json = dict[str, Any]

FIRST_ID = 100_001
LONGEST_WAIT = 50.0  # seconds, Telegram's own limit
MOST = 100
_ONLY_WHEN_ASKED_FOR = frozenset(("chat_member", "message_reaction", "message_reaction_count"))
_CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


class Updates:
    """Hands updates out in order until the bot asks for a later one."""

    def __init__(self) -> None:
        self._waiting: dict[int, Json] = {}
        self._next = FIRST_ID
        self._allowed: frozenset[str] = frozenset()
        self._poll: asyncio.Future[None] | None = None
        self._confirmed = asyncio.Event()
        self._confirmed.set()

    def add(self, kind: str, payload: Json) -> int | None:
        """Queue an update; returns its id, None if the bot does not want this kind."""
        wanted = kind in self._allowed if self._allowed else kind not in _ONLY_WHEN_ASKED_FOR
        if not wanted:
            return None
        update_id = self._next
        self._next += 1
        self._waiting[update_id] = {"update_id": update_id, kind: payload}
        self._confirmed.clear()
        self._wake()
        return update_id

    def allow(self, kinds: list[str]) -> None:
        """Queue only these kinds from now on; none means the usual ones."""
        self._allowed = frozenset(kinds)

    def drop(self) -> None:
        """Forget what waits."""
        self._confirm(self._next)

    @property
    def waiting(self) -> tuple[Json, ...]:
        """The updates that are not confirmed."""
        return tuple(self._waiting.values())

    async def confirmed(self) -> None:
        """Return when the bot has confirmed every update."""
        await self._confirmed.wait()

    async def get(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Confirm what is below ``offset``, then wait up to ``seconds`` for something to give."""
        self._end_other_poll()
        if offset > 0:
            self._confirm(offset)
        if not self._waiting and seconds > 0:
            await self._wait(min(seconds, LONGEST_WAIT))
        return [*self._waiting.values()][: max(1, min(limit, MOST))]

    def _confirm(self, offset: int) -> None:
        self._waiting = {key: update for key, update in self._waiting.items() if key >= offset}
        if not self._waiting:
            self._confirmed.set()

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await poll
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None

    def _wake(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def _end_other_poll(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_exception(Refusal(409, _CONFLICT))

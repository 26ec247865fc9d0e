"""How updates come in: stored before anybody tells Telegram that they arrived."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from telegram import Update

from bot import metrics
from bot.storage.inbox import Arrival

_LOG = logging.getLogger(__name__)
Take = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]
"""Returns when updates are stored."""
_WHOSE = ("sender_chat", "from", "user", "chat")
"""Fields that say whose an update is: who hides behind a group is nobody else."""


class Intake:
    """Takes updates as Telegram sends them, from polling or a webhook."""

    def __init__(self, bring: Callable[[Sequence[Arrival]], Awaitable[None]]) -> None:
        self._bring = bring

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Store updates; when this returns they may be confirmed, as nothing can lose them.

        Raises:
            DatabaseUnavailableError: they are not stored.
        """
        arrivals = [arrival_of(update) for update in updates if isinstance(_id(update), int)]
        if len(arrivals) < len(updates):
            _LOG.warning("%d updates have no number", len(updates) - len(arrivals))
        if arrivals:
            await self._bring(arrivals)
            for update in updates:
                metrics.UPDATES.labels(_kind(update)).inc()


def person_of(update: Mapping[str, Any]) -> int:
    """Return whose update it is; the chat where nobody is known, 0 where none is either."""
    for content in update.values():
        if isinstance(content, Mapping):
            for field in _WHOSE:
                if whose := content.get(field):
                    return int(whose["id"])
    return 0


def _kind(update: Mapping[str, Any]) -> str:
    return next((name for name in update if name in Update.ALL_TYPES), "other")


def _id(update: Mapping[str, Any]) -> Any:
    return update.get("update_id")


def arrival_of(update: Mapping[str, Any]) -> Arrival:
    """Return an update as it is stored."""
    return Arrival(update_id=update["update_id"], person=person_of(update), content=update)

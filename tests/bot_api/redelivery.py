"""Telegram hands an update out once more after a confirmation that it lost."""

from typing import Any

from bot.terminal.updates import Json, Updates


def redeliver(updates: Updates, *more: Json) -> None:
    """Give ``more`` with what the bot asks for next."""
    given: Any = updates.get

    async def once(offset: int, limit: int, seconds: float) -> list[Json]:
        setattr(updates, "get", given)  # noqa: B010 - a method
        del seconds
        return [*more, *await given(offset, limit, 0)][:limit]

    setattr(updates, "get", once)  # noqa: B010 - a method
    updates._wake()

"""A participant, as far as the bot remembers one."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.understanding.question import Memory

MEMORY_KEPT = timedelta(hours=12)
"""How long "and in 2022?" still means what was spoken of before."""


@dataclass(frozen=True, kw_only=True)
class Participant:
    """Somebody who wrote to the bot, by Telegram user id.

    ``language`` is the one chosen with /language, if any; ``memory`` is what the last turn was
    about and ``memory_at`` (aware) when that was.
    """

    user_id: int
    language: str | None = None
    memory: Memory = field(default_factory=Memory)
    memory_at: datetime | None = None


def followed_up(participant: Participant, now: datetime) -> Memory:
    """Return what a message at ``now`` (aware) may follow up.

    After ``MEMORY_KEPT`` that is nothing but the language last written in, which says how to
    word buttons and commands, not what was asked.
    """
    at = participant.memory_at
    if at is not None and now - at <= MEMORY_KEPT:
        return participant.memory
    return Memory(language=participant.memory.language)

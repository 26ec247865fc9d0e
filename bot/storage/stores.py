"""All stores over one database, to be passed on together."""

from dataclasses import dataclass
from typing import Self

from bot.storage.answers import AnswerStore
from bot.storage.database import Database
from bot.storage.participants import ParticipantStore


@dataclass(frozen=True, kw_only=True)
class Stores:
    """One store per subject."""

    participants: ParticipantStore
    answers: AnswerStore

    @classmethod
    def over(cls, database: Database) -> Self:
        """Return the stores that keep their rows in ``database``."""
        return cls(participants=ParticipantStore(database), answers=AnswerStore(database))

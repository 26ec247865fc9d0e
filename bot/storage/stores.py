"""All stores over one database, to be passed on together."""

from dataclasses import dataclass
from typing import Self

from bot.storage.answers import AnswerStore
from bot.storage.database import Database
from bot.storage.participants import ParticipantStore
from bot.storage.sealing import Seal


@dataclass(frozen=True, kw_only=True)
class Stores:
    """One store per subject."""

    participants: ParticipantStore
    answers: AnswerStore

    @classmethod
    def over(cls, database: Database, seal: Seal) -> Self:
        """Return the stores that keep their rows in ``database``, typed texts under ``seal``."""
        return cls(participants=ParticipantStore(database, seal), answers=AnswerStore(database))

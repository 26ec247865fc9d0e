"""Keeps which message answered which, so that an edited question edits its own answer."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete, select

from bot.storage.database import Database
from bot.storage.tables.people import ANSWERS
from bot.storage.upsert import upsert_all

KEPT = timedelta(days=30)
"""After this an edited question gets a new answer; Telegram lets bots edit for longer."""


class Answered(NamedTuple):
    """A message that asked, and the one that answered it, both in one chat."""

    chat_id: int
    question_message_id: int
    answer_message_id: int


class AnswerStore:
    """Answers by the message that asked, in any chat."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def answer_to(self, chat_id: int, question_message_id: int) -> int | None:
        """Return the id of the message that answered, if it is still known."""
        query = select(ANSWERS.c.answer_message_id).where(
            ANSWERS.c.chat_id == chat_id, ANSWERS.c.question_message_id == question_message_id
        )
        async with self._database.reading() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def keep(self, answers: Sequence[Answered], at: datetime) -> None:
        """Keep which messages were answered ``at`` (aware); of each the last answer counts."""
        rows = {answer[:2]: answer._asdict() | {"at": at} for answer in answers}
        async with self._database.writing() as connection:
            await upsert_all(connection, ANSWERS, [*rows.values()])

    async def prune(self, now: datetime) -> int:
        """Delete what is older than ``KEPT`` at ``now`` (aware); return how many went."""
        async with self._database.writing() as connection:
            result = await connection.execute(delete(ANSWERS).where(ANSWERS.c.at < now - KEPT))
        return result.rowcount

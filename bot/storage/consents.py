"""Keeps what people agreed to be written to about, and who blocked the bot."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.participants.privacy import VERSION
from bot.rsvp.consent import Consent
from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.tables.rights import BLOCKED, CONSENT_HISTORY, CONSENTS
from bot.storage.upsert import upsert


class ConsentStore:
    """Consents by Telegram user id; whoever never said yes did not agree."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def record(self, user_id: int, *consents: Consent) -> None:
        """Keep what somebody said, in place of what they said before on the same purposes."""
        async with self._database.writing() as connection:
            await _record(connection, user_id, consents, by_block=False)

    async def agreed(self, user_id: int, purpose: str) -> bool:
        """Whether somebody agrees to ``purpose`` now."""
        query = select(CONSENTS.c.given).where(
            CONSENTS.c.user_id == user_id, CONSENTS.c.purpose == purpose
        )
        async with self._database.reading() as connection:
            return bool((await connection.execute(query)).scalar_one_or_none())

    async def current(self, user_id: int) -> dict[str, Consent]:
        """Return the last word on each purpose, by purpose."""
        async with self._database.reading() as connection:
            return {each.purpose: each for each in await _current(connection, user_id)}

    async def drop(self, purpose: str) -> None:
        """Delete what anybody said on ``purpose``, which is no more."""
        async with self._database.writing() as connection:
            last_words = delete(CONSENTS).where(CONSENTS.c.purpose == purpose)
            # Without a last word there is no history, which no index finds by its purpose.
            if (await connection.execute(last_words)).rowcount:
                words = delete(CONSENT_HISTORY).where(CONSENT_HISTORY.c.purpose == purpose)
                await connection.execute(words)

    async def block(self, user_id: int, at: datetime) -> None:
        """Keep that a person blocked the bot ``at`` (aware): nothing they agreed to holds on."""
        async with self._database.writing() as connection:
            await upsert(connection, BLOCKED, user_id=user_id, at=at)
            given = [each for each in await _current(connection, user_id) if each.given]
            ended = [
                Consent(purpose=each.purpose, given=False, text_version=VERSION, at=at)
                for each in given
            ]
            await _record(connection, user_id, ended, by_block=True)

    async def unblock(self, user_id: int) -> None:
        """Keep that the bot may write again; it subscribes nobody."""
        async with self._database.writing() as connection:
            await connection.execute(delete(BLOCKED).where(BLOCKED.c.user_id == user_id))


async def _current(connection: Transaction, user_id: int) -> list[Consent]:
    query = select(CONSENTS).where(CONSENTS.c.user_id == user_id).order_by(CONSENTS.c.purpose)
    return [
        Consent(purpose=row.purpose, given=row.given, text_version=row.text_version, at=row.at)
        for row in await connection.execute(query)
    ]


async def _record(
    connection: Transaction, user_id: int, consents: Iterable[Consent], *, by_block: bool
) -> None:
    for consent in consents:
        said = {
            "user_id": user_id,
            "purpose": consent.purpose,
            "given": consent.given,
            "text_version": consent.text_version,
            "at": consent.at,
        }
        await upsert(connection, CONSENTS, **said)
        await connection.execute(insert(CONSENT_HISTORY).values(**said, by_block=by_block))

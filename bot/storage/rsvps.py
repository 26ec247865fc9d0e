"""Keeps who is coming: one RSVP per person and edition, and every change of it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, select, update

from bot.clock import GENEVA
from bot.rsvp.rsvp import Rsvp, State, Way
from bot.storage.database import Database
from bot.storage.rsvp_history import note
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import RSVPS
from bot.storage.upsert import insert_missing


class RsvpStore:
    """The RSVPs by Telegram user id; the organisation is None where the key to it is lost.

    To keep the consents that go with an RSVP, do both within one ``Database.unit()``.
    """

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def find(self, user_id: int, edition: int) -> Rsvp | None:
        """Return what a person said of an edition, also that they do not come; None: nothing."""
        async with self._database.reading() as connection:
            row = (await connection.execute(_said(user_id, edition))).one_or_none()
        return self._read(row) if row else None

    async def all_of(self, user_id: int) -> list[Rsvp]:
        """Return all that a person said, declined ones too, by edition."""
        query = select(RSVPS).where(RSVPS.c.user_id == user_id).order_by(RSVPS.c.edition)
        async with self._database.reading() as connection:
            return [self._read(row) for row in await connection.execute(query)]

    async def keep(self, user_id: int, rsvp: Rsvp, language: str | None) -> bool:
        """Keep an RSVP in place of the one before; return whether it says anything new.

        Saying the same again leaves everything as it was, ``at`` and history included.
        ``language`` is that of the dialogue.
        """
        async with self._database.writing() as connection:
            values = {**self._values(rsvp), "language": language}
            new = {"day": _day(rsvp.at), **values}
            if not await insert_missing(connection, RSVPS, user_id=user_id, **new):
                query = _said(user_id, rsvp.edition).with_for_update()
                before = self._read((await connection.execute(query)).one())
                if replace(before, at=rsvp.at) == rsvp:
                    return False
                changed = values if before.state == rsvp.state else new
                await connection.execute(_change(user_id, rsvp.edition, changed))
            await note(
                connection, user_id, rsvp.edition, _spoken(rsvp), values["organisation"], rsvp.at
            )
        return True

    async def withdraw(self, user_id: int, edition: int, at: datetime) -> bool:
        """Keep that a person does not come after all; False if they never said so.

        ``at`` is aware.
        """
        async with self._database.writing() as connection:
            query = _said(user_id, edition).with_for_update()
            row = (await connection.execute(query)).one_or_none()
            if row is None or row.state == State.DECLINED:
                return False
            changed = {"state": State.DECLINED, "day": _day(at), "at": at}
            await connection.execute(_change(user_id, edition, changed))
            said = _spoken(replace(self._read(row), state=State.DECLINED))
            await note(connection, user_id, edition, said, row.organisation, at)
        return True

    def _values(self, rsvp: Rsvp) -> dict[str, Any]:
        return {
            "edition": rsvp.edition,
            **_spoken(rsvp),
            "organisation": self._seal.seal(rsvp.organisation) if rsvp.organisation else None,
            "at": rsvp.at,
        }

    def _read(self, row: Row[Any]) -> Rsvp:
        return Rsvp(
            edition=row.edition,
            stakeholder=row.stakeholder,
            way=Way(row.way),
            organisation=self._seal.open(row.organisation),
            state=State(row.state),
            at=row.at,
        )


def _said(user_id: int, edition: int) -> Select[Any]:
    return select(RSVPS).where(RSVPS.c.user_id == user_id, RSVPS.c.edition == edition)


def _change(user_id: int, edition: int, values: dict[str, Any]) -> Any:
    own = (RSVPS.c.user_id == user_id, RSVPS.c.edition == edition)
    return update(RSVPS).where(*own).values(values)


def _spoken(rsvp: Rsvp) -> dict[str, str]:
    return {"stakeholder": rsvp.stakeholder, "way": rsvp.way, "state": rsvp.state}


def _day(at: datetime) -> date:
    return at.astimezone(GENEVA).date()

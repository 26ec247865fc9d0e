"""Keeps whom focal points announce: one delegation per focal point and edition."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, delete, insert, select, update

from bot.rsvp.rsvp import Delegation, State
from bot.storage.database import Database
from bot.storage.engines import Transaction
from bot.storage.rsvp_history import note
from bot.storage.sealing import Seal
from bot.storage.tables.rsvps import DELEGATES, DELEGATIONS
from bot.storage.upsert import insert_missing


class DelegationStore:
    """Delegations by the focal point's Telegram user id, with their history as for RSVPs."""

    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal

    async def find(self, user_id: int, edition: int) -> Delegation | None:
        """Return whom a focal point announced for an edition, also if withdrawn since."""
        found = [each for each in await self.all_of(user_id) if each.edition == edition]
        return found[0] if found else None

    async def all_of(self, user_id: int) -> list[Delegation]:
        """Return all that a focal point announced, withdrawn ones too, by edition."""
        async with self._database.reading() as connection:
            return await self._all(connection, [DELEGATIONS.c.user_id == user_id])

    async def keep(self, user_id: int, delegation: Delegation, language: str | None) -> bool:
        """Keep a delegation in place of the one before; return whether it says anything new.

        Types with nobody are left out. ``language`` is that of the dialogue.
        """
        said = replace(delegation, numbers=_some(delegation.numbers.items()))
        async with self._database.writing() as connection:
            values = {**self._values(said), "language": language}
            own = _own(DELEGATIONS, user_id, said.edition)
            if not await insert_missing(connection, DELEGATIONS, user_id=user_id, **values):
                # Only one that holds the row may compare it.
                await connection.execute(select(DELEGATIONS).where(*own).with_for_update())
                (before,) = await self._all(connection, own)
                if replace(before, at=said.at) == said:
                    return False
                await connection.execute(update(DELEGATIONS).where(*own).values(values))
            await _write_numbers(connection, user_id, said)
            await note(
                connection, user_id, said.edition, _spoken(said), values["organisation"], said.at
            )
        return True

    async def withdraw(self, user_id: int, edition: int, at: datetime) -> bool:
        """Keep that a delegation does not come after all; False if there is none.

        ``at`` is aware.
        """
        own = _own(DELEGATIONS, user_id, edition)
        async with self._database.writing() as connection:
            query = select(DELEGATIONS).where(*own).with_for_update()
            row = (await connection.execute(query)).one_or_none()
            if row is None or row.state == State.DECLINED:
                return False
            (before,) = await self._all(connection, own)
            changed = {"state": State.DECLINED, "at": at}
            await connection.execute(update(DELEGATIONS).where(*own).values(changed))
            said = _spoken(replace(before, state=State.DECLINED))
            await note(connection, user_id, edition, said, row.organisation, at)
        return True

    async def _all(
        self, connection: Transaction, own: list[ColumnElement[bool]]
    ) -> list[Delegation]:
        joined = DELEGATIONS.outerjoin(DELEGATES)
        query = select(DELEGATIONS, DELEGATES.c.stakeholder, DELEGATES.c.number)
        order = (DELEGATIONS.c.edition, DELEGATES.c.stakeholder)
        rows = await connection.execute(query.select_from(joined).where(*own).order_by(*order))
        by_edition: dict[int, list[Row[Any]]] = {}
        for row in rows:
            by_edition.setdefault(row.edition, []).append(row)
        return [self._read(group) for group in by_edition.values()]

    def _values(self, delegation: Delegation) -> dict[str, Any]:
        typed = delegation.organisation
        return {
            "edition": delegation.edition,
            "organisation": self._seal.seal(typed) if typed else None,
            "state": delegation.state,
            "at": delegation.at,
        }

    def _read(self, rows: list[Row[Any]]) -> Delegation:
        return Delegation(
            edition=rows[0].edition,
            numbers=_some((row.stakeholder, row.number) for row in rows),
            organisation=self._seal.open(rows[0].organisation),
            state=State(rows[0].state),
            at=rows[0].at,
        )


async def _write_numbers(connection: Transaction, user_id: int, said: Delegation) -> None:
    await connection.execute(delete(DELEGATES).where(*_own(DELEGATES, user_id, said.edition)))
    key = {"user_id": user_id, "edition": said.edition}
    rows = [{**key, "stakeholder": name, "number": n} for name, n in said.numbers.items()]
    if rows:
        await connection.execute(insert(DELEGATES), rows)


def _own(table: Table, user_id: int, edition: int) -> list[ColumnElement[bool]]:
    return [table.c.user_id == user_id, table.c.edition == edition]


def _some(numbers: Iterable[tuple[str, int]]) -> dict[str, int]:
    return {name: number for name, number in numbers if number}


def _spoken(delegation: Delegation) -> dict[str, Any]:
    return {"numbers": dict(delegation.numbers), "state": delegation.state}

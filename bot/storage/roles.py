"""Keeps who of the secretariat has which role, and the links that give one."""

import secrets
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete, insert, select

from bot.secretariat.roles import Role
from bot.storage.database import Database
from bot.storage.tables.rights import ROLE_LINKS, ROLES
from bot.storage.upsert import upsert

LINK_LIVES = timedelta(hours=24)
"""How long a link that gives a role can be used."""


@dataclass(frozen=True, kw_only=True)
class Officer:
    """Somebody with a role; ``since`` (aware) is None for those whom SECRETARIAT_IDS names."""

    person: int
    role: Role
    since: datetime | None


class RoleStore:
    """Roles by Telegram user id; ``admins`` are always that, whatever is stored."""

    def __init__(self, database: Database, admins: Collection[int] = ()) -> None:
        self._database = database
        self._admins = frozenset(admins)

    async def role_of(self, user_id: int) -> Role | None:
        """Return somebody's role; None for everybody outside the secretariat."""
        if user_id in self._admins:
            return Role.ADMIN
        query = select(ROLES.c.role).where(ROLES.c.user_id == user_id)
        async with self._database.reading() as connection:
            found = (await connection.execute(query)).scalar_one_or_none()
        return Role(found) if found else None

    async def holds(self, user_id: int, least: Role) -> bool:
        """Whether somebody may do what ``least`` may."""
        role = await self.role_of(user_id)
        return role is not None and role >= least

    def holders(self, least: Role) -> Callable[[int], Awaitable[bool]]:
        """Return what tells of a person whether they hold at least that role."""
        return lambda user_id: self.holds(user_id, least)

    async def officers(self) -> list[Officer]:
        """Return everybody with a role, admins first."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(select(ROLES))).all()
        given = [
            Officer(person=row.user_id, role=Role(row.role), since=row.at)
            for row in rows
            if row.user_id not in self._admins
        ]
        always = [Officer(person=each, role=Role.ADMIN, since=None) for each in self._admins]
        return sorted([*always, *given], key=lambda each: (-each.role, each.person))

    async def offer(self, role: Role, now: datetime) -> str:
        """Return the token of a link that gives ``role`` once, until ``LINK_LIVES`` after ``now``.

        Only a hash of it is kept.
        """
        token = secrets.token_urlsafe(24)
        async with self._database.writing() as connection:
            await connection.execute(
                insert(ROLE_LINKS).values(
                    token_hash=_hash(token), role=role, expires_at=now + LINK_LIVES
                )
            )
        return token

    async def accept(self, token: str, user_id: int, now: datetime) -> Role | None:
        """Use a link up; return the role that it gave, None if it is not valid (any more).

        Nobody's role becomes less by it.
        """
        used = (
            delete(ROLE_LINKS)
            .where(ROLE_LINKS.c.token_hash == _hash(token), ROLE_LINKS.c.expires_at > now)
            .returning(ROLE_LINKS.c.role)
        )
        async with self._database.writing() as connection:
            offered = (await connection.execute(used)).scalar_one_or_none()
            if offered is None:
                return None
            query = select(ROLES.c.role).where(ROLES.c.user_id == user_id).with_for_update()
            before = (await connection.execute(query)).scalar_one_or_none()
            role = Role(max(offered, before or 0))
            await upsert(connection, ROLES, user_id=user_id, role=role, at=now)
        return role

    async def take(self, user_id: int) -> Role | None:
        """Take somebody's role away; return it, None if there is none that can be taken."""
        taken = delete(ROLES).where(ROLES.c.user_id == user_id).returning(ROLES.c.role)
        async with self._database.writing() as connection:
            found = (await connection.execute(taken)).scalar_one_or_none()
        return Role(found) if found and user_id not in self._admins else None

    async def prune(self, now: datetime) -> int:
        """Delete the links that are out of date at ``now`` (aware); return how many went."""
        async with self._database.writing() as connection:
            old = delete(ROLE_LINKS).where(ROLE_LINKS.c.expires_at <= now)
            return (await connection.execute(old)).rowcount


def _hash(token: str) -> str:
    # The token is long and random: nobody finds it from its hash, salted or not.
    return sha256(token.encode()).hexdigest()

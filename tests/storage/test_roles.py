"""Roles, and the links that give them."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.secretariat.roles import Role
from bot.storage.database import Database
from bot.storage.roles import LINK_LIVES, Officer, RoleStore
from bot.storage.tables.rights import ROLE_LINKS

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
CHIEF, ADA, BOB = 1, 2**52, 8


@pytest.fixture
def store(database: Database) -> RoleStore:
    return RoleStore(database, {CHIEF})


async def test_nobody_has_a_role_but_those_who_are_always_admins(store: RoleStore) -> None:
    assert [await store.role_of(who) for who in (CHIEF, ADA)] == [Role.ADMIN, None]


async def test_a_link_gives_its_role_once(store: RoleStore) -> None:
    token = await store.offer(Role.SENDER, NOON)
    assert await store.accept(token, ADA, NOON) == Role.SENDER
    assert await store.accept(token, BOB, NOON) is None
    assert [await store.role_of(who) for who in (ADA, BOB)] == [Role.SENDER, None]


async def test_of_many_who_use_a_link_at_once_one_gets_the_role(store: RoleStore) -> None:
    token = await store.offer(Role.VIEWER, NOON)
    given = await asyncio.gather(*(store.accept(token, who, NOON) for who in range(10, 30)))
    assert sorted(map(str, given)) == ["1", *["None"] * 19]


async def test_a_link_goes_out_of_date(store: RoleStore) -> None:
    tokens = [await store.offer(Role.VIEWER, NOON) for _ in range(2)]
    end = NOON + LINK_LIVES
    assert await store.accept(tokens[0], ADA, end) is None
    assert await store.accept(tokens[0], ADA, end - timedelta(microseconds=1)) == Role.VIEWER
    assert [await store.prune(end), await store.prune(end)] == [1, 0]


@pytest.mark.parametrize("token", ["", "x", "x" * 60, "\x00"])
async def test_a_forged_link_gives_nothing(store: RoleStore, token: str) -> None:
    await store.offer(Role.ADMIN, NOON)
    assert await store.accept(token, ADA, NOON) is None


async def test_the_token_is_not_kept(store: RoleStore, database: Database) -> None:
    token = await store.offer(Role.ADMIN, NOON)
    async with database.reading() as connection:
        (kept,) = (await connection.execute(select(ROLE_LINKS.c.token_hash))).scalars()
    assert (token in kept, len(kept), len(token)) == (False, 64, 32)


async def test_a_link_never_lessens_a_role(store: RoleStore) -> None:
    await store.accept(await store.offer(Role.SENDER, NOON), ADA, NOON)
    assert await store.accept(await store.offer(Role.VIEWER, NOON), ADA, NOON) == Role.SENDER
    assert await store.accept(await store.offer(Role.ADMIN, NOON), ADA, NOON) == Role.ADMIN


async def test_a_role_can_be_taken_but_not_from_those_who_always_have_it(
    store: RoleStore,
) -> None:
    for who in (ADA, CHIEF):
        await store.accept(await store.offer(Role.AUTHOR, NOON), who, NOON)
    assert [await store.take(who) for who in (ADA, ADA, CHIEF)] == [Role.AUTHOR, None, None]
    assert [await store.role_of(who) for who in (ADA, CHIEF)] == [None, Role.ADMIN]


async def test_officers_are_listed_admins_first(store: RoleStore) -> None:
    await store.accept(await store.offer(Role.VIEWER, NOON), 5, NOON)
    await store.accept(await store.offer(Role.ADMIN, NOON), ADA, NOON)
    assert await store.officers() == [
        Officer(person=CHIEF, role=Role.ADMIN, since=None),
        Officer(person=ADA, role=Role.ADMIN, since=NOON),
        Officer(person=5, role=Role.VIEWER, since=NOON),
    ]

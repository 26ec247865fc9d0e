"""Who comes, for those who count and list them."""

from datetime import UTC, datetime

from bot.rsvp.rsvp import Delegation, Rsvp, State, Way
from bot.secretariat.roles import Role
from bot.storage.stores import Stores

AT = datetime(2024, 2, 9, 10, tzinfo=UTC)
"""The day before the pretended one."""


def rsvp(stakeholder: str, way: Way, organisation: str | None = None) -> Rsvp:
    return Rsvp(
        edition=2024, stakeholder=stakeholder, way=way, organisation=organisation,
        state=State.COMING, at=AT,
    )  # fmt: skip


async def come(stores: Stores) -> None:
    """Two people and a delegation."""
    await stores.rsvps.keep(101, rsvp("governments", Way.IN_PERSON, "=1+1"), "fr")
    await stores.rsvps.keep(102, rsvp("civil_society", Way.REMOTE, "Société, civile"), "en")
    numbers = {"governments": 12}
    await stores.delegations.keep(
        103,
        Delegation(edition=2024, numbers=numbers, organisation=None, state=State.COMING, at=AT),
        "en",
    )


async def give(stores: Stores, person: int, role: Role) -> None:
    """Give somebody a role."""
    now = datetime.now(UTC)
    await stores.roles.accept(await stores.roles.offer(role, now), person, now)

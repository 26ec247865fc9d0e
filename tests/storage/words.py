"""What people say in the tests of counts, lists and audiences."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.rsvp.rsvp import Delegation, Rsvp, State, Way

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
REMOTE, IN_PERSON, UNDECIDED = Way.REMOTE, Way.IN_PERSON, Way.UNDECIDED
COMING, DECLINED = State.COMING, State.DECLINED


def rsvp(  # noqa: PLR0913 - a row
    stakeholder: str = "governments",
    way: Way = REMOTE,
    *,
    edition: int = 2024,
    state: State = COMING,
    organisation: str | None = None,
    at: datetime = NOON,
) -> Rsvp:
    return Rsvp(
        edition=edition,
        stakeholder=stakeholder,
        way=way,
        organisation=organisation,
        state=state,
        at=at,
    )


def delegation(
    numbers: Mapping[str, int],
    *,
    edition: int = 2024,
    state: State = COMING,
    organisation: str | None = None,
    at: datetime = NOON,
) -> Delegation:
    return Delegation(
        edition=edition, numbers=numbers, organisation=organisation, state=state, at=at
    )

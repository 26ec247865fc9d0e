"""Which of what somebody said they mean."""

from datetime import UTC, datetime

import pytest

from bot.rsvp.draft import Kind
from bot.rsvp.kept import Kept, declined, differs, kind_of, meant
from bot.rsvp.rsvp import Delegation, Interest, Rsvp, State, Way
from bot.rsvp.wishes import Act, Wish

AT = datetime(2024, 2, 10, tzinfo=UTC)


def rsvp(edition: int, state: State = State.COMING) -> Rsvp:
    return Rsvp(
        edition=edition, stakeholder="governments", way=Way.REMOTE, organisation=None,
        state=state, at=AT,
    )  # fmt: skip


DELEGATION = Delegation(
    edition=2024, numbers={"governments": 2}, organisation=None, state=State.COMING, at=AT
)
INTEREST = Interest(stakeholder="governments", at=AT)
LAST, THIS, NEXT = rsvp(2022), rsvp(2024), rsvp(2025)


def wish(edition: int | None = None, kind: Kind = Kind.PERSON) -> Wish:
    return Wish(act=Act.WITHDRAW, kind=kind, edition=edition)


@pytest.mark.parametrize(
    ("every", "wanted", "found"),
    [
        ([], wish(2024), None),
        ([THIS], wish(2024), THIS),
        ([THIS], wish(), THIS),
        ([LAST, THIS], wish(), THIS),
        ([LAST, THIS], wish(2022), LAST),
        ([LAST], wish(), None),
        ([THIS, NEXT], wish(), None),
        ([THIS, NEXT], wish(2025), NEXT),
        ([THIS, DELEGATION, INTEREST], wish(), THIS),
        ([DELEGATION], wish(), DELEGATION),
        ([DELEGATION, INTEREST], wish(), None),
        ([DELEGATION, INTEREST], wish(kind=Kind.DELEGATION), DELEGATION),
        ([THIS, DELEGATION, INTEREST], wish(kind=Kind.INTEREST), INTEREST),
        ([LAST, INTEREST], wish(), INTEREST),
    ],
)
def test_the_likeliest_is_meant_if_it_is_clear(
    every: list[Kept], wanted: Wish, found: Kept | None
) -> None:
    assert meant(every, wanted, lambda kept: kept is not LAST) == found


def test_each_kind_is_told_from_the_others() -> None:
    kinds = [kind_of(kept) for kept in (THIS, DELEGATION, INTEREST)]
    assert kinds == [Kind.PERSON, Kind.DELEGATION, Kind.INTEREST]


def test_only_who_said_so_has_declined() -> None:
    said: list[Kept] = [THIS, rsvp(2024, State.DECLINED), DELEGATION, INTEREST]
    assert [declined(kept) for kept in said] == [False, True, False, False]


@pytest.mark.parametrize(
    ("given", "other"),
    [
        ({}, False),
        ({"edition": 2024, "type": "governments", "way": "remote"}, False),
        ({"way": "in_person"}, True),
        ({"type": "civil_society"}, True),
    ],
)
def test_something_else_than_is_kept_is_a_change(
    given: dict[str, str | int | bool | None],
    other: bool,  # noqa: FBT001
) -> None:
    assert differs(THIS, given) is other

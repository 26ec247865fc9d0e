"""Who may do what with a broadcast, in whatever state it is."""

from datetime import UTC, datetime
from itertools import product

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Act, Broadcast, State, fingerprint, needs_another
from bot.broadcasts.desk import Step, may
from bot.secretariat.roles import Role

NOW = datetime(2024, 2, 10, tzinfo=UTC)
WORDS = Announcement(versions={"en": Version(text="Hello")})


def broadcast(
    state: State, author: int | None = 7, act: Act = Act.SEND, audience: Audience | None = None
) -> Broadcast:
    return Broadcast(
        id=1, state=state, act=act, author=author, announcement=WORDS, created_at=NOW,
        audience=audience or Audience(),
    )  # fmt: skip


@pytest.mark.parametrize("four_eyes", [True, False])
@pytest.mark.parametrize("role", [None, Role.VIEWER])
@pytest.mark.parametrize("officer", [7, 8])
def test_without_a_writers_role_nothing_at_all(
    four_eyes: bool,  # noqa: FBT001
    role: Role | None,
    officer: int,
) -> None:
    allowed = [
        (step, state, act)
        for step, state, act in product(Step, State, Act)
        if may(step, broadcast(state, act=act), officer, role, four_eyes=four_eyes)
    ]
    assert allowed == []


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.SENDER, Role.ADMIN])
def test_what_is_not_ones_own_is_not_written(role: Role) -> None:
    writing = {
        Step.WRITE, Step.RELABEL, Step.REMOVE, Step.TAKE, Step.AMONG, Step.CHOOSE, Step.OFFER,
        Step.ABOUT, Step.TEST, Step.FIX, Step.KEEP, Step.BACK,
    }  # fmt: skip
    allowed = [
        (step, state)
        for step, state in product(writing, State)
        if may(step, broadcast(state), 8, role, four_eyes=False)
    ]
    assert allowed == []


@pytest.mark.parametrize("author", [7, None])
def test_only_who_may_send_confirms_and_only_what_waits(author: int | None) -> None:
    allowed = {
        (state, role)
        for state, role in product(State, Role)
        if may(Step.CONFIRM, broadcast(state, author), 8, role, four_eyes=True)
    }
    assert allowed == {(State.WAITING, Role.SENDER), (State.WAITING, Role.ADMIN)}


@pytest.mark.parametrize("role", list(Role))
def test_with_four_eyes_nobody_confirms_their_own(role: Role) -> None:
    waiting = broadcast(State.WAITING)
    assert not may(Step.CONFIRM, waiting, 7, role, four_eyes=True)


@pytest.mark.parametrize(
    ("role", "four_eyes", "among", "state", "needed"),
    [
        (Role.AUTHOR, False, Among.NEWS, State.DRAFT, True),
        (Role.AUTHOR, True, Among.NEWS, State.DRAFT, True),
        (Role.SENDER, False, Among.NEWS, State.DRAFT, False),
        (Role.SENDER, True, Among.NEWS, State.DRAFT, True),
        (Role.ADMIN, True, Among.NEWS, State.DRAFT, True),
        (Role.SENDER, True, Among.NEWS, State.MISSED, False),
        (Role.AUTHOR, True, Among.NEWS, State.MISSED, True),
        (Role.AUTHOR, True, Among.TEST, State.DRAFT, False),
    ],
)
def test_when_somebody_else_has_to_confirm(
    role: Role,
    four_eyes: bool,  # noqa: FBT001
    among: Among,
    state: State,
    needed: bool,  # noqa: FBT001
) -> None:
    wanted = broadcast(state, audience=Audience(among=among))
    assert needs_another(wanted, role, four_eyes=four_eyes) is needed


def test_a_fingerprint_tells_words_and_people_from_others() -> None:
    one = broadcast(State.DRAFT)
    same = broadcast(State.WAITING)
    others = [
        broadcast(State.DRAFT, audience=Audience(among=Among.TEST)),
        broadcast(State.DRAFT, audience=Audience(languages=frozenset({"en", "fr"}))),
        broadcast(State.DRAFT, audience=Audience(stakeholders=frozenset({"en", "fr"}))),
    ]
    assert fingerprint(one) == fingerprint(same)
    assert len({fingerprint(each) for each in (one, *others)}) == 4

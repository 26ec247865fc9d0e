"""The steps of a broadcast, and who may take them."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Broadcast, State, may_become, may_confirm, when_due
from bot.broadcasts.permission import Permission, permission

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)


def test_what_is_sent_is_never_a_draft_again() -> None:
    gone = {State.SENDING, State.PAUSED, State.STOPPED, State.SENT, State.DISCARDED}
    before = {State.DRAFT, State.WAITING, State.SCHEDULED, State.MISSED}
    assert [s for s in gone for w in before if may_become(s, w)] == []


def test_everything_but_the_discarded_can_end_sent_or_discarded() -> None:
    def ends(state: State, seen: frozenset[State] = frozenset()) -> bool:
        if state in {State.SENT, State.DISCARDED}:
            return True
        after = [s for s in State if may_become(state, s) and s not in seen]
        return any(ends(s, seen | {state}) for s in after)

    assert [state for state in State if not ends(state)] == []


@pytest.mark.parametrize(
    ("late", "becomes"),
    [
        (timedelta(), State.SENDING),
        (timedelta(minutes=60), State.SENDING),
        (timedelta(minutes=61), State.MISSED),
    ],
)
def test_a_schedule_missed_by_more_than_an_hour_asks(late: timedelta, becomes: State) -> None:
    assert when_due(NOON, NOON + late) == becomes


@pytest.mark.parametrize(
    ("four_eyes", "officer", "may"), [(True, 1, False), (True, 2, True), (False, 1, True)]
)
def test_four_eyes(four_eyes: bool, officer: int, may: bool) -> None:  # noqa: FBT001
    broadcast = Broadcast(
        id=1,
        state=State.WAITING,
        author=1,
        announcement=Announcement(versions={}),
        audience=Audience(),
        created_at=NOON,
    )
    assert may_confirm(broadcast, officer, four_eyes=four_eyes) is may


@pytest.mark.parametrize(
    ("allowed", "beat", "expected"),
    [
        (True, None, Permission.GIVEN),
        (True, NOON - timedelta(minutes=59), Permission.GIVEN),
        (True, NOON - timedelta(minutes=61), Permission.SILENT),
        (False, NOON, Permission.COPY),
        (False, NOON - timedelta(days=9), Permission.COPY),
    ],
)
def test_who_may_send(allowed: bool, beat: datetime | None, expected: Permission) -> None:  # noqa: FBT001
    assert permission(allowed=allowed, heartbeat_at=beat, now=NOON) == expected


def test_who_has_no_version_gets_english_or_else_the_first() -> None:
    fr, ru, en = Version(text="f"), Version(text="r"), Version(text="e")
    without, with_english = {"fr": fr, "ru": ru}, {"fr": fr, "en": en}
    told = [Announcement(versions=without).language_for(code) for code in ("ru", "en", "zh")]
    assert told == ["ru", "fr", "fr"]
    told = [Announcement(versions=with_english).language_for(code) for code in ("ar", "fr")]
    assert told == ["en", "fr"]


def test_an_edition_belongs_to_an_audience_of_those_who_come() -> None:
    assert Audience(among=Among.EDITION, edition=2024).purpose == "changes:2024"
    with pytest.raises(ValueError, match="edition"):
        Audience(among=Among.NEWS, edition=2024)
    with pytest.raises(ValueError, match="edition"):
        Audience(among=Among.EDITION)

"""How long a follow-up may refer to what was spoken of before."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.participants.participant import MEMORY_KEPT, Participant, followed_up
from bot.understanding.question import Memory

NOON = datetime(2024, 2, 10, 12, tzinfo=UTC)
MEMORY = Memory(language="fr", editions=(2020,), topics=("dates",))
SPOKE = Participant(user_id=1, memory=MEMORY, memory_at=NOON)


def test_what_was_spoken_of_can_be_followed_up_for_twelve_hours() -> None:
    assert timedelta(hours=12) == MEMORY_KEPT
    assert followed_up(SPOKE, NOON + timedelta(hours=12)) == MEMORY


def test_then_only_the_language_is_left() -> None:
    later = NOON + timedelta(hours=12, microseconds=1)
    assert followed_up(SPOKE, later) == Memory(language="fr")


def test_somebody_new_has_nothing_to_follow_up() -> None:
    assert followed_up(Participant(user_id=1), NOON) == Memory()


def test_the_night_the_clocks_change_is_no_longer_or_shorter() -> None:
    geneva = ZoneInfo("Europe/Zurich")
    before = datetime(2024, 3, 30, 20, tzinfo=geneva)
    spoke = Participant(user_id=1, memory=MEMORY, memory_at=before.astimezone(UTC))
    assert followed_up(spoke, datetime(2024, 3, 31, 9, tzinfo=geneva)) == MEMORY


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400)))
def test_it_is_kept_exactly_so_long(after: timedelta) -> None:
    kept = followed_up(SPOKE, NOON + after) == MEMORY
    assert kept == (after <= MEMORY_KEPT)

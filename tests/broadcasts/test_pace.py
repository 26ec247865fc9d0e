"""The pace of a broadcast, on a clock of its own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.broadcasts.pace import ChatPace, Pace


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def sent_in(pace: Pace, clock: Clock, seconds: float, oversleep: float) -> list[float]:
    """Send whatever may go out; return when."""
    times: list[float] = []
    end = clock.now + seconds
    while clock.now < end:
        times += [clock.now] * pace.take(30)
        clock.now += pace.wait + oversleep
    return times


@pytest.mark.parametrize("oversleep", [0.0001, 0.001, 0.02])
def test_the_rate_is_kept_and_nearly_reached(oversleep: float) -> None:
    clock = Clock()
    times = sent_in(Pace(25, clock), clock, 60, oversleep)
    assert 24 <= len(times) / 60 <= 25


@given(st.lists(st.floats(0.0, 3.0), min_size=1, max_size=60), st.floats(1, 100))
def test_no_second_ever_has_much_more(pauses: list[float], rate: float) -> None:
    clock = Clock()
    pace = Pace(rate, clock)
    times: list[float] = []
    for pause in pauses:
        times += [clock.now] * pace.take(1000)
        clock.now += pause
    for first in times:
        assert sum(first <= time < first + 1 for time in times) <= rate * 1.25 + 1


def test_nothing_goes_out_while_telegram_wants_none() -> None:
    clock = Clock()
    pace = Pace(None, clock)
    pace.stop(7)
    clock.now += 6.999
    assert pace.take(5) == 0
    assert pace.wait == pytest.approx(0.001)
    clock.now += 0.002
    assert pace.take(5) == 5


def test_a_shorter_stop_does_not_end_a_longer_one() -> None:
    clock = Clock()
    pace = Pace(25, clock)
    pace.stop(10)
    pace.stop(1)
    assert pace.wait == pytest.approx(10)


def test_what_goes_out_of_turn_is_made_up_for() -> None:
    clock = Clock()
    pace = Pace(25, clock)
    times: list[float] = []
    for _ in range(600):
        times += [clock.now] * (pace.take(30) + pace.borrow())
        clock.now += 0.1
    assert 24 <= len(times) / 60 <= 25


def test_nothing_goes_out_of_turn_while_telegram_wants_none() -> None:
    pace = Pace(25, Clock())
    pace.stop(1)
    assert not pace.borrow()


@given(st.lists(st.tuples(st.integers(1, 3), st.floats(0, 0.6)), max_size=60))
def test_no_chat_ever_has_two_in_a_second(tried: list[tuple[int, float]]) -> None:
    clock = Clock()
    pace = ChatPace(clock)
    had: dict[int, list[float]] = {}
    for chat, pause in tried:
        clock.now += pause
        wait = pace.take(chat)
        last = had.get(chat, [0.0])[-1]
        assert wait == pytest.approx(max(0.0, last + 1.02 - clock.now))
        if not wait:
            had.setdefault(chat, []).append(clock.now)
    for times in had.values():
        assert all(later - earlier >= 1 for earlier, later in pairwise(times))

from datetime import date, datetime, timedelta
from typing import Self

import pytest

from bot import clock
from bot.clock import GENEVA, day_given
from bot.errors import UsageError

MIDNIGHT = datetime(2024, 5, 28, tzinfo=GENEVA)


class _AroundMidnight(datetime):
    """Each look at the clock is a second later; the first is right before midnight."""

    looks = 0

    @classmethod
    def now(cls, tz: object = None) -> Self:
        assert tz is GENEVA
        cls.looks += 1
        moment = MIDNIGHT + timedelta(seconds=cls.looks - 2)
        return cls.fromtimestamp(moment.timestamp(), GENEVA)


def test_a_moment_is_of_one_look_at_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORUM_TODAY", raising=False)
    monkeypatch.setattr(_AroundMidnight, "looks", 0)
    monkeypatch.setattr(clock, "datetime", _AroundMidnight)
    assert clock.now() == MIDNIGHT - timedelta(seconds=1)
    assert clock.now() == MIDNIGHT


def test_a_pretended_day_keeps_the_time_of_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORUM_TODAY", "2020-02-29")
    monkeypatch.setattr(_AroundMidnight, "looks", 0)
    monkeypatch.setattr(clock, "datetime", _AroundMidnight)
    assert clock.now() == datetime(2020, 2, 29, 23, 59, 59, tzinfo=GENEVA)
    assert clock.today() == date(2020, 2, 29)


@pytest.mark.parametrize("text", ["", "tomorrow", "27.05.2024", "2024-02-30"])
def test_another_way_to_write_a_day_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as refused:
        day_given(text)
    assert str(refused.value) == f"{text!r} is not a day: write it as 2024-05-27"

"""How long a broadcast still takes."""

from datetime import timedelta

from bot.broadcasts.speed import Speed


def test_it_goes_on_as_fast_as_lately() -> None:
    speed = Speed()
    for second in range(0, 200, 5):
        # Four times as fast after the first 100 seconds.
        speed.note(second, second if second < 100 else 100 + 4 * (second - 100))
    assert speed.remaining(400) == timedelta(seconds=100)


def test_one_look_or_no_progress_tells_nothing() -> None:
    speed = Speed()
    speed.note(1, 10)
    assert speed.remaining(5) is None
    speed.note(300, 10)
    assert speed.remaining(5) is None

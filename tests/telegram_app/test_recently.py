from bot.telegram_app.recently import REMEMBERED, Recently


def test_only_what_was_just_is_again() -> None:
    now = [0.0]
    recently = Recently(2.0, now=lambda: now[0])
    assert [recently.again("a"), recently.again("b"), recently.again("a")] == [False, False, True]
    now[0] = 1.9
    assert recently.again("a")
    now[0] = 4.0
    assert not recently.again("a")


def test_it_does_not_grow() -> None:
    recently = Recently(2.0, now=lambda: 0.0)
    for number in range(REMEMBERED + 1):
        assert not recently.again(number)
    assert not recently.again(0)
    assert recently.again(REMEMBERED)

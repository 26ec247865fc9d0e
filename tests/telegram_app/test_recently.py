from itertools import count

from bot.telegram_app.recently import REMEMBERED, Recently


def test_only_what_was_just_is_again() -> None:
    now, update = [0.0], count()
    recently = Recently(2.0, now=lambda: now[0])
    assert [recently.again(what, next(update)) for what in "aba"] == [False, False, True]
    now[0] = 1.9
    assert recently.again("a", next(update))
    now[0] = 4.0
    assert not recently.again("a", next(update))


def test_an_update_that_is_handled_once_more_is_not_again() -> None:
    recently = Recently(2.0, now=lambda: 0.0)
    assert [recently.again("a", of) for of in (1, 1, 2)] == [False, False, True]
    assert [recently.again("b", of) for of in (1, 2, 1, 2)] == [False, True, False, True]


def test_what_goes_on_happening_counts_anew_after_a_while() -> None:
    now, update = [0.0], count()
    recently = Recently(2.0, now=lambda: now[0])
    found = []
    for now[0] in (0.0, 1.5, 3.0, 4.5, 6.0):
        found.append(recently.again("a", next(update)))
    assert found == [False, True, False, True, False]


def test_it_does_not_grow() -> None:
    recently = Recently(2.0, now=lambda: 0.0)
    for number in range(REMEMBERED + 1):
        assert not recently.again(number, 1)
    assert not recently.again(0, 2)
    assert recently.again(REMEMBERED, 2)

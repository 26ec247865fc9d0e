"""What stays until the end is not looked through for garbage."""

import gc

from bot.lasting import lasting


def test_the_collector_passes_by_what_is_made_inside() -> None:
    before = gc.get_freeze_count()
    with lasting():
        with lasting():
            made: list[list[int]] = [[] for _ in range(1000)]
        inside = gc.isenabled()
        made += [[] for _ in range(1000)]
    assert (inside, gc.isenabled()) == (False, True)
    assert gc.get_freeze_count() >= before + len(made)
    gc.unfreeze()

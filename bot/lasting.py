"""What is made once, in large numbers, and stays until the program ends."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SOME = 10_000
"""Objects that may be garbage before it is looked for: handling an update leaves hardly any, and
looking, even at little, takes as long as an update."""


@contextmanager
def lasting() -> Iterator[None]:
    """Have the garbage collector pass by what is made in the block, then and ever after.

    It would go through all of it again and again, for which everything else waits. Of what is made
    later it looks for garbage seldom.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(_SOME)
        if before:
            gc.enable()

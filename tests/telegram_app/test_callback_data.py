from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.library import Library
from bot.telegram_app.callback_data import (
    LONGEST,
    ShowPressed,
    of_show,
    read,
    spoken_of,
)
from bot.understanding.question import Memory
from bot.wording.reply import Show


@given(data=st.data())
def test_what_fits_comes_back_and_what_does_not_is_no_button(library: Library, data: Any) -> None:
    topics = data.draw(st.lists(st.sampled_from([*library.topics]), min_size=1, unique=True))
    edition = data.draw(st.sampled_from([*library.editions]))
    in_place, more, listed = (data.draw(st.booleans()) for _ in range(3))
    show = Show(edition, tuple(topics), in_place=in_place, more=more, and_before=listed)
    made = of_show(show, "fr")
    if made is None:
        assert len(",".join(topics)) > LONGEST - len("1:s:2024:e:fr:") - more - listed
    else:
        assert len(made.encode()) <= LONGEST
        assert read(made, library) == ShowPressed(show, "fr")


@pytest.mark.parametrize(
    "data",
    [
        "", "1", "1:s", "1:s:2024:e:fr:", "1:s:2024:x:fr:dates", "1:s:1999:e:fr:dates",
        "1:s:2024:e:fr:nothing", "1:s:2024:e:fr:dates,", "1:s:2024:e:fr:dates,dates",
        "1:s:2024:e:xx:dates", "1:s:٢٠٢٤:e:fr:dates", "1:s:2024:e:fr:dates\n",
        " 1:s:2024:e:fr:dates", "2:s:2024:e:fr:dates", "1:s:2024:e:FR:dates", "💥" * 16,
    ],
)  # fmt: skip
def test_anything_else_is_refused(library: Library, data: str) -> None:
    assert read(data, library) is None


@given(st.text(max_size=64))
def test_nothing_forged_raises(library: Library, data: str) -> None:
    read(data, library)


def test_buttons_tell_what_their_message_is_about(library: Library) -> None:
    buttons = ["1:s:2020:e:fr:venue", "1:s:2024:n:fr:dates"]
    assert spoken_of(buttons, library) == Memory(editions=(2024,), topics=("venue",))
    assert spoken_of(buttons[:1], library) is None
    assert spoken_of(["1:l:fr", "other"], library) is None

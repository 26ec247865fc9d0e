"""What a reply says of deadlines that are past."""

from datetime import date

import pytest

from bot.conversation import Conversation

ASKED = "deadlines 2020"
FIRST, LAST, OVER = date(2020, 1, 15), date(2020, 2, 4), date(2020, 4, 10)
PASSED = " (this date has passed)"


def told(talk: Conversation, today: date) -> list[str]:
    """Return of each deadline what follows its date."""
    lines = talk.hear(ASKED, today).reply.text.splitlines()
    return [line.partition("2020")[2] for line in lines if line.startswith("•")]


@pytest.mark.parametrize(
    ("today", "after"),
    [
        (date(2020, 1, 14), ["", "", ""]),
        # One must be before that day, two by 3 February.
        (FIRST, ["", "", PASSED]),
        (date(2020, 2, 3), ["", "", PASSED]),
        (LAST, [PASSED, PASSED, PASSED]),
        # "This edition is over" is said of all.
        (OVER, ["", "", ""]),
    ],
)
def test_who_asks_too_late_is_told_so(talk: Conversation, today: date, after: list[str]) -> None:
    assert told(talk, today) == after

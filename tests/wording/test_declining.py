"""What a reply says that does not answer: what was understood, what not, and what can be asked."""

import pytest

from bot.conversation import Conversation
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("beekeeping 2022", "I understood the year 2022, but not what you would like to know."),
        ("theme of the 2022 flumberling fair", "I understood “Theme”, but not that you mean the"),
        ("апельсины 2022", "Год понятен: 2022, но непонятно"),
        ("who is my member of parliament", "I can only answer about the WSIS Forum"),
    ],
)
def test_declining_says_what_was_not_understood(talk: Conversation, text: str, words: str) -> None:
    reply = talk.hear(text, TODAY).reply
    assert reply.decision == "decline"
    assert reply.text.startswith(words)


def test_an_edition_that_was_understood_brings_buttons(talk: Conversation) -> None:
    buttons = [b for row in talk.hear("beekeeping 2022", TODAY).reply.buttons for b in row]
    assert [button.label for button in buttons] == [
        "Dates", "Venue", "Registration and documents", "Contact",
    ]  # fmt: skip
    assert {getattr(button.action, "edition", None) for button in buttons} == {2022}

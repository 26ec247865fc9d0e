"""What the bot says that people can ask, it answers."""

import re

import pytest

from bot.conversation import Conversation
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES, TODAY

EXAMPLE = re.compile(r"[“«]\u00a0?([^”»{}]*[?？؟])\u00a0?[”»]")
SAID = ("courtesy", "decline", "start", "help", "not-text", "broadcast-ask-how")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", SAID)
def test_an_example_is_answered(
    talk: Conversation, phrases: Phrases, language: str, message: str
) -> None:
    said = phrases.say(language, message, years="2017", website="www.wsis.org/forum")
    first, *then = EXAMPLE.findall(said)
    turn = talk.hear(first, TODAY)
    assert (turn.reply.decision, turn.reply.language) == ("answer", language)
    for question in then:
        turn = talk.hear(question, TODAY, turn.memory)
        assert (turn.reply.decision, turn.reply.editions) == ("answer", (2022,))

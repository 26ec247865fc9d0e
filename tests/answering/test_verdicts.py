"""What a question names is looked for where it is on record."""

import pytest

from bot.conversation import Conversation
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("question", "topic", "verdict"),
    [
        ("Is UNESCO taking part in 2024?", "organizers", "Yes: the letter names UNESCO."),
        ("is UNDP a partner in 2017?", "organizers", "Yes: the letter names UNDP."),
        ("is WIPO a partner in 2017?", "partners", "Yes: the letter names WIPO."),
    ],
)
def test_who_organizes_takes_part(
    talk: Conversation, question: str, topic: str, verdict: str
) -> None:
    reply = talk.hear(question, TODAY).reply
    assert (reply.decision, reply.topics) == ("answer", (topic,))
    assert verdict in "\n".join(paragraph.text for paragraph in reply.paragraphs)

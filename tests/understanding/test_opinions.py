"""What the models are heard on, and what they are not."""

import pytest

from bot.conversation import Conversation
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("yep I'll be coming", "rsvp"),
        ("je serai finalement absent, merci d'annuler", "rsvp"),
        ("explain wsis like im 5 lol", "answer"),
        ("¿Para qué sirve exactamente el Foro de la CMSI?", "answer"),
        ("any good podcasts about history?", "decline"),
        ("thanks, very good", "smalltalk"),
    ],
)
def test_a_courtesy_gives_way_to_what_is_said_beside_it(
    talk: Conversation, text: str, decision: str
) -> None:
    assert talk.hear(text, TODAY).reply.decision == decision


@pytest.mark.parametrize(
    "text", ["меняю формат: буду не очно, а онлайн", "я участвую, подтвердите пожалуйста"]
)
def test_a_wish_in_several_words_is_one_wish(talk: Conversation, text: str) -> None:
    assert talk.hear(text, TODAY).reply.decision == "rsvp"


@pytest.mark.parametrize(
    "text",
    ["what is the programme", "qui organise", "нужна ли виза", "截止日期是哪天", "من المنظمون"],
)
def test_bare_questions_are_about_the_forum(talk: Conversation, text: str) -> None:
    assert talk.hear(text, TODAY).reply.decision in {"answer", "not_stated"}


@pytest.mark.parametrize(
    "text",
    ["don't touch my phone", "what year did the internet start", "how do I stand on my head"],
)
def test_a_topics_word_alone_is_not(talk: Conversation, text: str) -> None:
    assert talk.hear(text, TODAY).reply.decision == "decline"


@pytest.mark.parametrize(
    "text",
    [
        "هل يصدر المنظمون شهادة حضور لمنتدى 2017؟",
        "ما الزي المطلوب في الجزء الرفيع المستوى 2020؟",
        "¿puedo ir con mis hijos al foro 2024?",
    ],
)
def test_what_no_letter_states_is_not_answered_with_something_else(
    talk: Conversation, text: str
) -> None:
    assert talk.hear(text, TODAY).reply.decision == "not_stated"

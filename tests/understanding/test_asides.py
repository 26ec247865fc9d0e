"""What stands beside a question in a letter is not asked."""

import pytest

from bot.conversation import Conversation
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Dear organizers, what is the theme of the 2022 forum?", ("theme",)),
        (
            (
                "Dear team, thanks for the letter you sent to our minister. I would like to know "
                "whether civil society is invited in 2024, as our partner NGO keeps asking me."
            ),
            ("stakeholders",),
        ),
        (
            (
                "Уважаемые организаторы! Меня зовут Карим, я работаю в пресс-службе министерства; "
                "мне можно звонить по этому номеру в любое время. "
                "Не пришлёте ли тему форума 2022 года?"
            ),
            ("theme",),
        ),
    ],
)
def test_salutations_reasons_and_sentences_about_oneself_ask_nothing(
    talk: Conversation, text: str, topics: tuple[str, ...]
) -> None:
    assert talk.hear(text, TODAY).reply.topics == topics


def test_several_questions_of_a_letter_are_answered(talk: Conversation) -> None:
    reply = talk.hear(
        "Hello, I hope you are well. I am preparing a trip for my minister and have two questions: "
        "where was the 2017 forum? And who signed the invitation to the 2022 forum? Many thanks!",
        TODAY,
    ).reply
    assert (reply.editions, reply.topics) == ((2017, 2022), ("venue", "signatories"))

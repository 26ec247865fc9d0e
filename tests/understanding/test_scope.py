"""Matters that no file names are told from the Forum by how the question is built."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import Conversation
from bot.language.tokens import tokenise
from bot.understanding.shapes import shape
from tests.conftest import TODAY


@pytest.mark.parametrize(
    "text",
    [
        "theme of the 2022 flumberling gala",
        "forum of the mirdonian glassblowers 2022 dates",
        "thème du congrès des flumberlins 2022",
        "lema del congreso de flumberlines 2022",
        "тема съезда флумберлинов 2022",
        "شعار مؤتمر الفلمبرلين 2022",
        "2022年蓝鲸饲养大会的主题",
    ],
)
def test_what_only_looks_like_a_question_about_the_forum_is_declined(
    talk: Conversation, text: str
) -> None:
    assert talk.hear(text, TODAY).reply.decision == "decline"


@pytest.mark.parametrize(
    "text",
    [
        "my colleague Ottokar asks for the theme of the 2022 forum",
        "ma cousine Flumberline demande le thème du forum 2022",
        "моя коллега Флумберлина спрашивает тему форума 2022",
    ],
)
def test_words_that_nobody_knows_may_stand_beside_one(talk: Conversation, text: str) -> None:
    reply = talk.hear(text, TODAY).reply
    assert (reply.decision, reply.editions, reply.topics) == ("answer", (2022,), ("theme",))


@given(st.text(max_size=200))
def test_a_shape_has_a_letter_for_each_token(text: str) -> None:
    tokens = tokenise(text)[:80]
    assert len(shape(tokens, [], "english", lambda _: 0)) == len(tokens)

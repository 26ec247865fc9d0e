"""Whatever is typed, in whatever order, gets a reply."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation import Conversation
from bot.understanding.question import Memory
from tests.conftest import TODAY

MARKS = [*"?!,.:;-+()'\"#@/\n\u200b\x00²½①Ⅳ😀", "...", " - ", "、", "؟"]
NUMBERS = ["2024", "2022", "1999", "+20", "20", "1", "٢٠٢٠", "二零", "2O2O", "999999999999999999"]
WORDS = [
    "wsis", "forum", "when", "where", "theme", "27 may", "june", "and", "in", "the one before",
    "not", "no sorry", "SMSI", "où", "quand", "l'", "СМСИ", "где", "тема", "منتدى", "متى", "و",
    "论坛", "主题", "几月", "届", "cuándo", "el siguiente", "thanks", "I come", "visa", "pizza",
    "who signed", "CL-19/58", "ITU", "WHO", "who", "more", "why", "dear", "because",
]  # fmt: skip
MESSAGES = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from([*MARKS, *NUMBERS, *WORDS]), max_size=8).map(" ".join),
    st.lists(st.sampled_from([*MARKS, *NUMBERS, *WORDS]), max_size=8).map("".join),
)


@settings(deadline=None, max_examples=400)
@given(st.lists(MESSAGES, min_size=1, max_size=2))
def test_every_message_gets_a_reply(talk: Conversation, messages: list[str]) -> None:
    memory = Memory()
    for message in messages:
        turn = talk.hear(message, TODAY, memory)
        memory = turn.memory
        assert turn.reply.text.strip()

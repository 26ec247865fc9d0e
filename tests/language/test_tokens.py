import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.tokens import BREAK, tokenise, words_of


def _folded(text: str) -> list[str]:
    return [token.folded for token in tokenise(text)]


def test_words_numbers_and_marks_between_clauses() -> None:
    assert _folded("Hello, when is WSIS+20? (May)") == [
        "hello", BREAK, "when", "is", "wsis", "+20", BREAK, "may",
    ]  # fmt: skip


def test_a_chinese_character_is_a_token() -> None:
    assert _folded("2024年主题") == ["2024", "年", "主", "题"]


def test_digits_and_letters_written_together_come_apart() -> None:
    assert _folded("منتدى2017") == ["منتدي", "2017"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Good day\nwhen is it", ["good", "day", BREAK, "when", "is", "it"]),
        ("Bonne journée\r\nquand", ["bonne", "journee", BREAK, "quand"]),
        ("你好\n主题", ["你", "好", BREAK, "主", "题"]),
    ],
)
def test_a_new_line_is_a_mark_in_every_script(text: str, folded: list[str]) -> None:
    assert _folded(text) == folded


def test_emoji_say_something_only_where_nothing_else_does() -> None:
    assert _folded("👍🏽 ❤️!") == ["👍", "🏽", "❤", BREAK]
    assert _folded("thanks 🙏") == ["thanks"]
    assert words_of(["👋", "thanks 🙏"]) == [["👋"], ["thanks"]]


def test_initials_and_addresses_are_not_cut() -> None:
    assert BREAK not in _folded("J.K. Ponder")
    assert BREAK not in _folded("www.wsis.org/forum")


@given(st.text())
def test_any_text_has_at_most_as_many_tokens_as_asked(text: str) -> None:
    assert len(tokenise(text, most=10)) <= 10


@given(st.lists(st.text().filter(lambda text: "\n" not in text)))
def test_the_words_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    one_by_one = ([word for word in _folded(text) if word != BREAK] for text in texts)
    assert words_of(texts) == [words for words in one_by_one if words]

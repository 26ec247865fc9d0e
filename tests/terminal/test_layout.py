from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from bot.terminal import layout
from bot.terminal.message_text import units


def wrapped(text: str, width: int) -> list[str]:
    return [text[slice(*span)] for span in layout.lines(text, width)]


def test_words_go_to_the_next_line() -> None:
    assert wrapped("The theme of\nthe forum", 9) == ["The theme", "of", "the forum"]


def test_an_address_is_not_broken() -> None:
    address = "https://www.itu.int/net4/wsis/forum/2024/"
    assert wrapped(f"Website: {address} Bye", 12) == ["Website:", address, "Bye"]


def test_chinese_is_broken_anywhere_but_before_a_full_stop() -> None:
    assert wrapped("世界峰会论坛。", 6) == ["世界峰", "会论", "坛。"]


def test_lines_from_right_to_left_are_left_to_the_terminal() -> None:
    assert wrapped("متى ينعقد المنتدى", 5) == ["متى ينعقد المنتدى"]


@given(st.text(alphabet="ab 世界é😀\n"), st.integers(1, 20))
def test_wrapping_loses_nothing_but_blanks(text: str, width: int) -> None:
    assert "".join("".join(wrapped(text, width)).split()) == "".join(text.split())


def test_columns() -> None:
    assert [layout.columns(text) for text in ("ab", "世界", "é", "e\u0301", "\u2068a\u2069")] == [
        2, 4, 1, 1, 1,
    ]  # fmt: skip


def test_marks_are_counted_in_utf_16() -> None:
    bold = [{"type": "bold", "offset": 3, "length": 4}]
    assert layout.styled("😀 Four!", (0, 7), bold) == "😀 \x1b[1mFour\x1b[0m!"


def test_a_mark_goes_on_in_the_next_line() -> None:
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    lines = [layout.styled("a b", span, bold) for span in layout.lines("a b", 1)]
    assert lines == ["\x1b[1ma\x1b[0m", "\x1b[1mb\x1b[0m"]


def test_control_characters_cannot_reach_the_terminal() -> None:
    assert layout.harmless("a\x1b[2Jb\x9bc\rd\te\n") == "a\ufffd[2Jb\ufffdc\ufffdd\te\n"


def test_sizes() -> None:
    assert [layout.size(n) for n in (999, 1200, 3_400_000)] == ["999 B", "1.2 kB", "3.4 MB"]


def test_what_is_too_long_for_one_message_becomes_several() -> None:
    assert list(layout.pieces("😀😀😀a", 3)) == ["😀", "😀", "😀a"]
    assert list(layout.pieces("abc", 3)) == ["abc"]
    assert list(islice(layout.pieces("\ufffd" * 4, 3), 3)) == ["\ufffd" * 3, "\ufffd"]


@given(st.text(alphabet="a😀\ufffd"), st.integers(2, 5))
def test_pieces_are_the_text(text: str, most: int) -> None:
    found = list(islice(layout.pieces(text, most), len(text) + 1))
    assert "".join(found) == text
    assert all(units(piece) <= most for piece in found)

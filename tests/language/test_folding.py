import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.folding import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Thème", "theme"),
        ("ＷＳＩＳ　２０２４", "wsis 2024"),
        ("٢٠٢٤ ۲۰۲۴", "2024 2024"),
        ("مُنْتَدَى", "منتدي"),
        ("الأمانة", "الامانه"),
        ("Ещё", "еще"),
        ("論壇主題", "论坛主题"),
        ("二〇二〇年", "2020年"),
        ("二四年", "24年"),
        ("十二月", "十二月"),
        ("cœur", "coeur"),
        ("quaaaand", "quand"),
        ("2000", "2000"),
        ("wh\u200ben\u202e", "when"),
        ("wh\u0000en", "when"),
        ("z̴̛͉a̷l̵g̶o̸", "zalgo"),
        ("l’événement", "l'evenement"),
    ],
)
def test_spellings_that_mean_the_same_become_equal(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)
    assert fold(fold(once)) == fold(once)

import pytest

from bot.language.stems import keys


@pytest.mark.parametrize(
    ("one", "other", "stemmer"),
    [
        ("organises", "organise", "english"),
        ("регистрации", "регистрация", "russian"),
        ("organizadores", "organizador", "spanish"),
        ("signataires", "signataire", "french"),
        ("المنتدي", "منتدي", "arabic"),
        ("والتسجيل", "تسجيل", "arabic"),
        ("بالمنتدي", "المنتدي", "arabic"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str, stemmer: str) -> None:
    assert set(keys(one, stemmer)) & set(keys(other, stemmer))


def test_numbers_and_short_words_stay() -> None:
    assert keys("2024", "english") == ("2024",)
    assert keys("les", "french") == ("les",)
    assert keys("论", None) == ("论",)

from bot.language.keyboard import retyped


def test_russian_typed_on_latin_keys() -> None:
    assert [token.folded for token in retyped("rjulf ajhev 2024")] == ["когда", "форум", "2024"]


def test_english_typed_on_russian_keys() -> None:
    assert [token.folded for token in retyped("црут")] == ["when"]


def test_other_scripts_have_no_other_keyboard() -> None:
    assert retyped("论坛 2024") == []

from bot.language.texts import Given, Text


def test_a_text_says_which_language_it_gave() -> None:
    text = Text.model_validate({"official": "fr", "fr": "Genève", "en": "Geneva"})
    assert text.given("en") == Given("Geneva", "en", official=False)
    assert text.given("fr") == Given("Genève", "fr", official=True)
    assert text.given("ru") == Given("Genève", "fr", official=True)

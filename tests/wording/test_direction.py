import pytest

from bot.wording.direction import isolated


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Gitanjali Sah", "ar", "\u2068Gitanjali Sah\u2069"),
        ("+41 22 730 6240", "ar", "\u2068+41 22 730 6240\u2069"),
        ("جنيف", "ar", "جنيف"),
        ("جنيف", "en", "\u2068جنيف\u2069"),
        ("«جنيف» 2024", "zh", "\u2068«جنيف» 2024\u2069"),
        ("Genève", "en", "Genève"),
        ("日内瓦", "ru", "日内瓦"),
        ("日内瓦", "ar", "\u2068日内瓦\u2069"),
        ("…", "ar", "…"),
        ("", "en", ""),
    ],
)
def test_only_what_runs_against_its_surroundings_is_isolated(
    text: str, language: str, shown: str
) -> None:
    assert isolated(text, language) == shown

import pytest

from bot.participants.participant import Participant
from bot.telegram_app.languages import plain, spoken
from bot.understanding.question import Memory
from tests.conftest import LANGUAGES


@pytest.mark.parametrize(
    ("chosen", "last", "code", "language"),
    [
        ("ar", "fr", "ru", "ar"),
        (None, "fr", "ru", "fr"),
        (None, None, "ru", "ru"),
        (None, None, "zh-hant", "zh"),
        (None, None, "pt-br", "en"),
        (None, None, None, "en"),
        ("de", None, "fr", "fr"),
    ],
)
def test_chosen_then_last_then_app_then_english(
    chosen: str | None, last: str | None, code: str | None, language: str
) -> None:
    person = Participant(user_id=7, language=chosen, memory=Memory(language=last))
    assert spoken(person, code, LANGUAGES) == language


@pytest.mark.parametrize("code", ["fr", "FR", "fr-CA", "fr_ca"])
def test_tags_of_one_language(code: str) -> None:
    assert plain(code) == "fr"

from typing import Any

import pytest

from bot.knowledge.library import Library
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram


async def cards(telegram: Telegram, text: str, language: str = "en") -> list[dict[str, Any]]:
    query = telegram.person(language=language).asks_inline(text)
    given = await query.answered()
    assert (given["cache_time"], given["is_personal"]) == (10, True)
    return list(given["results"])


@pytest.mark.parametrize("text", ["2024 dates", "dates 2024"])
async def test_a_question_gives_its_answer_first(telegram: Telegram, text: str) -> None:
    found = await cards(telegram, text)
    assert [card["title"] for card in found] == [
        "2024: Dates",
        "2017: Dates",
        "2020: Dates",
        "2022: Dates",
        "2024: Venue",
        "2024: Registration and documents",
        "2024: Deadlines",
    ]
    assert found[0]["description"].startswith("Dates announced: 27–31 May 2024")
    content = found[0]["input_message_content"]
    assert "27–31 May 2024" in content["message_text"]
    assert [entity["type"] for entity in content["entities"]] == ["bold"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "weather in Geneva"])
async def test_without_a_question_the_main_topics_of_the_current_edition(
    telegram: Telegram, library: Library, phrases: Phrases, language: str, text: str
) -> None:
    found = await cards(telegram, text, language)
    main = [topic.name[language] for topic in library.topics.values() if topic.command]
    assert [card["title"] for card in found] == [
        phrases.say(language, "labelled", label="2024", value=name) for name in main
    ]


async def test_an_edition_that_is_not_on_record(telegram: Telegram) -> None:
    (card,) = await cards(telegram, "venue 2019")
    assert card["description"].startswith("2019 is not among the editions on record")


async def test_what_is_typed_leaves_no_memory(telegram: Telegram) -> None:
    await cards(telegram, "quand a lieu le forum 2020 ?")
    assert (await telegram.stores.participants.find(7)).memory_at is None


async def test_a_query_that_is_over_is_no_fault(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.person().asks_inline("2024").asked_at -= 3600
    await telegram.settled()
    assert caplog.records == []

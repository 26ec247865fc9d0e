import pytest

from bot.knowledge.library import Library
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram


def without_isolates(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


@pytest.mark.parametrize("language", LANGUAGES)
async def test_pages_are_in_the_language_of_the_app(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = telegram.person(language=language)
    start = await telegram.asked(ada, "/start")
    assert start.text.endswith(phrases.say(language, "operator-none"))
    assert "2017" in start.text
    about = await telegram.asked(ada, "/about")
    assert about.text.startswith(phrases.say(language, "about-heading"))
    assert phrases.say(language, "operator-none") in about.text
    privacy = await telegram.asked(ada, "/privacy")
    assert privacy.text.startswith(phrases.say(language, "privacy-heading"))
    assert ("12" in privacy.text, "30" in privacy.text) == (True, True)
    helped = await telegram.asked(ada, "/help")
    for command in ("dates", "venue", "theme", "contact", "register", "language", "privacy"):
        assert f"/{command}" in helped.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_topic_commands_tell_the_upcoming_edition_or_that_of_a_year(
    telegram: Telegram, library: Library, language: str
) -> None:
    ada = telegram.person(language=language)
    for topic in library.topics.values():
        if topic.command:
            now = await telegram.asked(ada, f"/{topic.command}")
            then = await telegram.asked(ada, f"/{topic.command} 2020")
            current = library.editions[2024].short[language]
            earlier = library.editions[2020].short[language]
            assert without_isolates(now.text).startswith(current)
            assert without_isolates(then.text).startswith(earlier)
            assert topic.name[language] in then.text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/dates@WSISForumTestBot 2017", "12–16 June 2017"),
        ("/DATES 2017", "12–16 June 2017"),
        ("/dates ٢٠١٧", "12–16 June 2017"),
        ("/dates WSIS+15", "6–9 April 2020"),
        ("/dates\n2017", "12–16 June 2017"),
        ("/dates please", "27–31 May 2024"),
        ("/dates 2019", "2019 is not among the editions on record"),
    ],
)
async def test_the_edition_of_a_command_may_be_named_in_any_way(
    telegram: Telegram, typed: str, told: str
) -> None:
    assert told in (await telegram.asked(telegram.person(), typed)).text


async def test_a_command_is_followed_up(telegram: Telegram) -> None:
    ada = telegram.person()
    await telegram.asked(ada, "/venue 2020")
    assert "2022" in (await telegram.asked(ada, "and in 2022?")).text.splitlines()[0]


async def test_a_command_answers_in_the_language_last_written_in(telegram: Telegram) -> None:
    ada = telegram.person(language="ru")
    await telegram.asked(ada, "quand a lieu le forum 2024 ?")
    assert "27–31 mai 2024" in (await telegram.asked(ada, "/dates")).text
    await telegram.asked(ada, "когда пройдет форум 2024?")
    assert "27–31 мая 2024" in (await telegram.asked(ada, "/dates")).text


@pytest.mark.parametrize(
    ("code", "language"),
    [(None, "en"), ("pt-br", "en"), ("zh-hant", "zh"), ("fr_CA", "fr"), ("ES", "es")],
)
async def test_the_language_of_the_app_is_normalised(
    telegram: Telegram, phrases: Phrases, code: str | None, language: str
) -> None:
    answer = await telegram.asked(telegram.person(language=code), "/start")
    assert answer.text.endswith(phrases.say(language, "operator-none"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_unknown_command_is_no_dead_end(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    answer = await telegram.asked(telegram.person(language=language), "/frobnicate <b>now</b>")
    assert answer.text == phrases.say(language, "unknown-command")


async def test_an_edited_command_edits_its_answer(telegram: Telegram) -> None:
    ada = telegram.person()
    command = ada.says("/dates 2017")
    (first,) = await telegram.after(ada)
    ada.edits(command, "/dates 2020")
    (shown,) = await telegram.after(ada)
    assert (shown.what, shown.message.id) == ("edited", first.message.id)
    assert "6–9 April 2020" in shown.message.text


async def test_in_groups_start_says_how_to_ask_there(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group(kind="group")
    ada.says("/start@WSISForumTestBot", group)
    assert (await group.reads()).text == (
        "Hello! In this group, reply to this message or mention @WSISForumTestBot, "
        "and I will answer your question on the WSIS Forum."
    )


async def test_in_groups_commands_of_other_bots_are_left_to_them(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says("/frobnicate", group)
    telegram.api.messenger.updates.add("message", ada.says("/dates@OtherBot", group).data)
    assert await telegram.after(group) == []
    ada.says("/frobnicate@WSISForumTestBot", group)
    answer = await group.reads()
    assert answer.text.startswith("I do not know this command.")
    for typed in ("/dates@OtherBot", "/dates@OtherBot and thanks @WSISForumTestBot"):
        ada.says(typed, group, reply_to=answer)
    assert await telegram.after(group) == []

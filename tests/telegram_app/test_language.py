import pytest

from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram

NAMES = ("العربية", "English", "Español", "Français", "Русский", "中文")


@pytest.mark.parametrize(("name", "language"), [*zip(NAMES, LANGUAGES, strict=True)])
async def test_the_chosen_language_is_marked_and_kept(
    telegram: Telegram, phrases: Phrases, name: str, language: str
) -> None:
    ada = telegram.person(language="de")
    menu = await telegram.asked(ada, "/language")
    assert menu.labels == (*NAMES, "✓ The language I write in")
    ada.presses(menu, name)
    (shown,) = await telegram.after(ada)
    assert (shown.what, shown.message.id) == ("edited", menu.id)
    assert shown.message.text == phrases.say(language, "language-set")
    own = phrases.say(language, "language-as-i-write")
    assert shown.message.labels == (*(f"✓ {n}" if n == name else n for n in NAMES), own)
    assert (await telegram.stores.participants.find(7)).language == language
    start = await telegram.asked(ada, "/start")
    assert start.text.endswith(phrases.say(language, "operator-none"))


async def test_a_question_is_answered_in_its_own_language_all_the_same(telegram: Telegram) -> None:
    ada = telegram.person()
    await telegram.asked(ada, "/language ru")
    answer = await telegram.asked(ada, "quand a lieu le forum 2024 ?")
    assert "27–31 mai 2024" in answer.text
    ada.presses(answer, "2017")
    (shown,) = await telegram.after(ada)
    assert "12–16 июня 2017" in shown.message.text


async def test_it_can_follow_what_is_written_again(telegram: Telegram) -> None:
    ada = telegram.person()
    await telegram.asked(ada, "/language français")
    menu = await telegram.asked(ada, "/language")
    ada.presses(menu, "La langue dans laquelle j'écris")
    (shown,) = await telegram.after(ada)
    assert shown.message.text == (
        "Done: commands and buttons now follow the language you write in."
    )
    assert (await telegram.stores.participants.find(7)).language is None


@pytest.mark.parametrize("typed", ["klingon", "xx", "../en", "<b>"])
async def test_an_unknown_language_shows_the_known(telegram: Telegram, typed: str) -> None:
    menu = await telegram.asked(telegram.person(), f"/language {typed}")
    assert menu.text == "I do not speak that language. Please choose one of these:"
    assert menu.labels == (*NAMES, "✓ The language I write in")


async def test_a_second_press_changes_nothing(telegram: Telegram) -> None:
    ada = telegram.person()
    menu = await telegram.asked(ada, "/language")
    queries = [ada.presses(menu, "Français") for _ in range(3)]
    (shown,) = await telegram.after(ada)
    assert shown.what == "edited"
    assert [query.answer is not None for query in queries] == [True, True, True]


async def test_in_a_group_there_is_only_a_way_to_the_private_chat(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says("/language@WSISForumTestBot", group)
    (shown,) = await telegram.after(group)
    assert shown.message.text == (
        "That is between you and me. Please go on in our private chat: "
        "https://t.me/WSISForumTestBot?start=language"
    )
    assert shown.message.labels == ()
    assert (await telegram.asked(ada, "/start language")).labels[:6] == NAMES


@pytest.mark.parametrize("data", ["1:l:", "1:l:xx", "1:l:../en", "1:l:fr:", "1:l:FR"])
async def test_a_forged_choice_is_told_so(telegram: Telegram, phrases: Phrases, data: str) -> None:
    ada = telegram.person()
    query = ada.forges(await telegram.asked(ada, "/language"), data)
    assert await telegram.after(ada) == []
    assert query.answer
    assert query.answer["text"] == phrases.say("en", "button-old")
    assert (await telegram.stores.participants.find(7)).language is None


async def test_a_forged_choice_in_a_group_does_nothing(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says("@WSISForumTestBot when was the forum 2017?", group)
    query = ada.forges(await group.reads(), "1:l:fr")
    assert await telegram.after(group) == []
    assert query.answer
    assert (await telegram.stores.participants.find(7)).language is None

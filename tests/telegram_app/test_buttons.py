import pytest

from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.test_questions import WHEN


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_edition_takes_the_place_of_the_answer(
    telegram: Telegram, language: str
) -> None:
    ada = telegram.person(language="pt-br")
    answer = await telegram.asked(ada, WHEN[language][0])
    query = ada.presses(answer, "2020")
    (shown,) = await telegram.after(ada)
    assert (shown.what, shown.message.id) == ("edited", answer.id)
    assert "2020" in shown.message.text.splitlines()[0]
    assert shown.message.labels[:3] == ("2017", "2022", "2024")
    assert query.answer == {"text": "", "show_alert": False, "url": ""}


async def test_a_related_topic_is_a_new_message(telegram: Telegram) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    ada.presses(answer, "Venue")
    (shown,) = await telegram.after(ada)
    assert shown.what == "sent"
    assert "Venue: Geneva, Switzerland" in shown.message.text


async def test_a_button_is_followed_up(telegram: Telegram) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    ada.presses(answer, "Venue")
    await telegram.after(ada)
    assert "Venue" in (await telegram.asked(ada, "and in 2022?")).text


async def test_taps_that_come_twice_are_one_wish(telegram: Telegram) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    queries = [ada.presses(answer, "Venue") for _ in range(3)]
    queries += [ada.presses(answer, "2020") for _ in range(3)]
    shown = await telegram.after(ada)
    assert [one.what for one in shown] == ["sent", "edited"]
    assert all(query.answer is not None for query in queries)


async def test_what_is_shown_already_is_no_fault(telegram: Telegram) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    ada.forges(answer, "1:s:2024:e:en:dates")
    assert await telegram.after(ada) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", ["", "old", "1:s:1999:e:en:dates", "0:s:2024:e:en:dates"])
async def test_old_and_forged_buttons_are_told_so(
    telegram: Telegram, phrases: Phrases, language: str, data: str
) -> None:
    ada = telegram.person(language=language)
    answer = await telegram.asked(ada, "/dates")
    query = ada.forges(answer, data)
    assert await telegram.after(ada) == []
    assert query.answer
    assert query.answer["text"] == phrases.say(language, "button-old")


async def test_a_button_of_a_message_that_is_gone_is_answered_anew(telegram: Telegram) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    del ada.chat.messages[answer.id]
    ada.presses(answer, "2020")
    (shown,) = await telegram.after(ada)
    assert shown.what == "sent"
    assert "6–9 April 2020" in shown.message.text


async def test_a_late_press_is_served_all_the_same(telegram: Telegram) -> None:
    ada = telegram.person()
    answer = await telegram.asked(ada, "when is the 2024 forum?")
    ada.presses(answer, "2020").asked_at -= 3600
    (shown,) = await telegram.after(ada)
    assert "6–9 April 2020" in shown.message.text


@pytest.mark.parametrize("data", ["1:l:fr", "1:w:start:person:-", "1:r:0a1b2c:go:", "1:f:2"])
async def test_a_button_under_an_inline_card_is_answered(telegram: Telegram, data: str) -> None:
    ada = telegram.person()
    query = telegram.api.messenger.query()
    pressed = {"id": query.id, "from": ada.user, "chat_instance": "1", "inline_message_id": "1"}
    telegram.api.messenger.updates.add("callback_query", {**pressed, "data": data})
    assert await telegram.after(ada) == []
    assert query.answer


async def test_in_a_group_an_answer_keeps_its_language(telegram: Telegram) -> None:
    ada, group = telegram.person(7), telegram.group(forum=True)
    bob = Person(telegram.api, 8, "Bob", "zh")
    ada.says("@WSISForumTestBot quand a lieu le forum 2024 ?", group, topic=5)
    answer = await group.reads()
    bob.presses(answer, "2017")
    (shown,) = await telegram.after(group)
    assert "12–16 juin 2017" in shown.message.text
    bob.presses(answer, "Lieu")
    (shown,) = await telegram.after(group)
    assert (shown.message.thread, shown.message.reply_to) == (5, answer.id)
    assert "地点" in shown.message.text

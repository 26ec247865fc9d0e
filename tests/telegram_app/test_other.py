import pytest

from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram

FILES = ("photo", "document", "video", "audio", "voice", "animation", "sticker")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_files_get_a_kind_word(telegram: Telegram, phrases: Phrases, language: str) -> None:
    ada = telegram.person(language=language)
    for kind in FILES:
        ada.sends(kind)
        (shown,) = await telegram.after(ada)
        assert shown.message.text == phrases.say(language, "not-text")


@pytest.mark.parametrize(
    "fields",
    [
        {"location": {"latitude": 46.2, "longitude": 6.1}},
        {"contact": {"phone_number": "+41 22 730 5111", "first_name": "Ada"}},
        {"dice": {"emoji": "🎲", "value": 3}},
    ],
)
async def test_other_things_too(telegram: Telegram, fields: dict[str, object]) -> None:
    ada = telegram.person()
    message = ada.sends_fields(fields)
    (shown,) = await telegram.after(ada)
    assert shown.message.text.startswith("I can only read text.")
    telegram.api.messenger.updates.add("edited_message", {**message.data, "edit_date": 1})
    assert await telegram.after(ada) == []


async def test_an_album_gets_one_word(telegram: Telegram) -> None:
    ada = telegram.person()
    dice = {"dice": {"emoji": "🎲", "value": 3}}
    for album in ("a", "a", "a", "b"):
        ada.sends_fields({**dice, "media_group_id": album})
    assert len(await telegram.after(ada)) == 2


async def test_in_groups_and_about_the_chat_itself_nothing_is_said(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says("@WSISForumTestBot when was the forum 2017?", group)
    answer = await group.reads()
    replied = {"reply_to_message": answer.data}
    ada.sends_fields({**replied, "dice": {"emoji": "🎲", "value": 3}}, group)
    ada.sends_fields({**replied, "new_chat_title": "Delegates of 2024"}, group)
    ada.sends_fields({"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}})
    assert await telegram.after(group) == []
    assert await telegram.after(ada) == []


@pytest.mark.parametrize(
    "text", ["x" * 4096, "\u202ewhen is 2024", "💥" * 500, "\u200b", "<b>", "%s {0}"]
)
async def test_odd_texts_get_one_answer(telegram: Telegram, text: str) -> None:
    assert (await telegram.asked(telegram.person(), text)).text

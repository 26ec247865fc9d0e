import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    MessageEntity,
)
from telegram.error import BadRequest, Conflict, Forbidden

from bot.terminal.request import InMemoryRequest
from tests.bot_api.people import Group, Person
from tests.bot_api.recording import RecordingApi

NOT_MODIFIED = (
    "Message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


@pytest.fixture
def api() -> RecordingApi:
    return RecordingApi()


@pytest.fixture
def ada(api: RecordingApi) -> Person:
    return Person(api, 7)


@pytest.fixture
async def bot(api: RecordingApi) -> AsyncIterator[Bot]:
    request = InMemoryRequest(api)
    async with Bot("1:in-memory", request=request, get_updates_request=request) as made:
        yield made


def keyboard(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup.from_row(
        [InlineKeyboardButton(f"<{d[:9]}>", callback_data=d) for d in data]
    )


async def test_a_poll_waits_for_the_next_update(bot: Bot, ada: Person) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.01)
    ada.says("hello")
    (update,) = await poll
    assert update.message
    assert (update.message.text, update.message.chat_id) == ("hello", 7)


async def test_a_second_poll_ends_the_first(bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.01)
    await bot.get_updates()
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first


async def test_only_asked_for_updates_come(bot: Bot, ada: Person) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    ada.says("hello")
    assert await bot.get_updates() == ()


@pytest.mark.parametrize(
    ("text", "entities", "refusal"),
    [
        ("", [], "Message text is empty"),
        (" \n ", [], "Text must be non-empty"),
        ("a" * 4097, [], "Message is too long"),
        ("😀" * 2049, [], "Message is too long"),
        (
            "abc",
            [MessageEntity("bold", 1, 3)],
            "Entity beginning at utf-16 offset 1 ends after the end of the text at utf-16 offset 4",
        ),
        (
            "😀",
            [MessageEntity("bold", 0, 1)],
            "Entity begins in a middle of a utf-16 symbol at offset 0",
        ),
    ],
)
@pytest.mark.usefixtures("ada")
async def test_texts_that_telegram_refuses(
    bot: Bot, text: str, entities: list[MessageEntity], refusal: str
) -> None:
    with pytest.raises(BadRequest) as raised:
        await bot.send_message(7, text, entities=entities)
    assert raised.value.message == refusal


@pytest.mark.usefixtures("ada")
async def test_the_longest_text_is_sent_without_its_last_blanks(bot: Bot) -> None:
    sent = await bot.send_message(7, "a" * 4096 + "\n ")
    assert sent.text == "a" * 4096


@pytest.mark.usefixtures("ada")
async def test_data_of_a_button_has_64_bytes(bot: Bot) -> None:
    await bot.send_message(7, "x", reply_markup=keyboard("é" * 32))
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(7, "x", reply_markup=keyboard("é" * 32 + "a"))


async def test_edits(bot: Bot, ada: Person) -> None:
    sent = await bot.send_message(7, "one", reply_markup=keyboard("a"))
    with pytest.raises(BadRequest) as raised:
        await sent.edit_text("one", reply_markup=keyboard("a"))
    assert raised.value.message == NOT_MODIFIED
    await sent.edit_text("two")
    await sent.edit_text("two", reply_markup=keyboard("b"))
    seen = [(s.what, s.message.text, s.message.labels) for s in ada.unread()]
    assert seen == [("sent", "one", ("<a>",)), ("edited", "two", ()), ("edited", "two", ("<b>",))]
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", 7, 999)
    own = ada.says("mine")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", 7, own.id)


async def test_a_deleted_message_is_gone(bot: Bot, ada: Person) -> None:
    sent = await bot.send_message(7, "one")
    await sent.delete()
    assert [shown.what for shown in ada.unread()] == ["sent", "deleted"]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await sent.delete()


async def test_a_query_is_answered_once(bot: Bot, ada: Person) -> None:
    await bot.send_message(7, "one", reply_markup=keyboard("a"))
    query = ada.presses(await ada.reads(), "<a>")
    await bot.answer_callback_query(query.id, "Thanks")
    assert (await query.answered())["text"] == "Thanks"
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query.id)


async def test_cards_for_an_inline_query(bot: Bot, ada: Person) -> None:
    query = ada.asks_inline("2024 dates")
    card = InlineQueryResultArticle("1", "Dates", InputTextMessageContent("27–31 May 2024"))
    await bot.answer_inline_query(query.id, [card], cache_time=10)
    answer = await query.answered()
    assert answer["cache_time"] == 10
    assert [result["title"] for result in answer["results"]] == ["Dates"]


async def test_who_blocks_the_bot_is_not_written_to(bot: Bot, ada: Person) -> None:
    ada.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(7, "x")
    ada.unblocks()
    await bot.send_message(7, "x")


async def test_in_groups_only_what_is_meant_for_the_bot_reaches_it(
    api: RecordingApi, bot: Bot, ada: Person
) -> None:
    group = Group(api, -100, "Delegates")
    ada.says("good morning", group)
    ada.says("/dates@another_bot", group)
    ada.says(f"@{bot.username} when?", group)
    ada.says("/dates", group)
    await bot.send_message(-100, "In May.")
    ada.says("which year?", group, reply_to=await group.reads())
    texts = [update.message and update.message.text for update in await bot.get_updates()]
    assert texts == [f"@{bot.username} when?", "/dates", "which year?"]


async def test_texts_about_the_bot_are_kept_per_language(bot: Bot) -> None:
    await bot.set_my_description("Ask me", language_code="en")
    assert (await bot.get_my_description("en")).description == "Ask me"
    assert (await bot.get_my_description("fr")).description == ""
    await bot.set_my_commands([("dates", "When")], language_code="fr")
    assert [c.command for c in await bot.get_my_commands(language_code="fr")] == ["dates"]
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("Données", "x")])


@pytest.mark.usefixtures("ada")
async def test_a_method_that_is_not_played_says_so(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Method senddice is not played by this bot api"):
        await bot.send_dice(7)


async def test_files_come_with_their_name(bot: Bot, ada: Person) -> None:
    await bot.send_document(7, b"a,b", filename="list.csv")
    file = (await ada.reads()).file
    assert file
    assert (file.name, file.content) == ("list.csv", b"a,b")
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(7, b"no picture")

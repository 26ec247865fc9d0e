import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from tests.bot_api.server import TOKEN, BotApiServer


def bot(server: BotApiServer, token: str = TOKEN) -> Bot:
    request = HTTPXRequest(read_timeout=0.5)
    return Bot(token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot",
               request=request)  # fmt: skip


async def test_a_person_types_and_reads_the_answer() -> None:
    async with BotApiServer() as server, bot(server) as talking:
        ada = server.person(7)
        ada.says("/start now")
        (update,) = await talking.get_updates(timeout=1)
        assert update.message
        command = {MessageEntity(MessageEntity.BOT_COMMAND, 0, 6): "/start"}
        assert update.message.parse_entities() == command
        keyboard = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Yes", callback_data="y"))
        await update.message.reply_text("Hello", reply_markup=keyboard)
        read = await ada.reads()
        assert (read.text, read.labels) == ("Hello", ("Yes",))
        ada.presses(read, "Yes")
        (pressed,) = await talking.get_updates(offset=update.update_id + 1, timeout=1)
        assert pressed.callback_query
        assert pressed.callback_query.data == "y"


async def test_updates_come_again_until_confirmed() -> None:
    async with BotApiServer() as server, bot(server) as talking:
        server.person(7).says("one")
        first = await talking.get_updates()
        assert [u.update_id for u in first] == [u.update_id for u in await talking.get_updates()]
        assert await talking.get_updates(offset=first[0].update_id + 1) == ()


async def test_files_go_up_and_down() -> None:
    async with BotApiServer() as server, bot(server) as talking:
        ada = server.person(7)
        await talking.send_document(7, b"BEGIN:VCALENDAR", filename="forum.ics", caption="Dates")
        read = await ada.reads()
        assert read.file
        assert (read.file.name, read.file.content) == ("forum.ics", b"BEGIN:VCALENDAR")
        file = await talking.get_file(read.file.file_id)
        assert bytes(await file.download_as_bytearray()) == b"BEGIN:VCALENDAR"


async def test_faults() -> None:
    async with BotApiServer() as server, bot(server) as talking:
        ada = server.person(7)
        server.fault("429", "sendMessage", retry_after=3)
        with pytest.raises(RetryAfter, match="Retry in 3 seconds"):
            await talking.send_message(7, "a")
        for kind in ("500", "502-html", "reset"):
            server.fault(kind, "sendMessage")
            with pytest.raises(NetworkError):
                await talking.send_message(7, "b")
        server.fault("timeout", "sendMessage", applied=True)
        with pytest.raises(TimedOut):
            await talking.send_message(7, "sent all the same")
        assert [shown.message.text for shown in ada.unread()] == ["sent all the same"]


async def test_another_token_is_refused() -> None:
    async with BotApiServer() as server:
        with pytest.raises(InvalidToken, match="Unauthorized"):
            await bot(server, "7000000001:another").get_me()


async def test_refusals_are_telegrams() -> None:
    async with BotApiServer() as server, bot(server) as talking:
        server.person(7)
        with pytest.raises(BadRequest, match="Message is too long"):
            await talking.send_message(7, "x" * 4097)
        with pytest.raises(BadRequest, match="Chat not found"):
            await talking.send_message(8, "x")

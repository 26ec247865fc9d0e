"""A small bot over python-telegram-bot, to try the terminal with."""

from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    Update,
)
from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters
from telegram.request import BaseRequest


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup.from_row(
        [InlineKeyboardButton(label, callback_data=f"v1:{label}") for label in labels]
    )


async def echo(update: Update, _: Any) -> None:
    message = update.effective_message
    assert message
    assert message.text
    if update.edited_message:
        await message.reply_text(f"edited to {message.text}")
        return
    heading = MessageEntity(MessageEntity.BOLD, 0, 5)
    await message.reply_text(f"Heard\n{message.text[:2000]}", entities=[heading],
                             reply_markup=keyboard("one", "two", "gone"))  # fmt: skip


async def file(update: Update, _: Any) -> None:
    message = update.effective_message
    assert message
    await message.reply_document(b"BEGIN:VCALENDAR", filename="../forum.ics", caption="Dates")


async def pressed(update: Update, _: Any) -> None:
    query = update.callback_query
    assert query
    assert query.data
    await query.answer("Thanks")
    if query.data == "v1:gone":
        await query.delete_message()
    else:
        await query.edit_message_text(f"pressed {query.data}", reply_markup=keyboard("back"))


class SmallBot:
    def __init__(self, application: Any) -> None:
        self._application = application

    async def open(self) -> None:
        await self._application.initialize()
        await self._application.updater.start_polling()
        await self._application.start()

    async def settled(self) -> None:
        await self._application.update_queue.join()

    async def close(self) -> None:
        await self._application.updater.stop()
        await self._application.stop()
        await self._application.shutdown()


def make(request: BaseRequest, polling: BaseRequest) -> SmallBot:
    builder = Application.builder().token("1:in-memory")
    application = builder.request(request).get_updates_request(polling).build()
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(MessageHandler(filters.Regex("^file$"), file))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    return SmallBot(application)

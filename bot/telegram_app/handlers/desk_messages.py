"""What an officer writes who is asked for the text or the time of a broadcast."""

from datetime import UTC, datetime

from telegram import Message, MessageEntity, Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from bot.broadcasts.desk import Desk, Expected, Step
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Officer, Officers
from bot.telegram_app.broadcasting.receiving import Receiving
from bot.telegram_app.broadcasting.releasing import Releasing
from bot.telegram_app.broadcasting.written import version_of
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.recently import Albums
from bot.wording.reply import Reply


class DeskMessages:
    """Hears everybody first, and leaves what is not meant for it to the other handlers."""

    def __init__(
        self, officers: Officers, chats: PrivateChats, receiving: Receiving, releasing: Releasing
    ) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._chats = chats
        self._receiving = receiving
        self._releasing = releasing
        self._albums = Albums()

    def handlers(self) -> list[Handler]:
        """Return what belongs in a group before all others."""
        # Most have a text, which is looked at faster than what else they might be.
        said = filters.TEXT | ~filters.StatusUpdate.ALL
        private = BY_PEOPLE & filters.ChatType.PRIVATE & said
        return [MessageHandler(private, self.hear)]

    async def hear(self, update: Update, context: Context) -> None:
        """Take a message that an officer was asked for.

        Raises:
            ApplicationHandlerStop: it was; nobody else is to answer it.
        """
        message = update.effective_message
        if message is None:
            return
        desk = await self._desk(message)
        if not (desk or update.edited_message):
            return
        chat = await self._chats.by_message(update, context)
        officer = await self._officers.known(chat.person, chat.language) if chat else None
        if chat is None or officer is None:
            return
        if desk and self._albums.again(update):
            raise ApplicationHandlerStop
        edited = update.edited_message is not None
        if reply := await self._reply(officer, desk, message, edited=edited):
            chat.answer(outgoing.messages(reply))
            raise ApplicationHandlerStop

    async def _desk(self, message: Message) -> Desk | None:
        """Return the desk that waits for this message, if one does; a command ends it."""
        desk = await self._stores.desks.find(message.chat_id)
        if desk is None or not desk.open(datetime.now(UTC)):
            return None
        if _command(message):
            await self._stores.desks.close(message.chat_id)
            return None
        return desk

    async def _reply(
        self, officer: Officer, desk: Desk | None, message: Message, *, edited: bool
    ) -> Reply | None:
        got = version_of(message)
        if edited and (reply := await self._receiving.edited(officer, message.message_id, got)):
            return reply
        if desk and desk.expected is Expected.TIME:
            return await self._timed(officer, desk, message.text or "")
        held = desk.held if desk else None
        again = held is not None and held.message == message.message_id
        if desk and (again or not edited):
            return await self._receiving.take(officer, desk, got)
        return None

    async def _timed(self, officer: Officer, desk: Desk, text: str) -> Reply | None:
        broadcast = await self._stores.broadcasts.find(desk.broadcast or 0)
        if broadcast and self._officers.may(Step.FIX, broadcast, officer):
            return await self._releasing.hear(officer, broadcast, text)
        await self._stores.desks.close(officer.person)
        return None


def _command(message: Message) -> bool:
    """Whether somebody gives a command, and does not pass on a text that begins like one."""
    first = next(iter(message.entities), None)
    begins = first and first.type == MessageEntity.BOT_COMMAND and first.offset == 0
    return bool(begins) and message.forward_origin is None

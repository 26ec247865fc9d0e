"""/digest: what the bot did, for admins, now or every morning."""

import re

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.storage.watching import WatchingStore
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.reports.digest import Digest

_PRESSED = re.compile(r"1:i:(?P<daily>[yn])", re.ASCII)


class DigestCommand:
    """Shows the digest to ``admins``."""

    def __init__(self, digest: Digest, watching: WatchingStore, admins: PrivateChats) -> None:
        self._digest = digest
        self._watching = watching
        self._admins = admins

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("digest", self.show, BY_PEOPLE),
            CallbackQueryHandler(self.press, r"^1:i:"),
        ]

    async def show(self, update: Update, context: Context) -> None:
        """Show the digest of now."""
        if chat := await self._admins.by_command(update, context):
            await self._reply(chat)

    async def press(self, update: Update, _: Context) -> None:
        """Keep whether somebody wants it every morning."""
        if pressed := await self._admins.by_button(update, _PRESSED):
            chat, found = pressed
            await self._watching.want(chat.person, daily=found["daily"] == "y")
            await self._reply(chat)

    async def _reply(self, chat: PrivateChat) -> None:
        daily = chat.person in await self._watching.wanting()
        data, words = ("1:i:n", "digest-not-daily") if daily else ("1:i:y", "digest-daily")
        button = InlineKeyboardMarkup([[chat.button(data, words)]])
        chat.answer(outgoing.pages(await self._digest.worded(chat.language, asked=1), button))

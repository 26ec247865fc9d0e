"""/broadcasts: all that were ever written, the newest first."""

import re

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.broadcasts.desk import Step
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Officer, Officers
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.starting import start_with
from bot.wording import broadcast_watch
from bot.wording.reply import Reply

_LEAF = re.compile(r"1:b:list:(?P<before>\d{1,9})", re.ASCII)
_A_PAGE = 5


class BroadcastList:
    """Lists all but the drafts of others; a button is there for each that an officer may open."""

    def __init__(self, officers: Officers, chats: PrivateChats) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._chats = chats

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("broadcasts", self.begin, BY_PEOPLE),
            CommandHandler("start", self.begin, start_with("broadcasts")),
            CallbackQueryHandler(self.leaf, r"^1:b:list:"),
        ]

    async def begin(self, update: Update, context: Context) -> None:
        """Show the first page."""
        chat = await self._chats.by_command(update, context, "broadcasts")
        officer = await self._officers.known(chat.person, chat.language) if chat else None
        if chat and officer:
            chat.answer(outgoing.messages(await self._page(officer, 0)))

    async def leaf(self, update: Update, _: Context) -> None:
        """Show another page in place of this one."""
        if pressed := await self._chats.by_button(update, _LEAF):
            chat, found = pressed
            if officer := await self._officers.known(chat.person, chat.language):
                chat.answer(outgoing.messages(await self._page(officer, int(found["before"]))))

    async def _page(self, officer: Officer, before: int) -> Reply:
        """Return those before a number, all for 0; drafts of others are theirs alone."""
        found = await self._stores.broadcasts.overview(
            _A_PAGE + 1, before or None, author=officer.person
        )
        page = found[:_A_PAGE]
        counts = await self._stores.deliveries.outcomes([each.id for each in page])
        return broadcast_watch.listed(
            self._officers.phrases,
            officer.language,
            [(self._officers.words(each, officer), counts[each.id]) for each in page],
            frozenset(each.id for each in page if self._officers.may(Step.CARD, each, officer)),
            older=len(found) > _A_PAGE,
            newest=before > 0,
        )

"""/start, /help and /about."""

from telegram import Update
from telegram.ext import CommandHandler

from bot.storage.roles import RoleStore
from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming
from bot.telegram_app.pages import Page, Pages
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


class PageCommands:
    """Shows the pages that say what the bot is."""

    def __init__(
        self, pages: Pages, phrases: Phrases, turns: Turns, outbox: Outbox, roles: RoleStore
    ) -> None:
        self._pages = pages
        self._phrases = phrases
        self._turns = turns
        self._outbox = outbox
        self._roles = roles

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("start", self.start, BY_PEOPLE),
            CommandHandler("help", self.help, BY_PEOPLE),
            CommandHandler("about", self.about, BY_PEOPLE),
        ]

    async def start(self, update: Update, context: Context) -> None:
        command = Incoming.of(update, context.bot.username)
        language = await self._turns.language_of(command.speaker)
        if not command.place.private:
            words = self._phrases.say(language, "group-hello", bot=context.bot.username)
            self._outbox.answer(command, outgoing.said(words))
            return
        await self._show(command, self._pages.start(language))

    async def help(self, update: Update, context: Context) -> None:
        command = Incoming.of(update, context.bot.username)
        language = await self._turns.language_of(command.speaker)
        person, private = command.speaker.person, command.place.private
        role = await self._roles.role_of(person) if person and private else None
        await self._show(command, self._pages.help(language, context.bot.username, role))

    async def about(self, update: Update, context: Context) -> None:
        command = Incoming.of(update, context.bot.username)
        language = await self._turns.language_of(command.speaker)
        await self._show(command, self._pages.about(language))

    async def _show(self, command: Incoming, page: Page) -> None:
        self._outbox.answer(command, outgoing.pages(page))

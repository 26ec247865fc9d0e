"""What is neither a question nor a command that the bot knows."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, TO_BOT, Incoming
from bot.telegram_app.recently import Albums
from bot.telegram_app.rsvp.calendar import parts
from bot.telegram_app.rsvp.typing import RsvpTyping
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


class OtherMessages:
    """Says kindly what the bot cannot do; in groups only to those who address it."""

    def __init__(self, phrases: Phrases, turns: Turns, typing: RsvpTyping, outbox: Outbox) -> None:
        self._phrases = phrases
        self._turns = turns
        self._typing = typing
        self._outbox = outbox
        self._albums = Albums()

    def handlers(self) -> list[Handler]:
        addressed = BY_PEOPLE & TO_BOT & ~filters.StatusUpdate.ALL
        new = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
        return [
            MessageHandler(addressed & filters.COMMAND, self.command),
            MessageHandler(addressed & new & ~filters.TEXT & ~filters.CAPTION, self.no_text),
        ]

    async def command(self, update: Update, context: Context) -> None:
        await self._say(update, context, "unknown-command")

    async def no_text(self, update: Update, context: Context) -> None:
        if self._albums.again(update):
            return
        message = Incoming.of(update, context.bot.username)
        if shown := await self._typing.no_text(message):
            self._outbox.answer(message, parts(shown, self._phrases))
        else:
            await self._say(update, context, "not-text")

    async def _say(self, update: Update, context: Context, words: str) -> None:
        message = Incoming.of(update, context.bot.username)
        language = await self._turns.language_of(message.speaker)
        self._outbox.answer(message, outgoing.said(self._phrases.say(language, words)))

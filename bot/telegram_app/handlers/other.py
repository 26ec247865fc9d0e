"""What is neither a question nor a command that the bot knows."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.telegram_app import outgoing
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, TO_BOT, Incoming
from bot.telegram_app.recently import Recently
from bot.telegram_app.rsvp.calendar import parts
from bot.telegram_app.rsvp.typing import RsvpTyping
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases

_ALBUM = 60.0
"""Seconds in which pictures of one album arrive."""


class OtherMessages:
    """Says kindly what the bot cannot do; in groups only to those who address it."""

    def __init__(self, phrases: Phrases, turns: Turns, typing: RsvpTyping, outbox: Outbox) -> None:
        self._phrases = phrases
        self._turns = turns
        self._typing = typing
        self._outbox = outbox
        self._albums = Recently(_ALBUM)

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
        if self._answered(update):
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

    def _answered(self, update: Update) -> bool:
        """Whether another picture of the same album had its answer."""
        message = update.effective_message
        album = message.media_group_id if message else None
        return album is not None and self._albums.again(album, update.update_id)

"""Pressed buttons: other editions in place of the answer, related topics as a new message."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.knowledge.library import Library
from bot.telegram_app import callback_data, outgoing
from bot.telegram_app.callback_data import ShowPressed
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import Place, Speaker
from bot.telegram_app.recently import Taps
from bot.telegram_app.sending.outbox import Outbox
from bot.telegram_app.turns import Turns
from bot.wording.phrases import Phrases


class Buttons:
    """Does what a button wants, if it is one of ours and still valid."""

    def __init__(self, library: Library, phrases: Phrases, turns: Turns, outbox: Outbox) -> None:
        self._library = library
        self._phrases = phrases
        self._turns = turns
        self._outbox = outbox
        self._taps = Taps()

    def handlers(self) -> list[Handler]:
        return [CallbackQueryHandler(self.press)]

    async def press(self, update: Update, _: Context) -> None:
        query, speaker = update.callback_query, Speaker.of(update)
        if query is None:
            return
        wish = callback_data.read(query.data or "", self._library)
        if wish is None or query.message is None:
            language = await self._turns.language_of(speaker)
            self._outbox.notice(query.id, self._phrases.say(language, "button-old"))
            return
        self._outbox.notice(query.id)
        if self._taps.again(query):
            return
        await self._show(speaker, Place.pressed(query.message), wish)

    async def _show(self, speaker: Speaker, place: Place, wish: ShowPressed) -> None:
        # What a whole group reads does not change its language for one of them.
        kept = wish.language if wish.show.in_place and not place.private else None
        reply = await self._turns.shown(speaker, wish.show, kept)
        parts = outgoing.messages(reply)
        if wish.show.in_place:
            self._outbox.replace(place, place.message, parts)
        else:
            self._outbox.send(place, parts)

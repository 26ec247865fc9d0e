"""The buttons under a broadcast: no more of these, and how to ask a question."""

from datetime import UTC, datetime

from telegram import InlineKeyboardMarkup, Update
from telegram.ext import CallbackQueryHandler

from bot.participants.privacy import VERSION
from bot.rsvp.consent import Consent
from bot.storage.consents import ConsentStore
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting import recipient_data
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.handlers.subscriptions import of_choice
from bot.telegram_app.incoming import Place
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.recently import Taps
from bot.telegram_app.sending.outbox import Outbox


class Recipients:
    """Answers below the broadcast, which stays as it is."""

    def __init__(self, consents: ConsentStore, chats: PrivateChats, outbox: Outbox) -> None:
        self._consents = consents
        self._chats = chats
        self._outbox = outbox
        self._taps = Taps()

    def handlers(self) -> list[Handler]:
        return [
            CallbackQueryHandler(self.leave, r"^1:u:"),
            CallbackQueryHandler(self.ask, rf"^{recipient_data.ASK}$"),
        ]

    async def leave(self, update: Update, _: Context) -> None:
        """End messages of one purpose; what was agreed to before can be agreed to again."""
        pressed = await self._chats.by_button(update, recipient_data.LEAVE)
        if pressed is None or self._again(update):
            return
        chat, found = pressed
        purpose, kind = found["purpose"], found["kind"]
        undo = None
        if await self._consents.agreed(chat.person, purpose):
            now = datetime.now(UTC)
            no = Consent(purpose=purpose, given=False, text_version=VERSION, at=now)
            await self._consents.record(chat.person, no)
            back = chat.button(of_choice(purpose, given=True), "broadcast-left-undo")
            undo = InlineKeyboardMarkup([[back]])
        words = chat.say(f"broadcast-left-{kind}", edition=found["edition"] or "")
        self._outbox.send(Place.alone(chat.person), outgoing.said(words, undo))

    async def ask(self, update: Update, _: Context) -> None:
        """Say how to ask."""
        pressed = await self._chats.by_button(update, recipient_data.ASKING)
        if pressed and not self._again(update):
            chat, _found = pressed
            words = chat.say("broadcast-ask-how")
            self._outbox.send(Place.alone(chat.person), outgoing.said(words))

    def _again(self, update: Update) -> bool:
        return update.callback_query is not None and self._taps.again(update.callback_query)

"""/broadcast and its buttons: officers write to many people, where nobody else reads along."""

from collections.abc import Mapping
from datetime import UTC, datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.broadcasts.broadcast import NOT_BEGUN
from bot.broadcasts.desk import DeskPress, Step
from bot.secretariat.audit import Act, Deed
from bot.secretariat.roles import Role
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting import desk_data
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officer, Officers
from bot.telegram_app.broadcasting.receiving import Receiving
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE
from bot.telegram_app.private import PrivateChats
from bot.telegram_app.recently import Taps
from bot.telegram_app.starting import start_with
from bot.wording import broadcast_cards
from bot.wording.reply import Reply

_ONCE = frozenset({
    Step.NEW, Step.PREVIEW, Step.SHOW, Step.TEST, Step.FILE, Step.COPY, Step.CORRECT, Step.ERASE,
})  # fmt: skip
"""Steps that send something each time they are taken."""


class DeskHandlers:
    """Looks at role, owner and state at every press; what is not allowed has no effect."""

    def __init__(
        self,
        officers: Officers,
        chats: PrivateChats,
        receiving: Receiving,
        acts: Mapping[Step, Doing],
    ) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._chats = chats
        self._receiving = receiving
        self._acts = acts
        self._taps = Taps()

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("broadcast", self.begin, BY_PEOPLE),
            CommandHandler("start", self.begin, start_with("broadcast")),
            CallbackQueryHandler(self.press, r"^1:b:"),
        ]

    async def begin(self, update: Update, context: Context) -> None:
        """List what has not gone out yet; ask for a new text where there is nothing."""
        chat = await self._chats.by_command(update, context, "broadcast")
        officer = await self._officers.known(chat.person, chat.language) if chat else None
        if chat and officer:
            reply = await self._listed(officer) or await self._receiving.begin(officer)
            chat.answer(outgoing.messages(reply))

    async def press(self, update: Update, _: Context) -> None:
        """Do what a button wants, and show what came of it in place of its message."""
        pressed = await self._chats.by_button(update, desk_data.DESK)
        query = update.callback_query
        if pressed is None or query is None or query.message is None:
            return
        (chat, found), card = pressed, query.message.message_id
        officer = await self._officers.known(chat.person, chat.language)
        press = desk_data.read(found)
        if officer is None:
            return
        if press and press.step in _ONCE and self._taps.again(query):
            return
        if reply := await self._reply(officer, press, card):
            chat.answer(outgoing.messages(reply))

    async def _reply(self, officer: Officer, press: DeskPress | None, card: int) -> Reply | None:
        if press is None:
            return self._old(officer)
        desk = await self._stores.desks.find(officer.person)
        if desk:
            await self._stores.desks.close(officer.person)
        if press.step is Step.NEW:
            return await self._receiving.begin(officer)
        if press.step is Step.ALLOW:
            return await self._allow(officer)
        broadcast = await self._stores.broadcasts.find(press.number)
        if broadcast is None or not self._officers.may(Step.CARD, broadcast, officer):
            return self._old(officer)
        work = Deskwork(
            officer=officer, broadcast=broadcast, value=press.value, card=card, desk=desk
        )
        allowed = self._officers.may(press.step, broadcast, officer)
        return await (self._acts[press.step](work) if allowed else self._officers.now(work))

    async def _listed(self, officer: Officer) -> Reply | None:
        mine, to_confirm, prepared = [], [], []
        for each in await self._stores.broadcasts.among(NOT_BEGUN):
            if each.author == officer.person:
                mine.append(self._officers.words(each, officer))
            elif self._officers.may(Step.CONFIRM, each, officer):
                to_confirm.append(self._officers.words(each, officer))
            elif self._officers.may(Step.ADOPT, each, officer):
                prepared.append(self._officers.words(each, officer))
        if not (mine or to_confirm or prepared):
            return None
        phrases = self._officers.phrases
        return broadcast_cards.listed(phrases, officer.language, mine, to_confirm, prepared)

    def _old(self, officer: Officer) -> Reply:
        """Say that a button has had its day: what it was about may be somebody else's again."""
        return broadcast_cards.said(self._officers.phrases, officer.language, "button-old")

    async def _allow(self, officer: Officer) -> Reply:
        """Let this copy of the database send, as an admin says."""
        if officer.role is not Role.ADMIN:
            return self._old(officer)
        now = datetime.now(UTC)
        await self._stores.sending.alive(now)
        await self._stores.audit.note(Deed(actor=officer.person, act=Act.SENDING_ALLOWED, at=now))
        return broadcast_cards.said(self._officers.phrases, officer.language, "desk-allowed")

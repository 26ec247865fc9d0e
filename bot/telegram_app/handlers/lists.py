"""/export: the list of RSVPs as a file, chosen by buttons."""

from dataclasses import asdict
from datetime import UTC, datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import clock
from bot.knowledge.library import Library
from bot.reports.export import Format
from bot.rsvp.counting import Slice
from bot.secretariat.audit import Act, Deed
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Place
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.recently import Taps
from bot.telegram_app.reports import report_data
from bot.telegram_app.reports.files import list_of
from bot.telegram_app.reports.list_pages import ListPages
from bot.telegram_app.reports.report_data import ListPressed, Step
from bot.telegram_app.sending.outbox import Outbox
from bot.wording.phrases import Phrases

MOST = 250_000
"""Lines of a list that Telegram still takes as a file (50 MB) in every format."""


class Lists:
    """Leads ``viewers`` to a file; what people typed is for ``admins`` who say that they want it.

    Each file is in the audit log.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what choosing, listing and noting need
        self,
        library: Library,
        phrases: Phrases,
        stores: Stores,
        viewers: PrivateChats,
        admins: PrivateChats,
        outbox: Outbox,
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._stores = stores
        self._viewers = viewers
        self._admins = admins
        self._outbox = outbox
        self._taps = Taps()

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("export", self.begin, BY_PEOPLE),
            CallbackQueryHandler(self.press_typed, r"^1:x:[ty]"),
            CallbackQueryHandler(self.press, r"^1:x:"),
        ]

    async def begin(self, update: Update, context: Context) -> None:
        """Begin with the edition that is up to date."""
        if chat := await self._viewers.by_command(update, context):
            slice_ = Slice(edition=self._library.current(clock.today()).edition)
            await self._go_on(chat, ListPressed(Step.MENU, slice_))

    async def press(self, update: Update, _: Context) -> None:
        """Do what a button wants that is for all with a role."""
        await self._pressed(update, self._viewers)

    async def press_typed(self, update: Update, _: Context) -> None:
        """Do what a button wants that leads to what people typed."""
        await self._pressed(update, self._admins)

    async def _pressed(self, update: Update, chats: PrivateChats) -> None:
        pressed, query = await chats.by_button(update, report_data.LIST), update.callback_query
        if pressed is None or query is None:
            return
        chat, found = pressed
        wish = report_data.list_wish(found)
        if wish.kind is None:
            await self._go_on(chat, wish)
        elif not self._taps.again(query):
            await self._send(chat, wish, wish.kind)

    async def _go_on(self, chat: PrivateChat, wish: ListPressed) -> None:
        pages = ListPages(self._library, self._phrases, chat.language)
        lines = await self._stores.listing.length(wish.slice)
        match wish.step:
            case Step.MENU:
                admin = await self._stores.roles.holds(chat.person, Role.ADMIN)
                chat.answer(pages.menu(wish.slice, lines, admin=admin))
            case Step.TYPED:
                chat.answer(pages.typed(wish.slice, lines))
            case _:
                chat.answer(pages.choice(wish.step, wish.slice, lines))

    async def _send(self, chat: PrivateChat, wish: ListPressed, kind: Format) -> None:
        """Note that the file is sent, and send it."""
        pages, place = ListPages(self._library, self._phrases, chat.language), chat.person
        lines = await self._stores.listing.length(wish.slice)
        if lines > MOST:
            self._outbox.send(Place.alone(place), pages.too_long(MOST))
            return
        typed = wish.step is Step.FILE_TYPED
        named = {name: value or "all" for name, value in asdict(wish.slice).items()}
        details = {"format": str(kind), "lines": lines, "typed": int(typed), **named}
        deed = Deed(actor=chat.person, act=Act.EXPORTED, at=datetime.now(UTC), details=details)
        await self._stores.audit.note(deed)
        caption = pages.caption(wish.slice, lines)
        file = list_of(wish.slice, kind, chat, typed=typed, caption=caption)
        self._outbox.send(Place.alone(place), [file])

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
from bot.storage.audit import AuditStore
from bot.storage.listing import ListingStore
from bot.telegram_app import report_data
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming
from bot.telegram_app.list_pages import ListPages
from bot.telegram_app.officers import Officer, Officers
from bot.telegram_app.outbox import Outbox
from bot.telegram_app.outgoing import Outgoing
from bot.telegram_app.recently import Recently
from bot.telegram_app.report_data import ListPressed, Step
from bot.telegram_app.report_files import list_of
from bot.wording.phrases import Phrases

MOST = 250_000
"""Lines of a list that Telegram still takes as a file (50 MB) in every format."""
_DOUBLE_TAP = 2.0
"""Seconds in which the same button pressed again is the same wish."""
_FOR_ADMINS = frozenset({Step.TYPED, Step.FILE_TYPED})


class Lists:
    """Leads to a file; each that is sent is in the audit log."""

    def __init__(  # noqa: PLR0913, PLR0917 - what choosing, listing and noting need
        self,
        library: Library,
        phrases: Phrases,
        listing: ListingStore,
        audit: AuditStore,
        officers: Officers,
        outbox: Outbox,
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._listing = listing
        self._audit = audit
        self._officers = officers
        self._outbox = outbox
        self._taps = Recently(_DOUBLE_TAP)

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("export", self.begin, BY_PEOPLE),
            CallbackQueryHandler(self.press, f"^{report_data.LIST}"),
        ]

    async def begin(self, update: Update, context: Context) -> None:
        officer = await self._officers.commanding(update, context, Role.VIEWER)
        if officer is None:
            return
        slice_ = Slice(edition=self._library.current(clock.today()).edition)
        page = await self._page(officer, ListPressed(Step.MENU, slice_))
        self._outbox.answer(Incoming.of(update, context.bot.username), page)

    async def press(self, update: Update, _: Context) -> None:
        data = (update.callback_query and update.callback_query.data) or ""
        wish = report_data.read_list(data, self._library)
        least = Role.ADMIN if wish and wish.step in _FOR_ADMINS else Role.VIEWER
        officer = await self._officers.pressing(update, least)
        if officer is None or wish is None:
            return
        place = officer.place
        if wish.kind is None:
            self._outbox.replace(place, place.message, await self._page(officer, wish))
        elif not self._taps.again((place.chat, place.message, data), update.update_id):
            await self._send(officer, wish, wish.kind)

    async def _page(self, officer: Officer, wish: ListPressed) -> tuple[Outgoing, ...]:
        pages = ListPages(self._library, self._phrases, officer.language)
        lines = await self._listing.length(wish.slice)
        match wish.step:
            case Step.MENU:
                return pages.menu(wish.slice, lines, admin=officer.role >= Role.ADMIN)
            case Step.TYPED:
                return pages.typed(wish.slice, lines)
        return pages.choice(wish.step, wish.slice, lines)

    async def _send(self, officer: Officer, wish: ListPressed, kind: Format) -> None:
        pages = ListPages(self._library, self._phrases, officer.language)
        lines = await self._listing.length(wish.slice)
        if lines > MOST:
            self._outbox.send(officer.place, pages.too_long(MOST))
            return
        typed = wish.step is Step.FILE_TYPED
        caption = pages.caption(wish.slice, lines)
        file = list_of(wish.slice, kind, officer.language, typed=typed, caption=caption)
        named = {name: value or "all" for name, value in asdict(wish.slice).items()}
        details = {"format": str(kind), "lines": lines, "typed": int(typed), **named}
        act = Act.EXPORTED
        await self._audit.note(
            Deed(actor=officer.person, act=act, at=datetime.now(UTC), details=details)
        )
        self._outbox.send(officer.place, [file])

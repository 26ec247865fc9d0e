"""/stats: how many come, as a table and a chart."""

from collections.abc import Iterator
from datetime import UTC, datetime

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import clock
from bot.knowledge.library import Library
from bot.reports.labels import Labels
from bot.reports.table import Table, table
from bot.rsvp.counting import Slice
from bot.secretariat.roles import Role
from bot.storage.counts import CountStore
from bot.telegram_app import report_data
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Incoming
from bot.telegram_app.officers import Officers
from bot.telegram_app.outbox import Outbox
from bot.telegram_app.outgoing import Outgoing, units
from bot.telegram_app.report_data import StatsPressed
from bot.telegram_app.report_files import chart_of
from bot.wording.phrases import Phrases


class Stats:
    """Shows the counts of one edition; buttons lead to the others and bring them up to date."""

    def __init__(
        self,
        library: Library,
        phrases: Phrases,
        counts: CountStore,
        officers: Officers,
        outbox: Outbox,
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._counts = counts
        self._officers = officers
        self._outbox = outbox

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("stats", self.show, BY_PEOPLE),
            CallbackQueryHandler(self.press, f"^{report_data.STATS}"),
        ]

    async def show(self, update: Update, context: Context) -> None:
        officer = await self._officers.commanding(update, context, Role.VIEWER)
        if officer is None:
            return
        command = Incoming.of(update, context.bot.username)
        edition = self._library.current(clock.today()).edition
        if command.argument.isdecimal() and int(command.argument) in self._library.editions:
            edition = int(command.argument)
        page = await self._page(edition, officer.language)
        self._outbox.answer(command, [chart_of(edition, officer.language), page])

    async def press(self, update: Update, _: Context) -> None:
        officer = await self._officers.pressing(update, Role.VIEWER)
        data = update.callback_query.data if update.callback_query else None
        wish = report_data.read_stats(data or "", self._library)
        if officer is None or wish is None:
            return
        if wish.chart:
            self._outbox.send(officer.place, [chart_of(wish.edition, officer.language)])
            return
        page = await self._page(wish.edition, officer.language)
        self._outbox.replace(officer.place, officer.place.message, [page])

    async def _page(self, edition: int, language: str) -> Outgoing:
        counts = await self._counts.counts(Slice(edition=edition), clock.today())
        labels = Labels(self._library, self._phrases, language)
        page = table(edition, counts, labels, datetime.now(UTC))
        entities = tuple(_entities(page))
        buttons = self._buttons(edition, language)
        return Outgoing(text=page.text, headings=entities, buttons=buttons, language=language)

    def _buttons(self, edition: int, language: str) -> InlineKeyboardMarkup:
        others = [year for year in self._library.editions if year != edition]
        say = self._phrases.say
        return InlineKeyboardMarkup(
            [
                [_button(str(year), year) for year in others],
                [
                    _button(say(language, "stats-refresh"), edition),
                    _button(say(language, "stats-chart"), edition, chart=True),
                ],
            ]
        )


def _button(label: str, edition: int, *, chart: bool = False) -> InlineKeyboardButton:
    data = report_data.of_stats(StatsPressed(edition, chart))
    return InlineKeyboardButton(label, callback_data=data)


def _entities(page: Table) -> Iterator[MessageEntity]:
    """Headings bold; numbers, with the spaces that fill them up, all of one width."""
    yield MessageEntity(MessageEntity.BOLD, 0, units(page.title))
    at = units(page.title) + 2
    for heading, rows in page.sections:
        yield MessageEntity(MessageEntity.BOLD, at, units(heading))
        at += units(heading) + 1
        for number, label in rows:
            yield MessageEntity(MessageEntity.CODE, at, units(number))
            at += units(f"{number}  {label}") + 1
        at += 1

"""/stats: how many come, as a table and a chart."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import clock
from bot.knowledge.library import Library
from bot.reports.labels import Labels
from bot.reports.table import Table, table
from bot.rsvp.counting import Slice
from bot.storage.counts import CountStore
from bot.telegram_app.context import Context, Handler
from bot.telegram_app.incoming import BY_PEOPLE, Place
from bot.telegram_app.outgoing import Outgoing, units
from bot.telegram_app.private import PrivateChat, PrivateChats
from bot.telegram_app.reports import report_data
from bot.telegram_app.reports.files import chart_of
from bot.telegram_app.sending.outbox import Outbox
from bot.wording.phrases import Phrases


class Stats:
    """Shows the counts of one edition; buttons lead to the others and bring them up to date."""

    def __init__(
        self,
        library: Library,
        phrases: Phrases,
        counts: CountStore,
        viewers: PrivateChats,
        outbox: Outbox,
    ) -> None:
        self._library = library
        self._phrases = phrases
        self._counts = counts
        self._viewers = viewers
        self._outbox = outbox

    def handlers(self) -> list[Handler]:
        return [
            CommandHandler("stats", self.show, BY_PEOPLE),
            CallbackQueryHandler(self.press, r"^1:t:"),
        ]

    async def show(self, update: Update, context: Context) -> None:
        """Show the edition that is named, else the one that is up to date."""
        chat = await self._viewers.by_command(update, context)
        if chat is None:
            return
        named = int(chat.argument) if re.fullmatch(r"\d{4}", chat.argument, re.ASCII) else None
        edition = named or self._library.current(clock.today()).edition
        await self._show(chat, edition, with_chart=True)

    async def press(self, update: Update, _: Context) -> None:
        """Show another edition or newer counts in place of these; send the chart below them."""
        if pressed := await self._viewers.by_button(update, report_data.STATS):
            chat, found = pressed
            edition = int(found["edition"])
            if found["chart"]:
                picture = chart_of(edition, chat)
                self._outbox.send(Place.alone(chat.person), [picture])
            else:
                await self._show(chat, edition)

    async def _show(self, chat: PrivateChat, edition: int, *, with_chart: bool = False) -> None:
        counts = await self._counts.counts(Slice(edition=edition), clock.today())
        labels = Labels(self._library, self._phrases, chat.language)
        page = table(edition, counts, labels, datetime.now(UTC))
        message = Outgoing(
            text=page.text,
            headings=tuple(_entities(page)),
            buttons=self._buttons(chat, edition, drawn=bool(page.sections)),
            language=chat.language,
        )
        picture = [chart_of(edition, chat)] if with_chart and page.sections else []
        chat.answer([*picture, message])

    def _buttons(self, chat: PrivateChat, edition: int, *, drawn: bool) -> InlineKeyboardMarkup:
        others = [year for year in self._library.editions if year != edition]
        below = [_button(chat.say("stats-refresh"), edition)]
        if drawn:
            below.append(_button(chat.say("stats-chart"), edition, chart=True))
        return InlineKeyboardMarkup([[_button(str(year), year) for year in others], below])


def _button(label: str, edition: int, *, chart: bool = False) -> InlineKeyboardButton:
    data = report_data.of_stats(edition, chart=chart)
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

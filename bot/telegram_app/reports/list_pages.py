"""What /export shows on the way to a file: which RSVPs it will have, and the buttons to choose."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.knowledge.library import Library
from bot.reports.export import Format
from bot.reports.labels import Labels
from bot.rsvp.counting import Slice
from bot.rsvp.rsvp import Way
from bot.telegram_app import outgoing
from bot.telegram_app.outgoing import Outgoing
from bot.telegram_app.reports import report_data
from bot.telegram_app.reports.report_data import ListPressed, Step
from bot.wording.phrases import Phrases
from bot.wording.reply import Paragraph

_FILTERS = {
    Step.EDITION: "edition",
    Step.STAKEHOLDER: "stakeholder",
    Step.WAY: "way",
    Step.LANGUAGE: "language",
}


class ListPages:
    """One page for each step, about a ``slice_`` of so many lines, in one language."""

    def __init__(self, library: Library, phrases: Phrases, language: str) -> None:
        self._library = library
        self._labels = Labels(library, phrases, language)
        self._say = self._labels.say

    def menu(self, slice_: Slice, lines: int, *, admin: bool) -> tuple[Outgoing, ...]:
        """Show what is chosen, and offer the files; to admins also what people typed."""
        filters = [self._to(f"report-column-{name}", s, slice_) for s, name in _FILTERS.items()]
        rows = [filters[:2], filters[2:]]
        if lines:
            rows.append([_button(k.upper(), Step.FILE, slice_, k) for k in Format])
            if admin:
                rows.append([self._to("export-typed", Step.TYPED, slice_)])
        return self._page("export-which" if lines else "export-none", slice_, lines, rows)

    def choice(self, step: Step, slice_: Slice, lines: int) -> tuple[Outgoing, ...]:
        """Offer all values of a filter; the chosen one is marked."""
        rows = [[self._value(step, slice_, value)] for value in (None, *self._values(step))]
        rows.append([self._to("export-back", Step.MENU, slice_)])
        return self._page("export-which", slice_, lines, rows)

    def typed(self, slice_: Slice, lines: int) -> tuple[Outgoing, ...]:
        """Ask whether the file shall really have what people typed."""
        rows = []
        for kind in Format:
            label = self._say("export-typed-yes", format=kind.upper())
            rows.append([_button(label, Step.FILE_TYPED, slice_, kind)])
        rows.append([self._to("export-back", Step.MENU, slice_)])
        return self._page("export-typed-caution", slice_, lines, rows)

    def too_long(self, most: int) -> tuple[Outgoing, ...]:
        """Say that a list cannot be sent."""
        return outgoing.said(self._say("export-too-long", most=self._labels.number(most)))

    def caption(self, slice_: Slice, lines: int) -> str:
        """Say what is in a file, which may be read without the chat around it."""
        return "\n".join([*self._chosen(slice_, lines), self._say("report-caution")])

    def _page(
        self, words: str, slice_: Slice, lines: int, rows: list[list[InlineKeyboardButton]]
    ) -> tuple[Outgoing, ...]:
        chosen = "\n".join(self._chosen(slice_, lines))
        paragraphs = [Paragraph(None, self._say(words)), Paragraph(None, chosen)]
        return outgoing.pages(paragraphs, InlineKeyboardMarkup(rows))

    def _chosen(self, slice_: Slice, lines: int) -> Iterator[str]:
        for step, name in _FILTERS.items():
            value = self._named(step, getattr(slice_, name))
            yield self._say("labelled", label=self._say(f"report-column-{name}"), value=value)
        number = self._labels.number(lines)
        yield self._say("labelled", label=self._say("export-lines"), value=number)

    def _values(self, step: Step) -> Iterable[Any]:
        values: dict[Step, Iterable[Any]] = {
            Step.EDITION: sorted(self._library.editions, reverse=True),
            Step.STAKEHOLDER: self._library.stakeholders,
            Step.WAY: Way,
            Step.LANGUAGE: self._library.languages,
        }
        return values[step]

    def _named(self, step: Step, value: Any) -> str:
        if value is None:
            return self._say("export-all")
        name: str = getattr(self._labels, _FILTERS[step])(value)
        return name

    def _value(self, step: Step, slice_: Slice, value: Any) -> InlineKeyboardButton:
        label, name = self._named(step, value), _FILTERS[step]
        if value == getattr(slice_, name):
            label = self._say("language-chosen", name=label)
        return _button(label, Step.MENU, replace(slice_, **{name: value}))

    def _to(self, words: str, step: Step, slice_: Slice) -> InlineKeyboardButton:
        return _button(self._say(words), step, slice_)


def _button(
    label: str, step: Step, slice_: Slice, kind: Format | None = None
) -> InlineKeyboardButton:
    data = report_data.of_list(ListPressed(step, slice_, kind))
    return InlineKeyboardButton(label, callback_data=data)

"""The counts of an edition as a picture for a telephone: a bar for each stakeholder type."""

from collections.abc import Iterable
from datetime import datetime
from threading import Lock

from bot.reports.labels import Labels
from bot.reports.sheet import INK, QUIET, Entry, Piece, Sheet
from bot.reports.tally import Tally, tallies, together
from bot.rsvp.counting import Count
from bot.rsvp.rsvp import Way

_WAYS = {
    Way.IN_PERSON: ("#0b3d91", "#ffffff"),
    Way.REMOTE: ("#56b4e9", INK),
    Way.UNDECIDED: ("#f2a900", INK),
}
"""Colours of the bars and of the numbers on them, told apart by the colour-blind too."""
_DELEGATES = "#9aa3ae"

_BAR, _THIN = 54, 34
_BEHIND = 170
"""Pixels kept free behind the longest bar for its sum."""
_FEW = 10
"""So many fill the width at least: the first reply shall not look like a crowd."""
_LEAST = 4
"""Pixels of what is not nought, be it one of a hundred thousand."""

# The drawing library does not share its fonts between threads.
_DRAWING = Lock()


def chart(edition: int, counts: Iterable[Count], labels: Labels, at: datetime) -> bytes:
    """Return a PNG of the counts as they were at ``at`` (aware).

    It takes some tenths of a second: for a thread, not for the event loop.
    """
    parts = tallies(edition, counts, labels.stakeholders)
    whole = together(parts)
    with _DRAWING:
        sheet = Sheet(labels.code, rtl=labels.rtl)
        sheet.title(labels.edition(edition))
        sheet.text(labels.as_of(at), 28, colour=QUIET)
        sheet.space(24)
        _key(sheet, whole, labels)
        most = max((_FEW, *(max(part.people, part.delegates) for part in parts)))
        for part in parts:
            _bars(sheet, part, labels, (sheet.width - _BEHIND) / most)
        sheet.space(36)
        if whole.delegates:
            sheet.text(labels.say("report-delegates-apart"), 28, colour=QUIET)
        sheet.text(labels.say("report-caution"), 28, colour=QUIET)
        return sheet.png()


def _key(sheet: Sheet, whole: Tally, labels: Labels) -> None:
    people = labels.number(whole.people)
    total = labels.say("labelled", label=labels.say("report-all"), value=people)
    sheet.text(total, 36, bold=True)
    sheet.space(6)
    entries = [
        Entry(_WAYS[way][0], labels.way(way), labels.number(number))
        for way, number in whole.ways.items()
    ]
    if whole.delegates:
        number = labels.number(whole.delegates)
        entries.append(Entry(_DELEGATES, labels.say("report-delegates"), number))
    sheet.key(entries)


def _bars(sheet: Sheet, part: Tally, labels: Labels, scale: float) -> None:
    """One bar of those who answered and, if there are any, a thin one of the delegates."""
    sheet.space(26)
    sheet.text(labels.stakeholder(part.stakeholder or ""), 34)
    sheet.space(4)
    pieces = [
        Piece(max(_LEAST, number * scale), labels.number(number), *_WAYS[way])
        for way, number in part.ways.items()
        if number
    ]
    sheet.bar(pieces, _BAR, labels.number(part.people))
    if part.delegates:
        number = labels.number(part.delegates)
        length = max(_LEAST, part.delegates * scale)
        sheet.space(6)
        sheet.bar([Piece(length, number, _DELEGATES, INK)], _THIN, number, QUIET)

"""A line of the list of RSVPs as a row of a spreadsheet."""

from datetime import datetime

from bot.clock import GENEVA
from bot.reports.labels import Labels
from bot.rsvp.counting import Listed

Cell = str | int | datetime | None

_COLUMNS = ("edition", "stakeholder", "way", "delegates", "state", "language", "at")


class Columns:
    """The columns, in the reader's language; ``typed`` adds the organisation that people typed."""

    def __init__(self, labels: Labels, *, typed: bool) -> None:
        self._labels = labels
        self.rtl = labels.rtl
        self._typed = typed
        self.names = (*_COLUMNS, "organisation") if typed else _COLUMNS

    def headers(self) -> list[str]:
        """Return what stands above the columns."""
        return [self._labels.say(f"report-column-{name}") for name in self.names]

    def cells(self, line: Listed) -> list[Cell]:
        """Return a row; the moment is the hour of Geneva without its zone, which no sheet knows."""
        labels = self._labels
        cells: list[Cell] = [
            line.edition,
            labels.stakeholder(line.stakeholder),
            labels.way(line.way) if line.way else None,
            line.delegates,
            labels.state(line.state),
            labels.language(line.language) if line.language else None,
            line.at.astimezone(GENEVA).replace(tzinfo=None, microsecond=0),
        ]
        return [*cells, line.organisation] if self._typed else cells

"""A workbook (XLSX) that is written row by row."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from bot.reports.columns import Cell, Columns
from bot.reports.harmless import printable
from bot.rsvp.counting import Listed

ROWS = 1_048_576
"""Of a sheet, its header included; longer lists go on in another."""

_WIDTH = 24
_LONGEST = 32_767
"""Characters of a cell."""


class XlsxFile:
    """Text is stored as text and stays so when somebody edits the cell: nothing is a formula."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._columns = columns
        # What is kept on disk until the end holds personal data: beside the file, not anywhere.
        self._book = Workbook(path, {"constant_memory": True, "tmpdir": str(path.parent)})
        self._bold = self._book.add_format({"bold": True, "bottom": 1})
        self._text = self._book.add_format({"quote_prefix": True})
        self._moment = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._sheet = self._new_sheet()
        self._row = 1

    def add(self, lines: Sequence[Listed]) -> None:
        for line in lines:
            if self._row == ROWS:
                self._sheet, self._row = self._new_sheet(), 1
            for column, cell in enumerate(self._columns.cells(line)):
                self._write(column, cell)
            self._row += 1

    def close(self) -> None:
        try:
            self._book.close()
        except FileCreateError as error:
            # The library wraps what the system says.
            raise OSError(*error.args[0].args) from error

    def _write(self, column: int, cell: Cell) -> None:
        match cell:
            case str():
                text = printable(cell)[:_LONGEST]
                self._sheet.write_string(self._row, column, text, self._text)
            case datetime():
                self._sheet.write_datetime(self._row, column, cell, self._moment)
            case int():
                self._sheet.write_number(self._row, column, cell)

    def _new_sheet(self) -> Worksheet:
        sheet = self._book.add_worksheet()
        if self._columns.rtl:
            sheet.right_to_left()
        sheet.set_column(0, len(self._columns.names) - 1, _WIDTH)
        sheet.freeze_panes(1, 0)
        for column, header in enumerate(self._columns.headers()):
            sheet.write_string(0, column, header, self._bold)
        return sheet

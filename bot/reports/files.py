"""Files of separated values and of JSON."""

import csv
import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.clock import GENEVA
from bot.reports.columns import Cell, Columns
from bot.reports.harmless import harmless
from bot.rsvp.counting import Listed


class ListFile(Protocol):
    """A file under way; made with where it goes and its columns."""

    def __init__(self, path: Path, columns: Columns) -> None: ...

    def add(self, lines: Sequence[Listed]) -> None:
        """Write more lines."""

    def close(self) -> None:
        """Complete the file."""


class CsvFile:
    """UTF-8 with the mark by which spreadsheets know it; RFC 4180."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._columns = columns
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file)
        self._rows.writerow(columns.headers())

    def add(self, lines: Sequence[Listed]) -> None:
        self._rows.writerows(map(_plain, self._columns.cells(line)) for line in lines)

    def close(self) -> None:
        self._file.close()


class JsonFile:
    """A list of objects, one to a line."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._names = columns.names
        self._file = path.open("w", encoding="utf-8")
        self._file.write("[")
        self._between = "\n"

    def add(self, lines: Sequence[Listed]) -> None:
        for line in lines:
            values = {name: getattr(line, name) for name in self._names}
            values["at"] = line.at.astimezone(GENEVA).isoformat(timespec="seconds")
            self._file.write(self._between + json.dumps(values, ensure_ascii=False))
            self._between = ",\n"

    def close(self) -> None:
        self._file.write("\n]\n")
        self._file.close()


def _plain(cell: Cell) -> Cell:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    return harmless(cell) if isinstance(cell, str) else cell

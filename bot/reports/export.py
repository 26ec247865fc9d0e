"""The list of RSVPs as a file, written line by line: memory stays flat however long it is."""

import asyncio
from collections.abc import AsyncIterator
from enum import StrEnum
from pathlib import Path

from bot.reports.columns import Columns
from bot.reports.files import CsvFile, JsonFile, ListFile
from bot.reports.labels import Labels
from bot.reports.workbook import XlsxFile
from bot.rsvp.counting import Listed

_AT_ONCE = 500
"""Lines handed to the writing thread together: some hundredths of a second of work."""


class Format(StrEnum):
    """What kind of file; also how its name ends."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


_FILES: dict[Format, type[ListFile]] = {
    Format.CSV: CsvFile,
    Format.XLSX: XlsxFile,
    Format.JSON: JsonFile,
}


async def export(
    lines: AsyncIterator[Listed], path: Path, kind: Format, labels: Labels, *, typed: bool = False
) -> int:
    """Write ``lines`` to ``path`` and return how many; where that fails, no half file is left.

    ``typed`` adds what people typed, which is left out otherwise. Spreadsheets are in the reader's
    language and have hours of Geneva; JSON has the ids of the knowledge files, for programs.

    Raises:
        OSError: the file cannot be written.
    """
    columns = Columns(labels, typed=typed)
    try:
        file = await asyncio.to_thread(_FILES[kind], path, columns)
        try:
            return await _written(lines, file)
        finally:
            await asyncio.to_thread(file.close)
    except BaseException:
        await asyncio.to_thread(path.unlink, missing_ok=True)
        raise


async def _written(lines: AsyncIterator[Listed], file: ListFile) -> int:
    number, some = 0, list[Listed]()
    async for line in lines:
        some.append(line)
        if len(some) == _AT_ONCE:
            await asyncio.to_thread(file.add, some)
            number, some = number + len(some), []
    await asyncio.to_thread(file.add, some)
    return number + len(some)

"""SQLite's log of what is committed: on the disk it outlives a power cut."""

import os
from contextlib import suppress
from pathlib import Path


class WriteAheadLog:
    """The log of the database in ``file``, brought to the disk apart from committing.

    It is opened each time, as SQLite may begin another one; its locks are on other files, which
    must never be opened beside it (sqlite.org/howtocorrupt.html, 2.2).
    """

    def __init__(self, file: Path) -> None:
        self._path = file.with_name(f"{file.name}-wal")
        self._found: int | None = None

    def settle(self) -> None:
        """Return once all that was committed before is on the disk.

        Raises:
            OSError: the disk fails.
        """
        # Without a log all is in the database: SQLite brings it there before the log goes.
        with suppress(FileNotFoundError):
            number = _bring(self._path, os.O_RDWR)
            if number != self._found and os.name == "posix":
                # A new file could be there and not be found again.
                _bring(self._path.parent, os.O_RDONLY)
            self._found = number


def _bring(path: Path, flags: int) -> int:
    """Have what was written to ``path`` reach the disk; return the number of the file."""
    opened = os.open(path, flags)
    try:
        getattr(os, "fdatasync", os.fsync)(opened)
        return os.fstat(opened).st_ino
    finally:
        os.close(opened)

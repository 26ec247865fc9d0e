"""Where the keys are: in DATA_KEY, else in a file of the user's configuration folder."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from bot.errors import UsageError
from bot.settings import Settings, config_folder
from bot.storage.database import Database
from bot.storage.sealing import Seal, new_key

_LOG = logging.getLogger(__name__)
_NAME = "data.key"
_SERVER_NEEDS_ONE = (
    "DATA_KEY is not set: make a key with 'openssl rand -base64 32', put it into the environment "
    "as DATA_KEY=… and keep a copy apart from the database; without it nobody can read again what "
    "people typed"
)


def seal_for(database: Database, settings: Settings) -> Seal:
    """Return the seal for ``database``; makes a key for an embedded one that has none yet.

    Raises:
        UsageError: DATA_KEY is needed, cannot be used, or the key would lie beside the database.
    """
    if settings.data_key:
        given = settings.data_key.get_secret_value()
        return Seal(lambda: given)
    return Seal(key_file(database, settings).read)


def key_file(database: Database, settings: Settings) -> "KeyFile":
    """Return the key file of an embedded ``database``, made if it is missing.

    Raises:
        UsageError: a server needs DATA_KEY; or the file would lie beside the database.
    """
    if not database.embedded:
        raise UsageError(_SERVER_NEEDS_ONE)
    file = KeyFile(config_folder() / _NAME)
    if file.beside(settings.data_dir) or (database.file and file.beside(database.file.parent)):
        raise UsageError(
            f"the key in {file.path.parent} would lie beside the database: set DATA_DIR or "
            "DATABASE_URL to another folder, or DATA_KEY to a key that you keep elsewhere"
        )
    if file.make():
        _LOG.warning(
            "a key for what people typed was made: %s. Keep a copy of it, apart from copies of the "
            "database; without it nobody can read those texts again",
            file.path,
        )
    return file


class KeyFile:
    """Keys, one a line, newest first, for their owner's eyes only."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: str | None = None

    def read(self) -> str:
        """Return the keys; those read before if the file is gone meanwhile.

        Raises:
            UsageError: the file cannot be read.
        """
        try:
            self._known = self.path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            if self._known is None:
                raise UsageError(f"the key in {self.path} cannot be read: {error}") from error
        return self._known

    def make(self) -> bool:
        """Write a first key unless there is one; return whether it was written.

        Raises:
            UsageError: the file cannot be written.
        """
        if self.path.exists():
            return False
        with self._written([new_key()]) as partial, suppress(FileExistsError):
            # Unlike a renaming this fails when another process was faster.
            self.path.hardlink_to(partial)
            return True
        return False

    def write(self, keys: list[str]) -> None:
        """Put ``keys`` in place of those before; a reader sees either the old or the new.

        Raises:
            UsageError: the file cannot be written.
        """
        with self._written(keys) as partial:
            partial.replace(self.path)

    def beside(self, folder: Path) -> bool:
        """Whether ``folder`` is the file's own, or lies within it."""
        own, other = self.path.parent.resolve(), folder.resolve()
        return other.is_relative_to(own)

    @contextmanager
    def _written(self, keys: list[str]) -> Iterator[Path]:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Only the owner may read what it makes.
            with NamedTemporaryFile("w", dir=self.path.parent, delete=False) as file:
                file.writelines(f"{key}\n" for key in keys)
                file.flush()
                os.fsync(file.fileno())
            try:
                yield Path(file.name)
            finally:
                Path(file.name).unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(f"the key in {self.path} cannot be written: {error}") from error

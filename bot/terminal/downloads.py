"""Files that the bot sends, saved where the person can open them."""

import tempfile
from functools import cached_property
from pathlib import Path

from bot.terminal import layout
from bot.terminal.messages import StoredFile


class Downloads:
    """A folder under the system's temporary one, made for the first file and left to it."""

    @cached_property
    def _folder(self) -> Path:
        return Path(tempfile.mkdtemp(prefix="forumbot-"))

    def keep(self, file: StoredFile) -> Path:
        """Save a file under its own name, numbered if there is one already."""
        name = Path(layout.harmless(file.name)).name or file.kind
        path = self._folder / name
        number = 2
        while path.exists():
            path = self._folder / f"{number}-{name}"
            number += 1
        path.write_bytes(file.content)
        return path

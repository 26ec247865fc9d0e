"""Faults: told once, without anything that people wrote."""

import logging
import traceback
from collections.abc import Iterator

from telegram.error import TelegramError

_LOG = logging.getLogger(__name__)
_FRAMES = 6


class Faults:
    """Where every fault of ours arrives that no handler expected."""

    def note(self, error: BaseException) -> None:
        """Tell that ``error`` happened, and where it came from."""
        _LOG.error("fault: %s", " < ".join(_described(error)))


def _described(error: BaseException) -> Iterator[str]:
    """Name an exception and where it came from, up to its cause.

    Messages of exceptions may quote what somebody typed; only Telegram's own are kept.
    """
    while True:
        name = type(error).__qualname__
        yield f"{name}: {error}" if isinstance(error, TelegramError) else name
        for frame in reversed(traceback.extract_tb(error.__traceback__)[-_FRAMES:]):
            yield f"{frame.filename}:{frame.lineno} {frame.name}"
        cause = error.__cause__ or error.__context__
        if cause is None:
            return
        error = cause

"""Logs: our own at LOG_LEVEL, libraries' from WARNING on, and never the token.

At DEBUG libraries log addresses with the token in them and whole updates with what people wrote.
"""

import json
import logging
import re
import sys
import time
from typing import Literal, TextIO

OURS = "bot"
HIDDEN = "<token>"
_LIKE_A_TOKEN = re.compile(r"\b\d{5,}(?::|%3A)[\w-]{20,}", re.ASCII | re.IGNORECASE)


class Redaction(logging.Filter):
    """Takes the token, and whatever looks like one, out of a record before it is written."""

    def __init__(self, token: str) -> None:
        super().__init__()
        secret = token.partition(":")[2] or token
        self._token = re.compile(f"{re.escape(token)}|{re.escape(secret)}")

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record's message, traceback and stack; every record passes."""
        record.msg, record.args = self.without_token(_message(record)), ()
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        record.exc_text = self.without_token(record.exc_text) if record.exc_text else None
        record.stack_info = self.without_token(record.stack_info) if record.stack_info else None
        return True

    def without_token(self, text: str) -> str:
        """Return ``text`` with nothing in it that opens a bot."""
        return _LIKE_A_TOKEN.sub(HIDDEN, self._token.sub(HIDDEN, text))


def _message(record: logging.LogRecord) -> str:
    """Return the message; of a line that is written wrong, what does not depend on its values."""
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - logging must never raise where something is logged
        return str(record.msg)


class JsonLines(logging.Formatter):
    """Writes each record as one line of JSON, its time in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line = {
            "at": f"{at}.{int(record.msecs):03}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        details = [part for part in (record.exc_text, record.stack_info) if part]
        return json.dumps(line | ({"details": details} if details else {}), ensure_ascii=False)


def set_up(
    level: str, form: Literal["text", "json"], token: str, stream: TextIO = sys.stderr
) -> None:
    """Send all logs to ``stream``; in place of any set-up before."""
    handler = logging.StreamHandler(stream)
    # On the handler: filters of loggers do not see what comes from loggers below them.
    handler.addFilter(Redaction(token))
    text = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines() if form == "json" else text)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger(OURS).setLevel(level)
    logging.captureWarnings(capture=True)

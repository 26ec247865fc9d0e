"""What became of each message of a broadcast, as separated values."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.broadcasts.delivery import OPEN, Outcome
from bot.clock import GENEVA
from bot.reports.harmless import harmless
from bot.reports.labels import Labels

_COLUMNS = (
    "report-column-language",
    "report-column-stakeholder",
    "watch-column-outcome",
    "watch-column-reason",
    "watch-column-at",
)


def outcome_rows(lines: Iterable[Mapping[str, Any]], labels: Labels) -> bytes:
    """Return a row for each message: UTF-8 with the mark by which spreadsheets know it."""
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(map(labels.say, _COLUMNS))
    rows.writerows([harmless(cell) for cell in _cells(line, labels)] for line in lines)
    return file.getvalue().encode("utf-8-sig")


def _cells(line: Mapping[str, Any], labels: Labels) -> Iterator[str]:
    outcome, at = Outcome(line["state"]), line["sent_at"]
    yield labels.language(line["language"])
    yield labels.stakeholder(line["stakeholder"]) if line["stakeholder"] else ""
    yield labels.say("watch-left" if outcome in OPEN else f"watch-{outcome}")
    yield line["reason"] or ""
    yield f"{at.astimezone(GENEVA):%Y-%m-%d %H:%M:%S}" if at else ""

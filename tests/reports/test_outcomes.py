"""What became of each message of a broadcast."""

import csv
import io
from datetime import UTC, datetime
from typing import Any

from bot.broadcasts.delivery import Outcome
from bot.knowledge.library import Library
from bot.reports.labels import Labels
from bot.reports.outcomes import outcome_rows
from bot.wording.phrases import Phrases

AT = datetime(2024, 2, 10, 9, 30, tzinfo=UTC)


def test_each_message_has_a_row_that_names_nobody(library: Library) -> None:
    lines: list[dict[str, Any]] = [
        {"language": "fr", "stakeholder": "governments", "state": Outcome.SENT, "reason": None,
         "sent_at": AT},
        {"language": "en", "stakeholder": None, "state": Outcome.FAILED, "reason": "=1+1",
         "sent_at": None},
        {"language": "en", "stakeholder": None, "state": Outcome.RETRY, "reason": "Bad Gateway",
         "sent_at": None},
    ]  # fmt: skip
    labels = Labels(library, Phrases(library.folder / "phrases"), "en")
    text = outcome_rows(lines, labels).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text))) == [
        ["Language", "Stakeholder type", "Outcome", "Reason", "Sent at (Geneva time)"],
        ["Français", "Governments", "Sent", "", "2024-02-10 10:30:00"],
        ["English", "", "Failed", "'=1+1", ""],
        ["English", "", "Still to come", "Bad Gateway", ""],
    ]

"""What people type where a dialogue lets them choose."""

from typing import Literal

from bot.language.record import Record

ChoiceId = Literal[
    "in_person", "remote", "undecided", "agree", "refuse", "back", "cancel", "skip", "confirm",
    "wrong", "organisation", "not",
    "withdraw", "change", "delegation", "next_edition", "today", "tomorrow", "forget",
    "attendance", "question",
]  # fmt: skip


class Choice(Record):
    """Something to choose, and the words for it by language (``choices.yaml``)."""

    id: ChoiceId
    words: dict[str, tuple[str, ...]]

"""The official letters, the only sources of facts."""

import datetime as dt

from bot.language.record import Record
from bot.language.texts import Text


class Letter(Record):
    """One letter. Its ``id`` is ours; a letter may have no reference and no date."""

    id: str
    edition: int
    reference: str | None = None
    titled: bool = False
    """Whether the reference is a title in words, which is no short way to cite the letter."""
    date: dt.date | None = None
    language: str
    subject: Text
    """What the letter is, in a few words of ours: "invitation to the 2022 Forum"."""
    addressed_to: Text | None = None
    doubt: Text | None = None


class Source(Record):
    """Where a fact stands: a letter and its paragraph ("1", "heading", "phase II" …)."""

    letter: str
    paragraph: str

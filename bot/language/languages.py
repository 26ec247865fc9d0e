"""The languages the bot knows, as ``languages.yaml`` lists them."""

from typing import Literal

from bot.language.record import Record

FALLBACK = "en"
"""What is spoken with those whose language is not known, and where a text has no other."""


class Language(Record):
    """One language: its code, its own name, its direction and how it writes dates."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"] = "ltr"
    locale: str
    """The Babel locale that writes dates and lists."""
    stemmer: str | None = None
    """The Snowball stemmer that folds its word forms; None where words do not change."""
    draft: bool = False
    """A language whose texts are still being written: gaps are reported, not refused."""

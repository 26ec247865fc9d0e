"""What somebody agreed to be written to about."""

from dataclasses import dataclass
from datetime import datetime

NEWS = "news"
"""Purpose: news of the Forum. That of an edition is ``changes_of(edition)``."""

NEXT_EDITION = "next"
"""Purpose: to be told when a new edition comes on record."""


def changes_of(edition: int) -> str:
    """Return the purpose "changes to what you signed up for" of an edition."""
    return f"changes:{edition}"


@dataclass(frozen=True, kw_only=True)
class Consent:
    """A yes or no to one purpose, with the version of the text that was read; ``at`` is aware."""

    purpose: str
    given: bool
    text_version: str
    at: datetime

"""Faults that a test switches on: on calls of one method or of all."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["400", "429", "500", "502-html", "timeout", "reset", "malformed", "cut"]


@dataclass
class Fault:
    """Hits the next ``times`` calls (None: all); ``applied``: the call is carried out first.

    Messages whose text is ``spared`` get through.
    """

    kind: Kind
    method: str | None = None
    times: int | None = 1
    retry_after: int = 1
    applied: bool = False
    spared: str | None = None
    hits: int = 0

    def strikes(self, method: str, text: str = "") -> bool:
        """Return whether this call is hit, and count it."""
        over = self.times is not None and self.hits >= self.times
        other = self.method and self.method.lower() != method.lower()
        if over or other or (text and text == self.spared):
            return False
        self.hits += 1
        return True

"""What the buttons under a broadcast carry: nothing of whose they are."""

import re

ASK = "1:a"
"""Wants to be told how to ask a question."""
_LEAVE = re.compile(r"1:u:(?P<purpose>news|next|changes:\d{4})", re.ASCII)


def of_leaving(purpose: str) -> str:
    """Return the data for a button that ends messages of one purpose."""
    return f"1:u:{purpose}"


def left(data: str) -> str | None:
    """Return the purpose that somebody wants no more of; None if the button is another."""
    found = _LEAVE.fullmatch(data)
    return found["purpose"] if found else None

"""What the buttons under a broadcast carry: nothing of whose they are."""

import re

ASK = "1:a"
"""Wants to be told how to ask a question."""
ASKING = re.compile(ASK)
LEAVE = re.compile(
    r"1:u:(?P<purpose>(?P<kind>news|next|changes(?=:))(?:(?<=changes):(?P<edition>\d{4}))?)",
    re.ASCII,
)
"""Wants no more of one purpose."""


def of_leaving(purpose: str) -> str:
    """Return the data for a button that ends messages of one purpose."""
    return f"1:u:{purpose}"

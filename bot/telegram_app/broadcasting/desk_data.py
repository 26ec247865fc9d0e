"""What the buttons of the desk carry; who may press them is checked each time."""

import re

from bot.broadcasts.desk import DeskPress, Step

DESK = re.compile(
    r"1:b:(?P<step>[a-z]{2,10}):(?P<number>\d{1,9})(?::(?P<value>[\w.]{1,40}))?", re.ASCII
)


def of(press: DeskPress) -> str:
    """Return the data for a button."""
    data = f"1:b:{press.step}:{press.number}"
    return f"{data}:{press.value}" if press.value else data


def read(found: re.Match[str]) -> DeskPress | None:
    """Return what a button wants; None if there is no such step."""
    if found["step"] not in set(Step):
        return None
    return DeskPress(Step(found["step"]), int(found["number"]), found["value"] or "")

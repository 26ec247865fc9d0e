"""Whose profiles a message opens."""

from bot.terminal.message_text import cut
from bot.terminal.messages import Message


def profiles(message: Message) -> list[tuple[str, int]]:
    """Return what can be tapped in a message, and the person that each opens."""
    return [
        (cut(message.text, each["offset"], each["length"]), each["user"]["id"])
        for each in message.entities
        if each["type"] == "text_mention"
    ]

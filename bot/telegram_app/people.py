"""People in what officers read: their numbers, each of which opens the profile of its person.

Telegram lets alone what names somebody whom the bot has never met.
"""

import re
from dataclasses import replace

from telegram import InlineKeyboardMarkup, MessageEntity, User

from bot.telegram_app import outgoing
from bot.telegram_app.outgoing import Outgoing, units

_PERSON = re.compile("\ue000(\\d+)\ue001")
"""A number between letters that no script has: words put numbers wherever a language wants them."""


def person(number: int) -> str:
    """Return somebody's number as it goes into words that ``said`` is given."""
    return f"\ue000{number}\ue001"


def said(words: str, buttons: InlineKeyboardMarkup | None = None) -> tuple[Outgoing, ...]:
    """Return one plain paragraph of the bot's own words as messages."""
    return tuple(map(_opening, outgoing.said(words, buttons)))


def _opening(message: Outgoing) -> Outgoing:
    text, found = "", []
    # Every other piece is the number of a person.
    for place, piece in enumerate(_PERSON.split(message.text)):
        if place % 2:
            user = User(int(piece), piece, is_bot=False)
            at, length = units(text), units(piece)
            found.append(MessageEntity(MessageEntity.TEXT_MENTION, at, length, user=user))
        text += piece
    return replace(message, text=text, headings=tuple(found))

"""Links into the private chat: ``https://t.me/<bot>?start=<word>`` arrives as "/start <word>"."""

import re

from telegram.ext import filters

from bot.telegram_app.incoming import BY_PEOPLE


def link(bot: str, word: str) -> str:
    """Return the address that opens the private chat with ``bot`` and sends it ``word``."""
    return f"https://t.me/{bot}?start={word}"


def start_with(pattern: str) -> filters.BaseFilter:
    """Return the filter for /start with a word that ``pattern`` matches whole."""
    return BY_PEOPLE & filters.Regex(re.compile(rf"^/start(?:@\w+)?\s+(?:{pattern})\s*$", re.ASCII))

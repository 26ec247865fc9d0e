"""What Telegram shows of the bot: its name and its descriptions, in every language."""

import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.knowledge.library import Library
from bot.telegram_app.languages import shown
from bot.wording.phrases import Phrases

_LOG = logging.getLogger(__name__)
_TEXTS = ("description", "short_description", "name")


class Profile:
    """Sets what differs. Telegram allows few changes a day: what is right is not set again."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._languages = shown(library.languages)
        self._phrases = phrases

    async def show(self, bot: Bot) -> None:
        """Bring the texts up to date; what Telegram refuses is logged and left as it is."""
        for text in _TEXTS:
            try:
                for language, code in self._languages:
                    await self._set(bot, text, language, code)
            except TelegramError as error:
                _LOG.warning("the bot's %s is not up to date on Telegram: %s", text, error)

    async def _set(self, bot: Bot, text: str, language: str, code: str | None) -> None:
        words = self._phrases.say(language, f"bot-{text.replace('_', '-')}")
        before = await getattr(bot, f"get_my_{text}")(code)
        if getattr(before, text) != words:
            await getattr(bot, f"set_my_{text}")(words, code)

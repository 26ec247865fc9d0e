"""What Telegram shows of the bot: its name, its descriptions and its menu, in every language."""

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.knowledge.library import Library
from bot.telegram_app.languages import FALLBACK
from bot.telegram_app.pages import Pages
from bot.wording.phrases import Phrases

_LOG = logging.getLogger(__name__)
_TEXTS = ("description", "short_description", "name")


class Profile:
    """Sets what differs. Telegram allows few changes a day: what is right is not set again."""

    def __init__(self, library: Library, phrases: Phrases, pages: Pages) -> None:
        # Those whose language the bot does not speak see the default, which has no code.
        self._languages = ((FALLBACK, None), *((code, code) for code in library.languages))
        self._phrases = phrases
        self._pages = pages

    async def show(self, bot: Bot) -> None:
        """Bring everything up to date; what Telegram refuses is logged and left as it is."""
        for part in ("menu", *_TEXTS):
            try:
                for language, code in self._languages:
                    await self._set(bot, part, language, code)
            except TelegramError as error:
                _LOG.warning("the bot's %s is not up to date on Telegram: %s", part, error)

    async def _set(self, bot: Bot, part: str, language: str, code: str | None) -> None:
        if part == "menu":
            await self._set_menu(bot, language, code)
            return
        words = self._phrases.say(language, f"bot-{part.replace('_', '-')}")
        shown = await getattr(bot, f"get_my_{part}")(code)
        if getattr(shown, part) != words:
            await getattr(bot, f"set_my_{part}")(words, code)

    async def _set_menu(self, bot: Bot, language: str, code: str | None) -> None:
        menu = tuple(BotCommand(*command) for command in self._pages.commands(language))
        if await bot.get_my_commands(language_code=code) != menu:
            await bot.set_my_commands(menu, language_code=code)

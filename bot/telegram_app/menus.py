"""The menus of those who have a role: theirs alone, beside the one that everybody sees."""

import logging
from typing import NamedTuple

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.telegram_app.languages import FALLBACK
from bot.telegram_app.pages import Pages

_LOG = logging.getLogger(__name__)


class Menus:
    """Shows each person what their role lets them do; it is checked elsewhere, each time."""

    def __init__(self, library: Library, pages: Pages) -> None:
        # Apps in a language that the bot does not speak take the menu that has no code.
        self._languages = ((FALLBACK, None), *((code, code) for code in library.languages))
        self._pages = pages

    async def show(self, bot: Bot, person: int, role: Role | None) -> None:
        """Bring a person's menu up to date; what Telegram refuses is logged and left as it is."""
        scope = BotCommandScopeChat(person)
        try:
            for language, code in self._languages:
                if role is None:
                    await bot.delete_my_commands(scope, code)
                    continue
                commands = self._pages.commands(language, role)
                menu = tuple(BotCommand(*command) for command in commands)
                if await bot.get_my_commands(scope, code) != menu:
                    await bot.set_my_commands(menu, scope, code)
        except TelegramError as error:
            # Somebody who is named in the settings may never have written to the bot.
            _LOG.info("somebody's menu is not up to date on Telegram: %s", error)


class Follow(NamedTuple):
    """A menu to be brought up to date once a change of a role is committed."""

    menus: Menus
    person: int
    role: Role | None

    async def give(self, bot: Bot) -> None:
        """Show it."""
        await self.menus.show(bot, self.person, self.role)

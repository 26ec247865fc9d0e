"""The commands that apps list: the same for everybody, and more for those who have a role."""

import logging
from typing import NamedTuple

from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeChat
from telegram.error import TelegramError

from bot.knowledge.library import Library
from bot.secretariat.roles import Role
from bot.telegram_app.languages import shown
from bot.telegram_app.pages import Pages

_LOG = logging.getLogger(__name__)


class Menus:
    """Shows people what they can do; whether they may is checked elsewhere, each time.

    What is right is not set again, and what Telegram refuses is logged and left as it is.
    """

    def __init__(self, library: Library, pages: Pages) -> None:
        self._languages = shown(library.languages)
        self._pages = pages

    async def show_everybody(self, bot: Bot) -> None:
        """Bring the menu up to date that people see who have no other."""
        try:
            await self._set(bot, None, None)
        except TelegramError as error:
            _LOG.warning("the bot's menu is not up to date on Telegram: %s", error)

    async def show(self, bot: Bot, person: int, role: Role | None) -> None:
        """Bring the menu of one person up to date, who may have lost their role."""
        scope = BotCommandScopeChat(person)
        try:
            if role:
                await self._set(bot, scope, role)
            else:
                for _, code in self._languages:
                    await bot.delete_my_commands(scope, code)
        except TelegramError as error:
            # Somebody who is named in the settings may never have written to the bot.
            _LOG.info("somebody's menu is not up to date on Telegram: %s", error)

    async def _set(self, bot: Bot, scope: BotCommandScope | None, role: Role | None) -> None:
        for language, code in self._languages:
            commands = self._pages.commands(language, role)
            menu = tuple(BotCommand(*command) for command in commands)
            if await bot.get_my_commands(scope, code) != menu:
                await bot.set_my_commands(menu, scope, code)


class Follow(NamedTuple):
    """A menu to be brought up to date once a change of a role is committed."""

    menus: Menus
    person: int
    role: Role | None

    async def give(self, bot: Bot) -> None:
        """Show it."""
        await self.menus.show(bot, self.person, self.role)

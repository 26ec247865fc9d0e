import re

from telegram.ext import CommandHandler

from tests.telegram_app.conftest import Telegram
from tests.test_docs import EVERYTHING


async def test_every_command_is_in_a_page_or_in_help(telegram: Telegram) -> None:
    groups = telegram.service.application.handlers.values()
    commands = {
        name
        for group in groups
        for handler in group
        if isinstance(handler, CommandHandler)
        for name in handler.commands
    }
    page = await telegram.asked(telegram.person(), "/help")
    told = set(re.findall(r"/([a-z]+)\b", EVERYTHING + page.text))
    assert len(commands) > 15
    assert commands - told == set()

"""``forumbot run``: the bot on Telegram."""

import argparse
import asyncio
import logging
import os
import signal
from typing import TYPE_CHECKING, Any

from bot.errors import BotError, UsageError

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.telegram_app.context import BotApplication

_LOG = logging.getLogger(__name__)
_NO_TOKEN = (
    "TELEGRAM_BOT_TOKEN is not set: write /newbot to @BotFather on Telegram, and put the token it "
    "gives you into the environment or a file .env as TELEGRAM_BOT_TOKEN=…"
)


def add_parser(subparsers: Any) -> None:
    """Add ``run``; ``run`` returns the exit code."""
    purpose = "the bot on Telegram"
    parser = subparsers.add_parser("run", help=purpose, description=purpose)
    parser.add_argument("--polling", action="store_true", help="ask Telegram for updates")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT."""
    from bot.settings import Settings
    from bot.telegram_app.logging_setup import set_up

    settings = Settings.load()
    if settings.telegram_bot_token is None:
        raise UsageError(_NO_TOKEN)
    set_up(settings.log_level, settings.log_format, settings.telegram_bot_token.get_secret_value())
    if settings.forum_today:
        # It may stand in .env only; every part of the bot asks for the day there.
        os.environ["FORUM_TODAY"] = settings.forum_today.isoformat()
    try:
        asyncio.run(_serve(settings))
    except BotError:
        raise
    except Exception:
        # The log takes the token out, which a traceback on standard error would show.
        _LOG.critical("the bot ends with a fault", exc_info=True)
        return 1
    return 0


async def _serve(settings: "Settings") -> None:
    from bot import assembly
    from bot.storage.database import Database
    from bot.storage.migrations import prepare
    from bot.telegram_app.polling import until_stopped

    database = Database(settings.database_url.get_secret_value())
    try:
        await prepare(database)
        application = assembly.telegram(settings, database)
        await until_stopped(application, _asked_to_stop())
    finally:
        await database.close()


def _asked_to_stop() -> asyncio.Event:
    """Return what SIGTERM and SIGINT set."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, asked.set)
    return asked

"""``forumbot run``: the bot on Telegram."""

import argparse
import asyncio
import logging
import signal
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from bot.errors import BotError, UsageError
from bot.lasting import lasting

if TYPE_CHECKING:
    from bot.settings import Settings

_LOG = logging.getLogger(__name__)
_HOW_TO_BEGIN = (
    "TELEGRAM_BOT_TOKEN is not set: write /newbot to @BotFather on Telegram and put the token "
    "that you get into the environment, or into a file .env, as TELEGRAM_BOT_TOKEN=…"
)


def add_parser(subparsers: Any) -> None:
    """Add ``run``; ``run`` returns the exit code."""
    purpose = "the bot on Telegram"
    parser = subparsers.add_parser("run", help=purpose, description=purpose)
    parser.add_argument(
        "--polling", action="store_true", help="fetch updates, also when WEBHOOK_URL is set"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT; return the exit code."""
    from bot.settings import Settings
    from bot.telegram_app.logging_setup import set_up

    settings = Settings.load()
    if settings.telegram_bot_token is None:
        raise UsageError(_HOW_TO_BEGIN)
    set_up(settings.log_level, settings.log_format, settings.telegram_bot_token.get_secret_value())
    try:
        _run(_serve(settings, polling=arguments.polling))
    except BotError:
        raise
    except Exception:  # noqa: BLE001 - whatever it is, the log must take the token out
        _LOG.critical("the bot ends with a fault", exc_info=True)
        return 1
    return 0


def _run(serving: Coroutine[Any, Any, None]) -> None:
    """Run in the faster event loop, which there is not for Windows."""
    if sys.platform == "win32":
        asyncio.run(serving)
    else:
        import uvloop

        uvloop.run(serving)


async def _serve(settings: "Settings", *, polling: bool) -> None:
    with lasting():
        from bot import assembly
        from bot.storage.database import Database
        from bot.storage.key_file import seal_for
        from bot.storage.migrations import prepare
        from bot.telegram_app.serving import until_stopped

    asked = _asked_to_stop()
    database = Database(settings.database_url.get_secret_value())
    try:
        with lasting():
            seal = seal_for(database, settings)
            await prepare(database)
            service = assembly.on_telegram(settings, database, seal)
            rounds = await assembly.rounds(settings, database, seal)
            webhook = None if polling else assembly.webhook(settings, service, database)
        async with (
            assembly.alarm(settings, service),
            rounds.meanwhile(),
            assembly.monitoring(settings, database),
        ):
            await until_stopped(service, asked, webhook.run if webhook else None)
    finally:
        await database.close()


def _asked_to_stop() -> asyncio.Event:
    """Return what SIGTERM and SIGINT set."""
    asked = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        # Windows has no such handlers in its event loop; Ctrl-C interrupts it there.
        with suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(name, asked.set)
    return asked

"""``forumbot chat``: the whole bot in the terminal, with no token, network or settings."""

import argparse
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from bot.clock import day_given
from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.storage.database import Database
    from bot.telegram_app.service import Service
    from bot.terminal.request import InMemoryRequest
    from bot.terminal.screen import Screen
    from bot.terminal.session import Session

QUIT = "/quit"
WIDEST = 100
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def add_parser(subparsers: Any) -> None:
    """Add ``chat``; ``run`` returns the exit code."""
    purpose = "the whole bot in the terminal: no token, no network"
    parser = subparsers.add_parser("chat", help=purpose, description=purpose)
    parser.add_argument("--today", metavar="DATE", help="pretend it is this day, as 2024-05-27")
    parser.add_argument("--lang", metavar="CODE", default="en", help="language of the app: fr")
    parser.add_argument("--secretariat", action="store_true", help="be one of its admins")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Talk until the input ends."""
    if not _LANGUAGE.fullmatch(arguments.lang):
        raise UsageError(f"{arguments.lang!r} is not a language: write a code such as fr")
    if arguments.today:
        # Every part of the bot asks for the day there.
        os.environ["FORUM_TODAY"] = day_given(arguments.today).isoformat()
    for_eyes = sys.stdin.isatty() and sys.stdout.isatty()
    with suppress(KeyboardInterrupt):
        _talk(arguments, for_eyes=for_eyes)
    return 0


def _talk(arguments: argparse.Namespace, *, for_eyes: bool) -> None:
    from bot.storage.database import Database
    from bot.terminal.background import Background

    screen = _screen(arguments.lang, for_eyes=for_eyes)
    with Background() as background:
        database = Database("sqlite:///:memory:")
        session = _session(arguments, screen, database)
        try:
            background.run(_make_tables(database))
            background.run(session.open())
            for line in takewhile(_goes_on, _lines(screen, session, for_eyes=for_eyes)):
                background.run(session.hear(line))
                if screen.gone:
                    break
        finally:
            background.run(session.close())
            background.run(database.close())
    if screen.gone:
        # Python would complain about the rest that it cannot write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _goes_on(line: str) -> bool:
    return line.strip() != QUIT


def _lines(screen: "Screen", session: "Session", *, for_eyes: bool) -> Iterator[str]:
    """Return the lines that are typed, or piped, up to their end."""
    if not for_eyes:
        yield from iter(sys.stdin.readline, "")
        return
    if session.description:
        screen.notice(session.description)
    screen.say("terminal-hint")
    with suppress(EOFError):
        while True:
            yield screen.ask()


def _screen(language: str, *, for_eyes: bool) -> "Screen":
    from bot.environment import knowledge_folder
    from bot.knowledge.loading import existing
    from bot.terminal.screen import Look, Screen
    from bot.wording.phrases import Phrases

    width = min(shutil.get_terminal_size().columns, WIDEST) if for_eyes else None
    colour = for_eyes and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    phrases = Phrases(existing(knowledge_folder()) / "phrases")
    return Screen(sys.stdout, phrases, language, Look(width, colour))


def _session(arguments: argparse.Namespace, screen: "Screen", database: "Database") -> "Session":
    from bot import assembly
    from bot.environment import knowledge_folder
    from bot.storage.sealing import Seal
    from bot.terminal.session import Session

    library = assembly.library(knowledge_folder())
    settings = _settings(secretariat=arguments.secretariat)
    seal = Seal.throwaway()

    def make(request: "InMemoryRequest", updates: "InMemoryRequest") -> "Service":
        return assembly.service(library, settings, database, seal, request, updates, request)

    return Session(make, screen, arguments.lang)


def _settings(*, secretariat: bool) -> "Settings":
    """Return the defaults: what is set for ``run`` has no say here."""
    from pydantic import SecretStr

    from bot.settings import Settings
    from bot.terminal.session import PERSON_ID

    admins = frozenset((PERSON_ID,)) if secretariat else frozenset()
    return Settings.model_construct(
        telegram_bot_token=SecretStr("1:in-memory"), secretariat_ids=admins
    )


async def _make_tables(database: "Database") -> None:
    from bot.storage.tables import METADATA

    async with database.writing() as connection:
        await connection.run_sync(METADATA.create_all)

"""``forumbot broadcasts``: what was sent, to how many, with what outcome."""

import argparse
import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from bot.console.on_record import known, opened
from bot.errors import BotError

if TYPE_CHECKING:
    from bot.broadcasts.broadcast import Broadcast
    from bot.knowledge.library import Library
    from bot.settings import Settings
    from bot.storage.stores import Stores
    from bot.wording.broadcast_words import BroadcastWords
    from bot.wording.phrases import Phrases

_ALL = 1_000_000
_HIGHEST = 2**31 - 1
"""The highest number that the databases take."""
_LANGUAGE = "en"


def add_parser(subparsers: Any) -> None:
    """Add ``broadcasts``; each command sets ``run``, which returns the exit code."""
    parser = subparsers.add_parser("broadcasts", help="what was sent, to how many")
    commands = parser.add_subparsers(dest="broadcasts_command", required=True)
    listed = commands.add_parser("list", help="all that were written, the newest first")
    listed.set_defaults(run=run_list)
    show = commands.add_parser("show", help="one of them, with its outcome")
    show.add_argument("number", type=int, metavar="ID", help="the number of a broadcast")
    show.set_defaults(run=run_show)


def run_list(_: argparse.Namespace) -> int:
    """Print every broadcast that is no draft of somebody's."""
    return asyncio.run(_list())


def run_show(arguments: argparse.Namespace) -> int:
    """Print one broadcast."""
    return asyncio.run(_show(arguments.number))


async def _list() -> int:
    from bot.wording.broadcast_watch import listed

    settings, library = known()
    async with _stores(settings) as stores:
        found = await stores.broadcasts.overview(_ALL)
        counts = await stores.deliveries.outcomes([each.id for each in found])
    phrases, words = _wording(library)
    page = [(words(each), counts[each.id]) for each in found]
    print(listed(phrases, _LANGUAGE, page, (), older=False, newest=False).text)
    return 0


async def _show(number: int) -> int:
    from bot.telegram_app.broadcasting.standing import standing_of
    from bot.wording.broadcast_watch import card

    settings, library = known()
    async with _stores(settings) as stores:
        broadcast = await stores.broadcasts.find(number) if number <= _HIGHEST else None
        if broadcast is None:
            raise BotError(f"there is no broadcast {number}: see 'forumbot broadcasts list'")
        standing = await standing_of(stores, broadcast)
    _, words = _wording(library)
    print(card(words(broadcast), standing, ()).text)
    return 0


def _wording(library: "Library") -> "tuple[Phrases, Callable[[Broadcast], BroadcastWords]]":
    from bot.wording.broadcast_words import BroadcastWords
    from bot.wording.phrases import Phrases

    phrases = Phrases(library.folder / "phrases")
    return phrases, lambda broadcast: BroadcastWords(library, phrases, broadcast, _LANGUAGE)


@asynccontextmanager
async def _stores(settings: "Settings") -> AsyncIterator["Stores"]:
    from bot.storage.key_file import seal_for
    from bot.storage.stores import Stores

    async with opened(settings) as database:
        yield Stores.over(database, seal_for(database, settings))

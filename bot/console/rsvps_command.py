"""``forumbot rsvps``: who is coming, counted and as a list."""

import argparse
import asyncio
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bot.console.on_record import known, opened
from bot.errors import BotError, UsageError

if TYPE_CHECKING:
    from bot.knowledge.library import Library
    from bot.reports.export import Format
    from bot.rsvp.counting import Slice
    from bot.settings import Settings

Parsers = Any  # argparse's own type of sub-parsers is private


def add_parser(subparsers: Parsers) -> None:
    """Add ``rsvps``; each command sets ``run``, which returns the exit code."""
    parser = subparsers.add_parser("rsvps", help="count and list who is coming")
    commands = parser.add_subparsers(dest="rsvps_command", required=True)
    summary = commands.add_parser("summary", help="counts per edition, type and way of attending")
    summary.set_defaults(run=run_summary)
    export = commands.add_parser("export", help="the list, without names and Telegram numbers")
    export.add_argument("--format", choices=("csv", "xlsx", "json"), required=True)
    export.add_argument("--output", type=Path, metavar="FILE", help="where to; else printed")
    export.add_argument("--edition", type=int, metavar="YEAR", help="only this edition")
    export.add_argument("--type", metavar="ID", help="only this stakeholder type")
    export.add_argument("--way", metavar="WAY", help="only in_person, remote or undecided")
    export.add_argument("--language", metavar="CODE", help="only people who speak it")
    export.set_defaults(run=run_export)


def run_summary(_: argparse.Namespace) -> int:
    """Print a table for each edition that anybody said something of."""
    return asyncio.run(_summary())


def run_export(arguments: argparse.Namespace) -> int:
    """Write the list to a file of its owner's only, or to standard output."""
    return asyncio.run(_export(arguments))


async def _summary() -> int:
    from bot import clock
    from bot.console.rsvps_page import summary_page
    from bot.rsvp.counting import Slice
    from bot.rsvp.rsvp import State
    from bot.storage.counts import CountStore

    settings, library = known()
    async with opened(settings) as database:
        counts, today = CountStore(database), clock.today()
        coming = await counts.counts(Slice(), today)
        declined = await counts.counts(Slice(), today, State.DECLINED)
    print("\n".join(summary_page(library, coming, declined)))
    return 0


async def _export(arguments: argparse.Namespace) -> int:
    from bot.reports.export import Format

    settings, library = known()
    slice_, kind = _slice(arguments, library), Format(arguments.format)
    target: Path | None = arguments.output
    if target is None and kind is Format.XLSX and sys.stdout.isatty():
        raise UsageError("a workbook cannot be shown here: add --output FILE")
    try:
        # Beside the target, so that it appears whole or not at all; for nobody else's eyes.
        with TemporaryDirectory(dir=target and target.parent, prefix=".rsvps-") as folder:
            file = Path(folder) / f"list.{kind}"
            number = await _written(settings, library, slice_, file, kind)
            _handed_over(file, target)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise BotError(f"cannot write {target or 'the list'}: {error.strerror}") from error
    if target:
        print(f"{number} line{'' if number == 1 else 's'} written to {target}")
    return 0


async def _written(
    settings: "Settings", library: "Library", slice_: "Slice", file: Path, kind: "Format"
) -> int:
    from bot.reports.export import export
    from bot.reports.labels import Labels
    from bot.storage.key_file import seal_for
    from bot.storage.listing import ListingStore
    from bot.wording.phrases import Phrases

    labels = Labels(library, Phrases(library.folder / "phrases"), "en")
    async with opened(settings) as database:
        lines = ListingStore(database, seal_for(database, settings)).listing(slice_, typed=True)
        return await export(lines, file, kind, labels, typed=True)


def _handed_over(file: Path, target: Path | None) -> None:
    if target:
        file.chmod(0o600)
        file.replace(target)
        return
    with file.open("rb") as source:
        shutil.copyfileobj(source, sys.stdout.buffer)
        sys.stdout.flush()


def _slice(arguments: argparse.Namespace, library: "Library") -> "Slice":
    from bot.rsvp.counting import Slice
    from bot.rsvp.rsvp import Way

    way = _one_of("--way", arguments.way, list(Way))
    return Slice(
        edition=_one_of("--edition", arguments.edition, library.editions),
        stakeholder=_one_of("--type", arguments.type, library.stakeholders),
        way=Way(way) if way else None,
        language=_one_of("--language", arguments.language, library.languages),
    )


def _one_of(option: str, given: Any, known: Iterable[Any]) -> Any:
    if given is not None and given not in known:
        raise UsageError(f"{option} is one of {', '.join(map(str, known))}, not {given}")
    return given

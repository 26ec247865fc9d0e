"""``forumbot knowledge``: checks the knowledge files, shows and counts what is on record."""

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bot.console.columns import table
from bot.environment import knowledge_folder
from bot.errors import BotError, UsageError
from bot.knowledge.library import Library
from bot.knowledge.loading import existing, load

Parsers = Any  # argparse's own type of sub-parsers is private


def add_parser(subparsers: Parsers) -> Parsers:
    """Add ``knowledge``; each command sets ``run``, which returns the exit code."""
    parser = subparsers.add_parser("knowledge", help="check and show what is on record")
    commands = parser.add_subparsers(dest="knowledge_command", required=True)
    _command(commands, "check", run_check, "find every mistake in the knowledge files")
    show = _command(commands, "show", run_show, "what is on record, with its sources")
    show.add_argument("edition", nargs="?", help="a year, such as 2024")
    show.add_argument("topic", nargs="?", help="a topic, such as dates")
    show.add_argument("--lang", default="en", metavar="CODE", help="language of the texts")
    _command(commands, "coverage", run_coverage, "what is stated, translated and missing")
    _command(commands, "schema", run_schema, "write the JSON Schemas for editors")
    add = _command(commands, "add-language", run_add_language, "write a new language's files")
    add.add_argument("code", help="its code, such as de")
    return commands


def _command(
    commands: Parsers, name: str, run: Callable[[argparse.Namespace], int], purpose: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=purpose, description=purpose)
    parser.add_argument("--folder", type=Path, help="another knowledge folder")
    parser.set_defaults(run=run)
    return parser


def _folder(arguments: argparse.Namespace) -> Path | None:
    given: Path | None = arguments.folder
    return given or knowledge_folder()


def run_check(arguments: argparse.Namespace) -> int:
    """Print each problem on a line."""
    from bot.knowledge.checking import check

    folder = _near(existing(_folder(arguments)))
    problems = check(folder)
    for problem in problems:
        print(problem)
    print(f"{len(problems) or 'no'} problem{'' if len(problems) == 1 else 's'} in {folder}")
    return 1 if problems else 0


def run_show(arguments: argparse.Namespace) -> int:
    """Print the editions, one edition, or one topic of it."""
    from bot.console.record_pages import edition_page, overview_page

    library = load(_folder(arguments))
    if arguments.lang not in library.languages:
        raise UsageError(f"--lang is one of {_listed(library.languages)}")
    if arguments.edition is None:
        lines = overview_page(library, arguments.lang)
    else:
        edition = _edition(library, arguments.edition)
        topics = [_topic(library, arguments.topic)] if arguments.topic else list(library.topics)
        lines = edition_page(library, edition, topics, arguments.lang)
    print("\n".join(lines))
    return 0


def _edition(library: Library, given: str) -> int:
    if not given.isdecimal() or int(given) not in library.editions:
        raise UsageError(f"edition {given} is not on record: {_listed(library.editions)}")
    return int(given)


def _topic(library: Library, given: str) -> str:
    if given not in library.topics:
        raise UsageError(f"there is no topic {given}: {_listed(library.topics)}")
    return given


def run_coverage(arguments: argparse.Namespace) -> int:
    """Print editions by topics and languages by texts."""
    from bot.knowledge.coverage import texts_by_language, topics_by_edition

    library = load(_folder(arguments))
    by_topic = topics_by_edition(library)
    rows = [[topic, *by_edition.values()] for topic, by_edition in by_topic.items()]
    print("\n".join(table(["topic", *map(str, library.editions)], rows)))
    print()
    heading = ["language", "official", "reviewed", "unreviewed", "missing"]
    heading += ["ways of asking", "topics without one"]
    languages = [
        [t.language, t.official, t.reviewed, t.unreviewed, t.missing, t.ways_of_asking,
         len(t.subjects_without)]
        for t in texts_by_language(library)
    ]  # fmt: skip
    print("\n".join(table(heading, languages)))
    for t in texts_by_language(library):
        if t.subjects_without:
            print(f"\n{t.language}: nobody can ask for {_listed(t.subjects_without)}")
    return 0


def run_schema(arguments: argparse.Namespace) -> int:
    """Write the schemas beside the knowledge files."""
    from bot.knowledge.schemas import write

    for path in write(_near(existing(_folder(arguments))) / "schemas"):
        print(path)
    return 0


def run_add_language(arguments: argparse.Namespace) -> int:
    """Write the skeleton of a language and name its files."""
    from bot.knowledge.skeleton import add_language

    folder = _near(existing(_folder(arguments)))
    try:
        written = add_language(folder, arguments.code)
    except OSError as error:
        raise BotError(f"cannot write in {folder}: {error.strerror}") from error
    for path in written:
        print(path)
    print(f"Next: translate, run 'forumbot knowledge check', then remove 'draft: true' from "
          f"{folder / 'languages.yaml'}.")  # fmt: skip
    return 0


def _near(folder: Path) -> Path:
    """Shorten the path where one stands in or above the folder, so that editors open it."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _listed(names: Iterable[object]) -> str:
    return ", ".join(map(str, names))

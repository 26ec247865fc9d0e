"""``forumbot``, also ``python -m bot``."""

import argparse
import os
import signal
import sys
from io import TextIOWrapper

from bot import __version__
from bot.errors import BotError, UsageError


def main() -> int:
    """Run one command; what a person can put right ends in one line on standard error."""
    if sys.argv[1:2] == ["run"]:
        # A platform may stop the bot while it still loads, which takes a second.
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: sys.exit(0))
    arguments = _parser().parse_args()
    _speak_utf8()
    try:
        return int(arguments.run(arguments))
    except BotError as error:
        print(f"forumbot: {error}", file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads has left; Python would complain about the rest that it cannot write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _speak_utf8() -> None:
    """A terminal says itself what it reads; a pipe carries UTF-8, wrong bytes do no harm."""
    for stream in (sys.stdin, sys.stdout):
        # A service may be started without them.
        if isinstance(stream, TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def _parser() -> argparse.ArgumentParser:
    from bot.console import (
        ask_command,
        broadcasts_command,
        chat_command,
        db_command,
        knowledge_command,
        rsvps_command,
        run_command,
        test_command,
        train_command,
    )

    parser = argparse.ArgumentParser(prog="forumbot", description="The WSIS Forum bot.")
    parser.add_argument("--version", action="version", version=f"forumbot {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    chat_command.add_parser(commands)
    run_command.add_parser(commands)
    ask_command.add_parser(commands)
    rsvps_command.add_parser(commands)
    broadcasts_command.add_parser(commands)
    db_command.add_parser(commands)
    knowledge = knowledge_command.add_parser(commands)
    test_command.add_parser(knowledge)
    train_command.add_parser(knowledge)
    return parser


if __name__ == "__main__":
    sys.exit(main())

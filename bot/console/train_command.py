"""``forumbot knowledge train``: makes what is learnt from the ways of asking."""

import argparse
from typing import Any

from bot import assembly
from bot.environment import knowledge_folder
from bot.errors import UsageError


def add_parser(commands: Any) -> None:
    """Add ``train`` to the knowledge commands."""
    parser = commands.add_parser("train", help="train the models from the ways of asking")
    parser.add_argument("--check", action="store_true", help="only tell whether they are current")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Train and write every model, or tell which are not current."""
    try:
        from bot.understanding.training import stale, train
    except ImportError:
        raise UsageError("training needs scikit-learn: pip install -e '.[dev]'") from None
    library = assembly.library(knowledge_folder())
    if arguments.check:
        old = stale(library)
        print(f"not current: {', '.join(old)}; run forumbot knowledge train" if old else "current")
        return 1 if old else 0
    for language in train(library):
        print(f"trained {language}")
    return 0

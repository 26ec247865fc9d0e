"""What is wrong in a knowledge file, said so that a person who does not program can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from bot.errors import KnowledgeError


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """One mistake: where it stands, what is wrong, and what to do instead."""

    file: Path
    line: int
    what: str
    instead: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}; {self.instead}"


class DamagedKnowledgeError(KnowledgeError):
    """Knowledge files that cannot be used, with every problem found in them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def suggestion(word: str, known: Iterable[str], otherwise: str) -> str:
    """Name the known word closest to ``word``, or say ``otherwise``."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"write {close[0]}" if close else otherwise

"""Checks the whole knowledge folder: everything a person can get wrong, with file and line."""

from pathlib import Path

from bot.knowledge.checks import (
    asking,
    choices,
    editions,
    labels,
    names,
    phrases,
    references,
    texts,
)
from bot.knowledge.contents import contents
from bot.knowledge.problems import Problem

CHECKS = (
    names.ids,
    names.spellings,
    names.languages,
    texts.texts,
    texts.look_alikes,
    references.references,
    editions.editions,
    editions.forum,
    editions.days_as_written,
    choices.choices,
    asking.subjects,
    asking.empty,
    asking.twice,
    asking.repeated,
    labels.labels,
    phrases.phrases,
)


def check(folder: Path) -> list[Problem]:
    """Return every problem in the folder, by file and line."""
    found = contents(folder)
    problems = found.problems
    for one in CHECKS:
        problems += one(found)
    return sorted(set(problems))

"""Trains the model that tells questions about the Forum from all others by their shape.

It must learn what a question looks like whose words no file knows. So the words of other matters
are hidden from it, and a word counts as common only by the other questions that it stands in.
To each question about the Forum it also gets one of the same shape about something else.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sklearn.linear_model import LogisticRegression

from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests
from bot.language.tokens import Token
from bot.understanding.compiled import vocabularies
from bot.understanding.features import hashed
from bot.understanding.languages import LanguageFinder
from bot.understanding.learning import matrix
from bot.understanding.model import Model
from bot.understanding.scope import FOREIGN, GOES_ON
from bot.understanding.shapes import OFTEN, SELDOM, features, shape, units
from bot.understanding.vocabulary import Match

_OURS = re.compile("[WE]+")
_OTHERS = ("x", "xx", "Ex", "xE", "Efx", "Exx")
"""What may stand in the place of the Forum's name when something else is meant."""
_INVENTED = 0.1
"""How much such an invented shape counts beside a question that somebody wrote."""
_CLOSENESS = 3.0


class Asked(NamedTuple):
    """A message as it was read, and whether it is about something else."""

    foreign: bool
    goes_on: bool
    tokens: list[Token]
    matches: list[Match]
    units: set[str]


class Shape(NamedTuple):
    """A shape to learn from."""

    language: str
    kinds: str
    foreign: bool
    weight: float


def texts(library: Library) -> list[tuple[str, str, bool, bool]]:
    """Return what the model is made from, in order."""
    return [
        (language, *text)
        for language in library.languages
        for text in sorted(set(_texts(library, language)))
    ]


def trained(library: Library) -> tuple[Model, dict[str, str]]:
    """Return the model and, by name, the words common in questions of each language."""
    finder = LanguageFinder(vocabularies(library))
    shapes: list[Shape] = []
    common: dict[str, str] = {}
    for language in library.languages:
        asked = list(_asked(library, language, finder))
        times = Counter(unit for message in asked if not message.foreign for unit in message.units)
        common[f"often_{language}"] = "\n".join(w for w in times if times[w] >= OFTEN)
        common[f"seldom_{language}"] = "\n".join(w for w in times if OFTEN > times[w] >= SELDOM)
        shapes += _shapes(language, library.languages[language].stemmer, asked, times)
    rows = [hashed(features(example.language, example.kinds)) for example in shapes]
    foreign, weights = [e.foreign for e in shapes], [e.weight for e in shapes]
    machine = LogisticRegression(C=_CLOSENESS, class_weight="balanced", max_iter=500)
    machine.fit(matrix(rows), foreign, sample_weight=weights)
    return Model.quantised([FOREIGN], machine.coef_.T, machine.intercept_), common


def _asked(library: Library, language: str, finder: LanguageFinder) -> Iterator[Asked]:
    stemmer = library.languages[language].stemmer
    for text, foreign, goes_on in sorted(set(_texts(library, language))):
        _, tokens, matches = finder.read(text, language)
        places = (i for i, token in enumerate(tokens) if token.is_word)
        found = {unit for i in places for unit in units(tokens, i, stemmer)}
        yield Asked(foreign, goes_on, tokens, matches, found)


def _texts(library: Library, language: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield each question with whether it is foreign and whether it follows another."""
    for subject, ways in library.phrasebook.asking.get(language, {}).items():
        if subject != "smalltalk":
            yield from ((text, subject == "declined", False) for text in ways.ask)
    for path in sorted((library.folder / "questions" / language / "tests").glob("tune*.yaml")):
        for case in load_tests(path):
            decision = case.expect.split()[0]
            if decision != "smalltalk":
                yield case.ask, decision == "decline", bool(case.after)


def _shapes(
    language: str, stemmer: str | None, asked: list[Asked], times: Counter[str]
) -> Iterator[Shape]:
    chance = random.Random(0)  # noqa: S311 - the same at every training
    for message in asked:
        own = set() if message.foreign else message.units
        kinds = shape(message.tokens, message.matches, stemmer, _in_others(times, own))
        if message.goes_on:
            kinds = GOES_ON + kinds
        yield Shape(language, kinds, message.foreign, 1.0)
        if not message.foreign and not message.goes_on and _OURS.search(kinds):
            other = _OURS.sub(chance.choice(_OTHERS), kinds, count=1)
            yield Shape(language, other, foreign=True, weight=_INVENTED)


def _in_others(times: Counter[str], own: set[str]) -> Callable[[str], int]:
    def count(unit: str) -> int:
        return times[unit] - (unit in own)

    return count

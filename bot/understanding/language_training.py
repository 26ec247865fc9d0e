"""Trains the model that tells the language of a message by its spelling."""

from collections.abc import Iterator
from typing import NamedTuple

from sklearn.svm import LinearSVC

from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests
from bot.understanding.features import spelling
from bot.understanding.learning import matrix
from bot.understanding.model import Model

_WORD, _ASK, _LABELLED = 0.2, 1.0, 2.0
"""How much an example counts: the closer to what people send, the more."""


class Example(NamedTuple):
    """A text and its language."""

    text: str
    language: str
    weight: float


def examples(library: Library) -> list[Example]:
    """Return what the model is made from, in order."""
    return sorted({e for language in library.languages for e in _examples(library, language)})


def trained(examples: list[Example]) -> Model:
    """Return the model that has learnt from ``examples``."""
    rows = [spelling(example.text) for example in examples]
    languages, weights = [e.language for e in examples], [e.weight for e in examples]
    machine = LinearSVC(C=1.0, random_state=0).fit(matrix(rows), languages, sample_weight=weights)
    return Model.quantised(machine.classes_, machine.coef_.T, machine.intercept_)


def _examples(library: Library, language: str) -> Iterator[Example]:
    for ways in library.phrasebook.asking.get(language, {}).values():
        yield from (Example(text, language, _WORD) for text in ways.words)
        yield from (Example(text, language, _ASK) for text in ways.ask)
    for path in sorted((library.folder / "questions" / language / "tests").glob("tune*.yaml")):
        yield from (Example(case.ask, language, _LABELLED) for case in load_tests(path))

"""Trains the model of a language that tells which subject a message sounds like.

It learns from the ways of asking and from the labelled questions that tune them; the questions
kept to check with are never read here.
"""

from collections.abc import Iterator
from typing import NamedTuple

from sklearn.svm import LinearSVC

from bot.knowledge.asking import LabelledQuestion
from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests
from bot.language.tokens import tokenise
from bot.understanding.features import buckets
from bot.understanding.learning import matrix
from bot.understanding.model import Model

_WORD, _ASK, _LABELLED = 0.3, 1.0, 5.0
"""How much an example counts: the closer to what people send, the more."""
_SUBJECT_OF = {"decline": "declined", "rsvp": "rsvp", "smalltalk": "smalltalk"}


class Example(NamedTuple):
    """A text and the one subject it is about."""

    text: str
    subject: str
    weight: float


def examples(library: Library, language: str) -> list[Example]:
    """Return what a language's model is made from, in order."""
    return sorted(set(_examples(library, language)))


def trained(examples: list[Example]) -> Model:
    """Return the model that has learnt from ``examples``."""
    rows = [buckets(tokenise(example.text)) for example in examples]
    subjects, weights = [e.subject for e in examples], [e.weight for e in examples]
    machine = LinearSVC(C=2.0, random_state=0).fit(matrix(rows), subjects, sample_weight=weights)
    return Model.quantised(machine.classes_, machine.coef_.T, machine.intercept_)


def _examples(library: Library, language: str) -> Iterator[Example]:
    for subject, ways in library.phrasebook.asking.get(language, {}).items():
        yield from (Example(text, subject, _WORD) for text in ways.words)
        yield from (Example(text, subject, _ASK) for text in ways.ask)
    for path in sorted((library.folder / "questions" / language / "tests").glob("tune*.yaml")):
        for case in load_tests(path):
            if about := _subject(case):
                yield Example(case.ask, about, _LABELLED)


def _subject(case: LabelledQuestion) -> str | None:
    """The one subject of a labelled question, if it has just one."""
    decision, *rest = case.expect.split()
    topics = [word for word in rest if not word.isdigit()]
    if decision in {"answer", "not_stated"} and len(topics) == 1:
        return topics[0]
    if decision == "not_stated" and not topics:
        return "not_stated"
    return _SUBJECT_OF.get(decision)

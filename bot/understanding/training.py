"""Trains the linear models from the ways of asking and the labelled questions that tune them.

The questions kept to check with are never read here.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.knowledge.asking import LabelledQuestion
from bot.knowledge.library import Library
from bot.knowledge.loading import load_tests
from bot.language.tokens import tokenise
from bot.understanding.features import BUCKETS, buckets
from bot.understanding.model import FOLDER, Model

_WORD, _ASK, _LABELLED = 0.3, 1.0, 5.0
"""How much an example counts: the closer to what people send, the more."""
_SUBJECT_OF = {"decline": "declined", "rsvp": "rsvp", "smalltalk": "smalltalk"}


class Example(NamedTuple):
    """A text and the one subject it is about."""

    text: str
    subject: str
    weight: float


def train(library: Library) -> Iterator[str]:
    """Train a model for each language and write it; yield the languages done."""
    folder = library.folder / FOLDER
    folder.mkdir(exist_ok=True)
    for language in library.languages:
        if examples := sorted(set(_examples(library, language))):
            _trained(examples).write(folder / f"{language}.npz", digest(examples))
            yield language


def stale(library: Library) -> list[str]:
    """Return the languages whose model was made from other ways of asking than those on file."""
    found = []
    for language in library.languages:
        examples = sorted(set(_examples(library, language)))
        path = library.folder / FOLDER / f"{language}.npz"
        if examples and (not path.is_file() or _digest_in(path) != digest(examples)):
            found.append(language)
    return found


def digest(examples: list[Example]) -> str:
    """Return a fingerprint of the examples."""
    return hashlib.sha256(json.dumps(examples).encode()).hexdigest()


def _digest_in(path: Path) -> str:
    with np.load(path, allow_pickle=False) as stored:
        return str(stored["digest"])


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


def _trained(examples: list[Example]) -> Model:
    rows = [buckets(tokenise(example.text)) for example in examples]
    lengths = [len(row) for row in rows]
    values = np.concatenate([np.full(n, 1 / np.sqrt(max(1, n))) for n in lengths])
    pointers = np.concatenate([[0], np.cumsum(lengths)])
    seen: Any = csr_matrix((values, np.concatenate(rows), pointers), shape=(len(rows), BUCKETS))
    subjects, weights = [e.subject for e in examples], [e.weight for e in examples]
    machine = LinearSVC(C=2.0, random_state=0).fit(seen, subjects, sample_weight=weights)
    return Model.quantised(machine.classes_, machine.coef_.T, machine.intercept_)

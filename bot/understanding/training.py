"""Trains the models, makes the lexicons, and tells which are not current.

Only those who add ways of asking need this: the models are files beside the knowledge.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bot.knowledge.library import Library
from bot.understanding import compiled, language_training, scope_training, subject_training
from bot.understanding.model import FOLDER, LANGUAGE, LEXICONS, SCOPE


def train(library: Library) -> Iterator[str]:
    """Make and write the lexicons and every model; yield the names of those done."""
    folder = library.folder / FOLDER
    folder.mkdir(exist_ok=True)
    compiled.store(library)
    yield LEXICONS
    for language in library.languages:
        if examples := subject_training.examples(library, language):
            model = subject_training.trained(examples)
            model.write(folder / f"{language}.npz", digest(examples))
            yield language
    if spelled := language_training.examples(library):
        language_training.trained(spelled).write(folder / f"{LANGUAGE}.npz", digest(spelled))
        yield LANGUAGE
    if texts := scope_training.texts(library):
        model, common = scope_training.trained(library)
        model.write(folder / f"{SCOPE}.npz", digest(texts), **common)
        yield SCOPE


def stale(library: Library) -> list[str]:
    """Return what was made from other ways of asking than those on file."""
    made_from: dict[str, Sequence[Any]] = {
        language: subject_training.examples(library, language) for language in library.languages
    }
    made_from[LANGUAGE] = language_training.examples(library)
    made_from[SCOPE] = scope_training.texts(library)
    digests = {name: digest(examples) for name, examples in made_from.items() if examples}
    digests[LEXICONS] = compiled.digest(library)
    folder = library.folder / FOLDER
    return [name for name in digests if _digest_in(folder / f"{name}.npz") != digests[name]]


def digest(examples: Sequence[Any]) -> str:
    """Return a fingerprint of the examples."""
    return hashlib.sha256(json.dumps(examples).encode()).hexdigest()


def _digest_in(path: Path) -> str:
    if not path.is_file():
        return ""
    with np.load(path, allow_pickle=False) as stored:
        return str(stored["digest"])

"""Whether a message asks about the Forum at all, by its shape: one model for all languages.

The words of the files name many other matters, but never all. This model knows none: it has learnt
how questions about the Forum are built, and how those are that only look like them.
"""

from pathlib import Path
from typing import Self

import numpy as np

from bot.understanding.features import hashed
from bot.understanding.languages import Spoken
from bot.understanding.model import FOLDER, SCOPE, Model
from bot.understanding.shapes import OFTEN, SELDOM, features, shape

FOREIGN = "foreign"
GOES_ON = "@"
"""Begins the shape of a message that may live from the turn before."""
_TIMES = {"often": OFTEN, "seldom": SELDOM}


class Scope:
    """Tells how foreign a message is to the Forum."""

    def __init__(self, model: Model, times: dict[str, dict[str, int]]) -> None:
        self._model = model
        self._times = times

    @classmethod
    def read(cls, knowledge: Path) -> Self | None:
        """Read what training left; None where nobody trained, and then nothing is foreign."""
        path = knowledge / FOLDER / f"{SCOPE}.npz"
        if not path.is_file():
            return None
        times: dict[str, dict[str, int]] = {}
        with np.load(path, allow_pickle=False) as stored:
            for name in stored:
                often, _, language = name.partition("_")
                if language:
                    words = dict.fromkeys(str(stored[name]).split("\n"), _TIMES[often])
                    times.setdefault(language, {}).update(words)
        return cls(Model.read(path), times)

    def foreignness(self, spoken: Spoken, stemmer: str | None, *, goes_on: bool) -> float:
        """Return how foreign a message looks; above zero it is likelier so than not."""
        times = self._times.get(spoken.language, {})
        kinds = shape(spoken.tokens, spoken.matches, stemmer, lambda word: times.get(word, 0))
        seen = features(spoken.language, GOES_ON + kinds if goes_on else kinds)
        return self._model.scores(hashed(seen))[FOREIGN]

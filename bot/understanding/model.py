"""A small linear model per language, trained from the ways of asking: a second opinion.

It knows no facts and no years. Where the words of the files leave doubt it says which subject
a message sounds like. A language without a model is understood by its words alone.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FOLDER = "models"
SCOPE, LANGUAGE, LEXICONS = "scope", "language", "lexicons"
"""The names of the files there that are not a language's model."""
_OF_ALL = frozenset({SCOPE, LANGUAGE, LEXICONS})
_STEPS = 127


class Model:
    """Scores of the subjects of one language."""

    def __init__(
        self,
        subjects: Sequence[str],
        weights: NDArray[np.int8],
        scale: float,
        bias: NDArray[np.float32],
    ) -> None:
        self.subjects = tuple(subjects)
        self._weights = weights
        self._scale = scale
        self._bias = bias

    @classmethod
    def quantised(
        cls, subjects: Sequence[str], weights: NDArray[np.float64], bias: NDArray[np.float64]
    ) -> "Model":
        """Return a model whose weights (features × subjects) are kept in a byte each."""
        scale = float(np.abs(weights).max() / _STEPS) or 1.0
        return cls(
            subjects, np.round(weights / scale).astype(np.int8), scale, bias.astype(np.float32)
        )

    @classmethod
    def read(cls, path: Path) -> "Model":
        """Read a model as ``write`` left it."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(
                [str(name) for name in stored["subjects"]],
                stored["weights"], float(stored["scale"]), stored["bias"],
            )  # fmt: skip

    def write(self, path: Path, digest: str, **more: str) -> None:
        """Write the model; ``digest`` tells later from which ways of asking it was made."""
        save(
            path,
            subjects=np.array(self.subjects), weights=self._weights,
            scale=np.float64(self._scale), bias=self._bias, digest=np.array(digest),
            **{name: np.array(text) for name, text in more.items()},
        )  # fmt: skip

    def scores(self, features: NDArray[np.int64]) -> Mapping[str, float]:
        """Return a score for each subject; the higher, the more a message sounds like it."""
        total = self._weights[features].sum(axis=0, dtype=np.int32) * self._scale
        scores = total / np.sqrt(max(1, len(features))) + self._bias
        return dict(zip(self.subjects, scores.tolist(), strict=True))


def save(path: Path, **arrays: Any) -> None:
    """Write arrays so that a reader finds the old file or the new one, and nothing half written."""
    written = path.with_name(f".{path.stem}-{os.getpid()}.npz")
    np.savez_compressed(written, **arrays)
    written.replace(path)


def read_models(knowledge: Path) -> dict[str, Model]:
    """Return the models of a knowledge folder by language."""
    paths = sorted((knowledge / FOLDER).glob("[!.]*.npz"))
    return {path.stem: Model.read(path) for path in paths if path.stem not in _OF_ALL}


def read_model(knowledge: Path, name: str) -> Model | None:
    """Return one model of a knowledge folder, if it was trained."""
    path = knowledge / FOLDER / f"{name}.npz"
    return Model.read(path) if path.is_file() else None

"""What scikit-learn learns from: rows of features as a matrix."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.understanding.features import BUCKETS


def matrix(rows: Sequence[NDArray[np.int64]]) -> Any:
    """Return rows of features as the matrix that scikit-learn learns from."""
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(1, len(row)))) for row in rows])
    pointers = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    return csr_matrix((values, np.concatenate(rows), pointers), shape=(len(rows), BUCKETS))

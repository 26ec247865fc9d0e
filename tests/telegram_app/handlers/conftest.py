"""What changes something for people or for the secretariat is tried on both databases."""

import pytest

CHIEF = 1
"""Always an admin."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Words are the same on any database: languages are tried on one."""
    if "kind" in metafunc.fixturenames:
        worded = "language" in metafunc.fixturenames
        metafunc.parametrize("kind", ["sqlite"] if worded else ["sqlite", "postgresql"])


@pytest.fixture
def admins() -> set[int]:
    return {CHIEF}

"""DATABASE_URL as people and platforms write it."""

from pathlib import Path

import pytest

from bot.errors import UsageError
from bot.storage.address import Address


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:///file.db", Path("file.db")),
        ("sqlite:////var/lib/forum bot/file.db", Path("/var/lib/forum bot/file.db")),
        ("sqlite+aiosqlite:///file.db", Path("file.db")),
        ("sqlite:///:memory:", None),
        ("sqlite://", None),
    ],
)
def test_an_embedded_database_is_a_file_or_memory(url: str, file: Path | None) -> None:
    shown = str(file) if file else "memory"
    assert Address.parse(url) == Address(shown=shown, file=file)


@pytest.mark.parametrize(
    ("url", "dsn"),
    [
        ("postgresql://u:p@h/d", "postgresql://u:p@h/d"),
        ("postgres://u:p@h:5433/d?sslmode=require", "postgresql://u:p@h:5433/d?sslmode=require"),
        ("postgresql+asyncpg://u:p%40@h/d", "postgresql://u:p%40@h/d"),
        ("postgresql://u@/d?host=/run/pg", "postgresql://u@/d?host=%2Frun%2Fpg"),
        (
            "postgres://u:p@h/d?sslmode=require&channel_binding=require",
            "postgresql://u:p@h/d?sslmode=require",
        ),
    ],
)
def test_a_server_is_named_as_the_driver_wants_it(url: str, dsn: str) -> None:
    assert Address.parse(url).dsn == dsn


def test_what_is_shown_holds_no_password() -> None:
    address = Address.parse("postgres://user:geheim@host/name?sslmode=require&password=geheim")
    assert str(address) == "postgresql://user:***@host/name"


@pytest.mark.parametrize(
    "url",
    ["", "file.db", "mysql://u:geheim@h/d", "sqlite://file.db", "sqlite:///f.db?mode=ro",
     "postgresql://u:geheim@h:port/d"],
)  # fmt: skip
def test_anything_else_is_refused_without_quoting_it(url: str) -> None:
    with pytest.raises(UsageError) as error:
        Address.parse(url)
    assert str(error.value) == (
        "DATABASE_URL must be sqlite:///file.db or postgresql://user:password@host/name"
    )

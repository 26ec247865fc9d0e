"""Where the database is: DATABASE_URL, as people and platforms write it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import UsageError

_EXPECTED = "DATABASE_URL must be sqlite:///file.db or postgresql://user:password@host/name"
_NOT_FOR_ASYNCPG = ("channel_binding", "gssencmode")
"""Parameters of libpq that asyncpg would pass on to the server, which refuses them."""


@dataclass(frozen=True, kw_only=True)
class Address:
    """A database: embedded in ``file``, embedded in memory, or on the server that ``dsn`` names.

    ``str()`` of it is fit for people and logs: it holds no password.
    """

    shown: str
    file: Path | None = None
    dsn: str | None = None

    def __str__(self) -> str:
        return self.shown

    @classmethod
    def parse(cls, url: str) -> Self:
        """Read ``sqlite:///file.db``, ``sqlite:///:memory:``, ``postgresql://…``, ``postgres://…``.

        Raises:
            UsageError: it is none of these.
        """
        try:
            parsed = make_url(url)
        except (ArgumentError, ValueError):
            raise UsageError(_EXPECTED) from None
        match parsed.drivername.partition("+")[0]:
            case "sqlite" if not parsed.host and not parsed.query:
                return cls._embedded(parsed.database)
            case "postgresql" | "postgres":
                return cls._server(parsed)
        raise UsageError(_EXPECTED)

    @classmethod
    def _embedded(cls, name: str | None) -> Self:
        if name in (None, "", ":memory:"):
            return cls(shown="memory")
        return cls(shown=str(name), file=Path(str(name)))

    @classmethod
    def _server(cls, url: URL) -> Self:
        # asyncpg reads libpq's own form, sslmode and Unix sockets included.
        plain = url.set(drivername="postgresql").difference_update_query(_NOT_FOR_ASYNCPG)
        shown = plain.set(query={}).render_as_string(hide_password=True)
        return cls(shown=shown, dsn=plain.render_as_string(hide_password=False))

"""Settings from the environment and a ``.env`` file: the one list of variables."""

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import platformdirs
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PositiveFloat,
    PositiveInt,
    SecretStr,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.environment import reading
from bot.errors import UsageError

_NO_DISK = (
    "DATABASE_URL must be that of a PostgreSQL database: the files of a dyno (DYNO is set) are "
    "gone at the next start; or set DATA_DIR to a folder that stays"
)
_IN_MEMORY = (
    "DATABASE_URL must name a file, such as sqlite:///forumbot.db: what is in memory is gone at "
    "the next start"
)


def _parts(given: Any) -> Any:
    """Split at commas; a comma too many does no harm."""
    return [part for part in given.split(",") if part.strip()] if isinstance(given, str) else given


def _upper(given: Any) -> Any:
    return given.upper() if isinstance(given, str) else given


def _as_path(given: Any) -> Any:
    return Path(given).expanduser() if isinstance(given, str) else given


def _as_day(given: Any) -> Any:
    return date.fromisoformat(given) if isinstance(given, str) else given


def _bare(url: str) -> str:
    return url.rstrip("/")


def _matching(pattern: str) -> AfterValidator:
    """Check a secret; pydantic's own pattern would need it as plain text."""

    def check(given: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, given.get_secret_value(), re.ASCII):
            raise ValueError(pattern)
        return given

    return AfterValidator(check)


HttpUrl = Annotated[str, StringConstraints(pattern=r"^https?://[^/\s]+\S*$")]
Folder = Annotated[Path, BeforeValidator(_as_path)]
Port = Annotated[int, Field(ge=1, le=65535)]
Ids = Annotated[frozenset[PositiveInt], NoDecode, BeforeValidator(_parts)]
Token = Annotated[SecretStr, _matching(r"\d+:[\w-]+")]
WebhookSecret = Annotated[SecretStr, _matching(r"[\w-]{1,256}")]
Rate = Annotated[PositiveFloat, Field(allow_inf_nan=False)]
PretendedDay = Annotated[date, BeforeValidator(_as_day)]
Level = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], BeforeValidator(_upper)]


def _data_folder() -> Path:
    return platformdirs.user_data_path("forumbot", appauthor=False)


def config_folder() -> Path:
    """Return the user's configuration folder, where the key is kept; never the data folder."""
    folder = platformdirs.user_config_path("forumbot", appauthor=False, roaming=True)
    # macOS keeps both at the same place.
    return folder if folder != _data_folder() else folder.with_name("forumbot-key")


def _embedded_database(known: dict[str, Any]) -> SecretStr:
    return SecretStr(f"sqlite:///{known.get('data_dir', Path()) / 'forumbot.db'}")


def _variable(default: Any, write: str, *, secret: bool = False) -> Any:
    """Describe a variable; ``write`` ends the sentence "NAME must be …" about a wrong value."""
    return Field(default, description=write, repr=not secret)


class Settings(BaseSettings):
    """Everything that the environment decides; read once, by ``load``.

    A field is the variable of the same name in capitals; an empty one counts as not set. What
    ``repr`` hides is never quoted in an error either. Only ``run`` and the commands on the
    database need any of it.
    """

    model_config = SettingsConfigDict(
        frozen=True, env_ignore_empty=True, extra="ignore", str_strip_whitespace=True
    )

    telegram_bot_token: Token | None = _variable(
        None, "a token as @BotFather gives it", secret=True
    )
    telegram_api_url: Annotated[HttpUrl, AfterValidator(_bare)] = _variable(
        "https://api.telegram.org", "an address such as http://127.0.0.1:8081"
    )
    data_dir: Folder = Field(default_factory=_data_folder, description="a folder")
    database_url: SecretStr = Field(
        default_factory=_embedded_database,
        description="sqlite:///file.db or postgresql://user:password@host/name",
        repr=False,
    )
    data_key: SecretStr | None = _variable(None, "a key", secret=True)
    secretariat_ids: Ids = _variable(frozenset(), "Telegram user ids, such as 12345,67890")
    admin_chat_id: int | None = _variable(None, "the id of a chat, such as -1001234567890")
    operator_name: str | None = _variable(None, "a name")
    four_eyes: bool = _variable(default=False, write="1 or 0")
    retention_months: PositiveInt = _variable(12, "a whole number of months, such as 12")
    metrics_port: Port | None = _variable(None, "a port from 1 to 65535")
    knowledge_dir: Folder | None = _variable(None, "a folder")
    webhook_url: HttpUrl | None = _variable(
        None, "a public address with its path, such as https://example.org/a1b2c3", secret=True
    )
    webhook_secret: WebhookSecret | None = _variable(
        None, "1 to 256 of the characters A-Z a-z 0-9 _ -", secret=True
    )
    port: Port = _variable(8080, "a port from 1 to 65535")
    forum_today: PretendedDay | None = _variable(None, "a day written as 2024-05-27")
    broadcast_rate: Rate = _variable(25.0, "a number of messages a second, such as 25")
    log_level: Level = _variable("INFO", "DEBUG, INFO, WARNING, ERROR or CRITICAL")
    log_format: Literal["text", "json"] = _variable("text", "text or json")

    @model_validator(mode="after")
    def _secret_with_webhook(self) -> Self:
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("WEBHOOK_SECRET must be set together with WEBHOOK_URL")
        return self

    @model_validator(mode="after")
    def _disk_that_stays(self) -> Self:
        given = "data_dir" in self.model_fields_set
        url = self.database_url.get_secret_value()
        if url in {"sqlite://", "sqlite:///", "sqlite:///:memory:"}:
            raise ValueError(_IN_MEMORY)
        embedded = url.startswith("sqlite")
        # Heroku, and what works like it, sets DYNO.
        if embedded and not given and os.environ.get("DYNO"):
            raise ValueError(_NO_DISK)
        return self

    @classmethod
    def load(cls, env_file: Path | None = Path(".env")) -> Self:
        """Read the environment, which comes before ``env_file`` in the current folder.

        Raises:
            UsageError: a value cannot be used, one line names each such variable; or the file
                cannot be read.
        """
        try:
            with reading(env_file):
                return cls(_env_file=env_file)
        except ValidationError as error:
            raise UsageError("; ".join(dict.fromkeys(_mistakes(error.errors())))) from None


def _mistakes(errors: list[ErrorDetails]) -> Iterator[str]:
    for error in errors:
        # Any other mistake makes pydantic complain about DATABASE_URL's computed default too.
        if error["type"] != "default_factory_not_called":
            yield _mistake(error)


def _mistake(error: ErrorDetails) -> str:
    if not error["loc"]:
        return str(error["ctx"]["error"])
    name = str(error["loc"][0])
    field = Settings.model_fields[name]
    given = f", not {error['input']!r}" if field.repr else ""
    return f"{name.upper()} must be {field.description}{given}"

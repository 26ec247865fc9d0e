"""The environment: the one list of variables, and what is said of wrong values."""

from datetime import date
from pathlib import Path

import platformdirs
import pytest
from pydantic import SecretStr, ValidationError

from bot.errors import UsageError
from bot.settings import Settings

TOKEN = "123456789:AAgeheim-_x"  # noqa: S105
DOCUMENTED = """
    TELEGRAM_BOT_TOKEN TELEGRAM_API_URL DATABASE_URL DATA_DIR DATA_KEY SECRETARIAT_IDS
    ADMIN_CHAT_ID OPERATOR_NAME FOUR_EYES RETENTION_MONTHS METRICS_PORT KNOWLEDGE_DIR
    WEBHOOK_URL WEBHOOK_SECRET PORT FORUM_TODAY BROADCAST_RATE LOG_LEVEL LOG_FORMAT
"""
NAMES = {name.upper() for name in Settings.model_fields}


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("DYNO", raising=False)
    monkeypatch.chdir(tmp_path)


def loaded(monkeypatch: pytest.MonkeyPatch, **variables: str) -> Settings:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return Settings.load()


def test_the_variables_are_those_people_rely_on() -> None:
    assert sorted(NAMES) == sorted(DOCUMENTED.split())


def test_nothing_needs_to_be_set() -> None:
    data = platformdirs.user_data_path("forumbot", appauthor=False)
    assert Settings.load().model_dump() == {
        "telegram_bot_token": None,
        "telegram_api_url": "https://api.telegram.org",
        "data_dir": data,
        "database_url": SecretStr(f"sqlite:///{data}/forumbot.db"),
        "data_key": None,
        "secretariat_ids": frozenset(),
        "admin_chat_id": None,
        "operator_name": None,
        "four_eyes": False,
        "retention_months": 12,
        "metrics_port": None,
        "knowledge_dir": None,
        "webhook_url": None,
        "webhook_secret": None,
        "port": 8080,
        "forum_today": None,
        "broadcast_rate": 25.0,
        "log_level": "INFO",
        "log_format": "text",
    }


def test_every_variable_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = loaded(
        monkeypatch,
        TELEGRAM_BOT_TOKEN=TOKEN,
        TELEGRAM_API_URL="http://127.0.0.1:8081/",
        DATABASE_URL="postgres://u:p@h/d?sslmode=require",
        DATA_DIR=str(tmp_path),
        DATA_KEY="key",
        SECRETARIAT_IDS="12, 34,",
        ADMIN_CHAT_ID="-1001234567890",
        OPERATOR_NAME=" A friendly office ",
        FOUR_EYES="1",
        RETENTION_MONTHS="6",
        METRICS_PORT="9090",
        KNOWLEDGE_DIR="knowledge",
        WEBHOOK_URL="https://example.org/a1b2",
        WEBHOOK_SECRET="s_-9",  # noqa: S106
        PORT="80",
        FORUM_TODAY="2024-05-27",
        BROADCAST_RATE="0.5",
        LOG_LEVEL="debug",
        LOG_FORMAT="json",
    )
    assert found.model_dump() == {
        "telegram_bot_token": SecretStr(TOKEN),
        "telegram_api_url": "http://127.0.0.1:8081",
        "database_url": SecretStr("postgres://u:p@h/d?sslmode=require"),
        "data_dir": tmp_path,
        "data_key": SecretStr("key"),
        "secretariat_ids": frozenset({12, 34}),
        "admin_chat_id": -1001234567890,
        "operator_name": "A friendly office",
        "four_eyes": True,
        "retention_months": 6,
        "metrics_port": 9090,
        "knowledge_dir": Path("knowledge"),
        "webhook_url": "https://example.org/a1b2",
        "webhook_secret": SecretStr("s_-9"),
        "port": 80,
        "forum_today": date(2024, 5, 27),
        "broadcast_rate": 0.5,
        "log_level": "DEBUG",
        "log_format": "json",
    }


def test_the_environment_comes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("PORT=1\nRETENTION_MONTHS=3\nMETRICS_PORT=\nEDITOR=vi\n")
    found = loaded(monkeypatch, PORT="2", LOG_LEVEL="")
    assert (found.port, found.retention_months, found.metrics_port, found.log_level) == (
        2,
        3,
        None,
        "INFO",
    )


def test_the_embedded_database_lies_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = loaded(monkeypatch, DATA_DIR=f"{tmp_path}/with space").database_url
    assert url.get_secret_value() == f"sqlite:///{tmp_path}/with space/forumbot.db"


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("BROADCAST_RATE", "abc", "a number of messages a second, such as 25, not 'abc'"),
        ("BROADCAST_RATE", "0", "a number of messages a second, such as 25, not '0'"),
        ("BROADCAST_RATE", "inf", "a number of messages a second, such as 25, not 'inf'"),
        ("RETENTION_MONTHS", "1.5", "a whole number of months, such as 12, not '1.5'"),
        ("SECRETARIAT_IDS", "12;34", "Telegram user ids, such as 12345,67890, not '12;34'"),
        ("SECRETARIAT_IDS", "12,-3", "Telegram user ids, such as 12345,67890, not '-3'"),
        ("ADMIN_CHAT_ID", "@us", "the id of a chat, such as -1001234567890, not '@us'"),
        ("FOUR_EYES", "two", "1 or 0, not 'two'"),
        ("METRICS_PORT", "65536", "a port from 1 to 65535, not '65536'"),
        ("FORUM_TODAY", "27.5.2024", "a day written as 2024-05-27, not '27.5.2024'"),
        ("FORUM_TODAY", "1716768000", "a day written as 2024-05-27, not '1716768000'"),
        ("LOG_LEVEL", "loud", "DEBUG, INFO, WARNING, ERROR or CRITICAL, not 'LOUD'"),
        ("LOG_FORMAT", "xml", "text or json, not 'xml'"),
        ("TELEGRAM_API_URL", "api", "an address such as http://127.0.0.1:8081, not 'api'"),
        ("TELEGRAM_BOT_TOKEN", "geheim", "a token as @BotFather gives it"),
        ("WEBHOOK_SECRET", "geheim!", "1 to 256 of the characters A-Z a-z 0-9 _ -"),
        ("WEBHOOK_URL", "geheim",
         "a public address with its path, such as https://example.org/a1b2c3"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    with pytest.raises(UsageError) as error:
        loaded(monkeypatch, **{variable: value})
    assert str(error.value) == f"{variable} must be {said}"


def test_several_wrong_values_are_all_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError) as error:
        loaded(monkeypatch, PORT="x", LOG_FORMAT="y", SECRETARIAT_IDS="1")
    assert str(error.value) == (
        "PORT must be a port from 1 to 65535, not 'x'; LOG_FORMAT must be text or json, not 'y'"
    )


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError) as error:
        loaded(monkeypatch, WEBHOOK_URL="https://example.org/a1b2", TELEGRAM_BOT_TOKEN=TOKEN)
    assert str(error.value) == "WEBHOOK_SECRET must be set together with WEBHOOK_URL"


@pytest.mark.parametrize("given", [{}, {"DATABASE_URL": "sqlite:///forumbot.db"}])
def test_a_database_on_a_disk_that_vanishes_is_refused(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str]
) -> None:
    with pytest.raises(UsageError) as error:
        loaded(monkeypatch, DYNO="web.1", **given)
    assert str(error.value) == (
        "DATABASE_URL must be that of a PostgreSQL database: the files of a dyno (DYNO is set) are "
        "gone at the next start; or set DATA_DIR to a folder that stays"
    )


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_a_database_that_ends_with_the_process_is_refused(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    with pytest.raises(UsageError) as error:
        loaded(monkeypatch, DATABASE_URL=url)
    assert str(error.value) == (
        "DATABASE_URL must name a file, such as sqlite:///forumbot.db: what is in memory is gone "
        "at the next start"
    )


@pytest.mark.parametrize("given", [{"DATA_DIR": "kept"}, {"DATABASE_URL": "postgres://u@h/d"}])
def test_a_database_that_stays_is_not(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str]
) -> None:
    assert loaded(monkeypatch, DYNO="web.1", **given)


def test_secrets_are_shown_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    found = loaded(
        monkeypatch,
        TELEGRAM_BOT_TOKEN=TOKEN,
        DATABASE_URL="postgres://u:geheim@h/d",
        DATA_KEY="geheim",
        WEBHOOK_URL="https://example.org/geheim",
        WEBHOOK_SECRET="geheim",  # noqa: S106
    )
    assert ["geheim" in shown for shown in (repr(found), str(found))] == [False, False]


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        setattr(Settings.load(), "port", 1)  # noqa: B010 — what a type checker refuses


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"OPERATOR_NAME=\xff\xfe")
    with pytest.raises(UsageError) as error:
        Settings.load()
    assert str(error.value) == ".env is not a text file in UTF-8"

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.telegram_app.logging_setup import set_up
from tests.telegram_app.conftest import TOKEN

OTHER = "7000000002:AAFake_0123456789_0123456789_01234"


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, ours.level
    yield
    root.handlers[:], root.level, ours.level = before
    logging.captureWarnings(capture=False)


def log(form: str, level: str = "DEBUG") -> io.StringIO:
    stream = io.StringIO()
    set_up(level, form, TOKEN, stream)  # type: ignore[arg-type]
    return stream


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_token_in_messages_arguments_and_tracebacks(form: str) -> None:
    stream = log(form)
    logger = logging.getLogger("telegram.anything")
    url = f"https://api.telegram.org/bot{TOKEN}/getMe"
    logger.warning("asking %s", url)
    logger.warning("asking %(url)s", {"url": url.replace(":", "%3A")})
    logger.warning("another bot's: " + OTHER)  # noqa: G003 - as careless code does
    try:
        Path(url).read_text("utf-8")
    except OSError:
        logger.exception("failed")
    logger.error("half of it: %s", TOKEN.partition(":")[2], stack_info=True)
    written = stream.getvalue()
    assert TOKEN.partition(":")[2] not in written
    assert OTHER.partition(":")[2] not in written
    assert written.count("<token>") == 5
    assert "FileNotFoundError" in written


def test_the_level_is_for_our_own_lines_alone() -> None:
    stream = log("text")
    for name in ("bot.anything", "httpx", "telegram.Bot", "sqlalchemy.engine"):
        logging.getLogger(name).debug("quiet")
        logging.getLogger(name).info("quiet")
        logging.getLogger(name).warning("loud")
    lines = stream.getvalue().splitlines()
    assert [line.split(" ", 2)[2] for line in lines] == [
        "DEBUG bot.anything: quiet",
        "INFO bot.anything: quiet",
        "WARNING bot.anything: loud",
        "WARNING httpx: loud",
        "WARNING telegram.Bot: loud",
        "WARNING sqlalchemy.engine: loud",
    ]


@pytest.mark.parametrize("message", ["%d", "%s and %s", "%(who)s"])
def test_a_line_that_is_written_wrong_does_no_harm(message: str) -> None:
    stream = log("text")
    logging.getLogger("bot.x").warning(message, "Ada")
    (line,) = stream.getvalue().splitlines()
    assert line.endswith(f" WARNING bot.x: {message}")


def test_json_is_one_line_each() -> None:
    stream = log("json", "INFO")
    logging.getLogger("bot.x").info("two\nlines: %s", "é")
    logging.getLogger("bot.x").debug("quiet")
    (line,) = stream.getvalue().splitlines()
    read = json.loads(line)
    assert read.pop("at").endswith("Z")
    assert read == {"level": "INFO", "logger": "bot.x", "message": "two\nlines: é"}


def test_a_set_up_takes_the_place_of_the_one_before() -> None:
    first, second = log("text"), log("text")
    logging.getLogger("bot.x").info("once")
    assert (first.getvalue(), second.getvalue().count("once")) == ("", 1)

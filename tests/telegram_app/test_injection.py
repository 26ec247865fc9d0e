"""What people type, call themselves and their files, forward or forge: data wherever it goes."""

import io
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest

from bot.telegram_app.logging_setup import set_up
from bot.terminal.messages import Message
from tests.bot_api.people import Person
from tests.telegram_app.conftest import TOKEN, Telegram

MARK = "Xylophonia"
NASTY = (
    f"=1+1 <b>{MARK}</b> _*[a](tg://user?id=1)* {{0}} %s\n2026-01-01 00:00:00,000 ERROR bot: {MARK}"
)
LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (DEBUG|INFO) bot\.")
ECHOED = {"organisation"}
OURS = {"bold", "code", "url"}


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, ours.level
    stream = io.StringIO()
    set_up("DEBUG", "text", TOKEN, stream)
    yield stream
    root.handlers[:], root.level, ours.level = before
    logging.captureWarnings(capture=False)


def asks(who: Person, _: Message) -> None:
    who.says(f"when is the 2024 forum? {NASTY}")


def asks_for_nothing_known(who: Person, _: Message) -> None:
    who.says(NASTY)


def edits(who: Person, _: Message) -> None:
    who.edits(who.says("when is the 2024 forum?"), NASTY)


def commands(who: Person, _: Message) -> None:
    for name in ("start", "dates", "language", "rsvp", "stats", "myrsvp", "frobnicate"):
        who.says(f"/{name} {NASTY}")


def forwards(who: Person, _: Message) -> None:
    origin = {"type": "hidden_user", "sender_user_name": NASTY, "date": 1}
    who.sends_fields({"text": NASTY, "forward_origin": origin})


def sends_a_file(who: Person, _: Message) -> None:
    who.sends("document", caption=NASTY, name=NASTY)
    who.sends("document", name=NASTY)


def sends_a_contact(who: Person, _: Message) -> None:
    who.sends_fields({"contact": {"phone_number": "1", "first_name": NASTY}})


def asks_inline(who: Person, _: Message) -> None:
    who.asks_inline(NASTY[:256])


def forges(who: Person, under: Message) -> None:
    for data in (NASTY, f"1:l:{MARK}", f"1:x:m:2024:{MARK}:-:-", f"1:b:{MARK}:1", f"1:r:{MARK}"):
        who.forges(under, data)


def organisation(who: Person, _: Message) -> None:
    for text in ("/rsvp", "governments", "in person", NASTY, "no", "no"):
        who.says(text)


WAYS = (
    asks, asks_for_nothing_known, edits, commands, forwards, sends_a_file, sends_a_contact,
    asks_inline, forges, organisation,
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_it_is_neither_rendered_nor_logged_nor_run(
    telegram: Telegram, log: io.StringIO, way: Any
) -> None:
    who = Person(telegram.api, 7, NASTY, "en")
    who.user |= {"last_name": NASTY, "username": MARK}
    under = await telegram.asked(who, "/about")
    way(who, under)
    await telegram.settled()
    said = [call.given for call in telegram.api.calls if call.method != "getUpdates"]
    assert [given for given in said if "parse_mode" in given] == []
    kinds = {entity["type"] for given in said for entity in json.loads(given.get("entities", "[]"))}
    assert kinds <= OURS
    shown = [given for given in said if MARK in json.dumps(given)]
    assert bool(shown) == (way.__name__ in ECHOED)
    lines = log.getvalue().splitlines()
    assert [line for line in lines if MARK in line or not LINE.match(line)] == []
    assert lines != [] or way not in {asks, organisation}

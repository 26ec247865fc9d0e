"""Every command and button, tried by those who may not: it says and changes nothing."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Table, select
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience
from bot.knowledge.library import Library
from bot.participants.privacy import VERSION
from bot.secretariat.roles import Role
from bot.storage.tables import METADATA, people, updates
from bot.telegram_app.pages import Pages
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.coming import come, give

CHIEF, CLERK, EVE = 1, 8, 66
ME = "WSISForumTestBot"
OF_WHOEVER_ASKS = {updates.INBOX, updates.OUTBOX, people.PARTICIPANTS, people.ANSWERS}
"""Tables that every update changes."""

COMMANDS: dict[str, Role | None] = {
    "/stats": Role.VIEWER,
    "/export": Role.VIEWER,
    "/broadcast": Role.AUTHOR,
    "/start broadcast": Role.AUTHOR,
    "/broadcasts": Role.AUTHOR,
    "/start broadcasts": Role.AUTHOR,
    "/roles": Role.ADMIN,
    "/audit": Role.ADMIN,
    "/digest": Role.ADMIN,
    "/privacynotice": Role.ADMIN,
    **dict.fromkeys((
        "/start", "/help", "/about", "/language", "/start language", "/dates", "/venue", "/theme",
        "/contact", "/register", "/programme", "/rsvp", "/start rsvp", "/myrsvp", "/cancel",
        "/privacy", "/mydata", "/start mydata", "/forgetme", "/start forgetme", "/keepme",
        "/subscribe", "/start subscribe", "/unsubscribe", "/start unsubscribe",
        "/start role_nothing",
    )),
}  # fmt: skip
"""What may be typed, and the least role for it; None: for everybody."""
BUTTONS: dict[str, Role | None] = {
    "1:t:2024:": Role.VIEWER,
    "1:t:2024:c": Role.VIEWER,
    "1:x:m:2024:-:-:-": Role.VIEWER,
    "1:x:fcsv:2024:-:-:-": Role.VIEWER,
    "1:x:t:2024:-:-:-": Role.ADMIN,
    "1:x:ycsv:2024:-:-:-": Role.ADMIN,
    "1:b:list:0": Role.AUTHOR,
    "1:b:new:0": Role.AUTHOR,
    "1:b:allow:0": Role.ADMIN,
    "1:o:l": Role.ADMIN,
    "1:o:g:4": Role.ADMIN,
    f"1:o:y:{CLERK}": Role.ADMIN,
    "1:g:0": Role.ADMIN,
    "1:i:y": Role.ADMIN,
    f"1:n:{VERSION}": Role.ADMIN,
    **dict.fromkeys(("1:u:news", "1:a", "1:f:a", "1:c:n:y", "1:r:x", "1:w:x", "1:l:fr", "1:s:x")),
}
OFFICE = {typed: least for typed, least in COMMANDS.items() if least}
DESK = {data: least for data, least in BUTTONS.items() if least}


OUTSIDERS = pytest.mark.parametrize("role", [None, Role.VIEWER, Role.AUTHOR, Role.SENDER])


def refused(rows: dict[str, Role], role: Role | None) -> list[str]:
    """Return what somebody may not do."""
    return [what for what, least in rows.items() if (role or 0) < least]


@pytest.fixture
def admins() -> Collection[int]:
    return {CHIEF}


@pytest.fixture
async def telegram(telegram: Telegram) -> Telegram:
    """There is something to tell, and something to change."""
    await come(telegram.stores)
    await give(telegram.stores, CLERK, Role.SENDER)
    hello = Announcement(versions={"en": Version(text="Xylophonia")})
    await telegram.stores.broadcasts.add(CLERK, hello, Audience(), datetime.now(UTC))
    telegram.person(CLERK)
    return telegram


async def everything(telegram: Telegram) -> dict[Table, object]:
    """Return all that is kept."""
    async with telegram.stores.database.reading() as connection:
        return {
            table: (await connection.execute(select(table))).all()
            for table in METADATA.sorted_tables
            if table not in OF_WHOEVER_ASKS
        }


async def somebody(telegram: Telegram, role: Role | None) -> None:
    if role:
        await give(telegram.stores, EVE, role)


@OUTSIDERS
async def test_a_command_is_unknown_to_who_may_not_give_it(
    telegram: Telegram, phrases: Phrases, role: Role | None
) -> None:
    await somebody(telegram, role)
    eve, before = telegram.person(EVE), await everything(telegram)
    for typed in refused(OFFICE, role):
        answer = await telegram.asked(eve, typed)
        assert (typed, answer.text) == (typed, phrases.say("en", "unknown-command"))
    assert await everything(telegram) == before


@OUTSIDERS
async def test_a_button_is_old_to_who_may_not_press_it(
    telegram: Telegram, phrases: Phrases, role: Role | None
) -> None:
    await somebody(telegram, role)
    eve = telegram.person(EVE)
    under = await telegram.asked(eve, "/about")
    before, old = await everything(telegram), phrases.say("en", "button-old")
    for data in refused(DESK, role):
        query = eve.forges(under, data)
        shown = [each.message.text for each in await telegram.after(eve)]
        # Whoever writes broadcasts reads it in place of the message above the button.
        at_the_desk = data.startswith("1:b:") and (role or 0) >= Role.AUTHOR
        assert (data, shown) == (data, [old] if at_the_desk else [])
        assert query.answer
        assert (data, query.answer["text"]) == (data, "" if at_the_desk else old)
    assert await everything(telegram) == before


@pytest.mark.parametrize("who", [CHIEF, EVE])
async def test_in_a_group_nothing_is_told_even_to_an_admin(
    telegram: Telegram, phrases: Phrases, who: int
) -> None:
    person, group = telegram.person(who), telegram.group()
    person.says(f"@{ME} when is the 2024 forum?", group)
    under = await group.reads()
    before = await everything(telegram)
    told = set()
    for typed in OFFICE:
        command, *word = typed.split()
        person.says(" ".join([f"{command}@{ME}", *word]), group)
        told |= {shown.message.text for shown in await telegram.after(group)}
    link = f"https://t.me/{ME}?start="
    allowed = {"help", "broadcast", "broadcasts"} if who == CHIEF else set()
    wanted = {phrases.say("en", "private-only", link=link + word) for word in allowed}
    assert told == (wanted or {phrases.say("en", "unknown-command")})
    for data in DESK:
        query = person.forges(under, data)
        assert await telegram.after(group) == []
        assert query.answer
        assert query.answer["text"] == phrases.say("en", "button-old")
    assert await everything(telegram) == before
    assert person.unread() == []


async def test_whoever_may_gets_something(telegram: Telegram, phrases: Phrases) -> None:
    """Otherwise what is shown above would show nothing."""
    chief = telegram.person(CHIEF)
    refusals = {phrases.say("en", "unknown-command"), phrases.say("en", "button-old")}
    for typed in OFFICE:
        chief.says(typed)
        shown = [each.message.text for each in await telegram.after(chief)]
        assert (typed, shown != [], refusals & {*shown}) == (typed, True, set())
    under = await telegram.asked(chief, "/about")
    for data in DESK:
        query = chief.forges(under, data)
        shown = [each.message.text for each in await telegram.after(chief)]
        assert query.answer
        assert (data, shown != [], query.answer["text"]) == (data, True, "")


def update(telegram: Telegram, **content: object) -> Update:
    return Update.de_json({"update_id": 1, **content}, telegram.service.application.bot)


def pressed(eve: Person, data: str) -> dict[str, object]:
    return {"id": "1", "from": eve.user, "chat_instance": "1", "data": data}


async def test_every_handler_has_a_row(telegram: Telegram) -> None:
    eve = telegram.person(EVE)
    tried = [update(telegram, message=eve.says(typed).data) for typed in COMMANDS]
    tried += [update(telegram, callback_query=pressed(eve, data)) for data in BUTTONS]
    handlers = [
        handler
        for group in telegram.service.application.handlers.values()
        for handler in group
        if isinstance(handler, CommandHandler | CallbackQueryHandler)
    ]
    taken = [next(handler for handler in handlers if handler.check_update(u)) for u in tried]
    assert [described(handler) for handler in handlers if handler not in taken] == []


def described(handler: CommandHandler[Any, Any] | CallbackQueryHandler[Any, Any]) -> str:
    if isinstance(handler, CommandHandler):
        return f"{sorted(handler.commands)}: {handler.filters}"
    return f"{handler.pattern}"


def test_menus_offer_what_may_be_done(library: Library, phrases: Phrases) -> None:
    pages = Pages(library, phrases, None, 12)
    for role in Role:
        ours = {f"/{name}" for name, _ in pages.commands("en", role)}
        ours -= {f"/{name}" for name, _ in pages.commands("en")}
        assert ours == {c for c, least in OFFICE.items() if least <= role and " " not in c}

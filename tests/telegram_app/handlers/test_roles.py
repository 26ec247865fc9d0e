"""Roles are given by links that work once, by admins only."""

import re

import pytest

from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.conftest import CHIEF
from tests.telegram_app.profiles import profiles


async def pressed(telegram: Telegram, who: Person, message: Message, label: str) -> Message:
    who.presses(message, label)
    (shown,) = await telegram.after(who)
    assert shown.what == "edited"
    return shown.message


async def offered(telegram: Telegram, label: str = "Viewer: sees counts and lists") -> str:
    """Return what a link, made by the chief, makes somebody's app send."""
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/roles")
    which = await pressed(telegram, chief, menu, "Give a role")
    made = await pressed(telegram, chief, which, label)
    found = re.search(r"https://t\.me/WSISForumTestBot\?start=(role_[\w-]{32})$", made.text)
    assert found
    return f"/start {found[1]}"


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Viewer: sees counts and lists", Role.VIEWER),
        ("Author: also writes broadcasts", Role.AUTHOR),
        ("Sender: also sends broadcasts", Role.SENDER),
        ("Admin: also gives roles and sees what was done", Role.ADMIN),
    ],
)
async def test_a_link_gives_one_person_its_role(telegram: Telegram, label: str, role: Role) -> None:
    ada, bob = telegram.person(7), telegram.person(8)
    start = await offered(telegram, label)
    welcome = await telegram.asked(ada, start)
    assert welcome.text == f"You now have a role in the secretariat. {label}."
    assert await telegram.stores.roles.role_of(7) == role
    refused = await telegram.asked(bob, start)
    assert refused.text == "This link is not valid any more. Please ask an admin for a new one."
    assert await telegram.stores.roles.role_of(8) is None
    newest = (await telegram.stores.audit.page(0, 10))[::-1]
    assert [(deed.act, deed.actor, deed.details) for deed in newest] == [
        (Act.ROLE_OFFERED, CHIEF, {"role": role.name.lower()}),
        (Act.ROLE_ACCEPTED, 7, {"role": role.name.lower()}),
    ]


async def test_a_link_opened_in_a_group_gives_nothing_and_is_not_repeated(
    telegram: Telegram,
) -> None:
    ada, group = telegram.person(7), telegram.group()
    start = await offered(telegram)
    ada.says(start.replace("/start", "/start@WSISForumTestBot"), group)
    answer = await group.reads()
    assert ("role_" in answer.text, await telegram.stores.roles.role_of(7)) == (False, None)


async def test_a_role_is_taken_away_after_asking(telegram: Telegram) -> None:
    await telegram.asked(telegram.person(7), await offered(telegram))
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/roles")
    assert menu.labels == ("Give a role", "Take away: 7, viewer")
    ask = await pressed(telegram, chief, menu, "Take away: 7, viewer")
    assert ask.text == "Take the role (viewer) away from 7?"
    assert (await pressed(telegram, chief, ask, "No")).text == menu.text
    ask = await pressed(telegram, chief, await telegram.asked(chief, "/roles"),
                        "Take away: 7, viewer")  # fmt: skip
    done = await pressed(telegram, chief, ask, "Yes, take it away")
    assert done.text == "Done: 7 has no role any more."
    assert await telegram.stores.roles.role_of(7) is None
    (deed,) = await telegram.stores.audit.page(0, 1)
    assert (deed.act, deed.actor, deed.subject) == (Act.ROLE_TAKEN, CHIEF, 7)


async def test_numbers_of_people_open_their_profiles(telegram: Telegram) -> None:
    await telegram.asked(telegram.person(7), await offered(telegram))
    chief = telegram.person(CHIEF)
    page = await telegram.asked(chief, "/roles")
    found = [profiles(page)]
    for label in ("Take away: 7, viewer", "Yes, take it away"):
        page = await pressed(telegram, chief, page, label)
        found.append(profiles(page))
    chief.forges(page, "1:o:t:7")
    (shown,) = await telegram.after(chief)
    assert [*found, profiles(shown.message)] == [[("1", 1), ("7", 7)], *[[("7", 7)]] * 3]


@pytest.mark.parametrize("data", ["1:o:t:7", "1:o:y:7", "1:o:t:1", "1:o:y:1"])
async def test_who_has_no_role_to_take_is_told_so(telegram: Telegram, data: str) -> None:
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/roles")
    chief.forges(menu, data)
    (shown,) = await telegram.after(chief)
    person = data.rpartition(":")[2]
    assert shown.message.text == f"{person} has no role that can be taken away here."
    assert await telegram.stores.roles.role_of(CHIEF) == Role.ADMIN


@pytest.mark.parametrize("role", [None, Role.VIEWER, Role.AUTHOR, Role.SENDER])
async def test_nobody_but_admins_sees_or_changes_roles(
    telegram: Telegram, phrases: Phrases, role: Role | None
) -> None:
    if role:
        names = ["viewer", "author", "sender"]
        label = phrases.say("en", f"role-{names[role - 1]}-may")
        await telegram.asked(telegram.person(7), await offered(telegram, label))
    ada = telegram.person(7)
    asked = [await telegram.asked(ada, command) for command in ("/roles", "/audit")]
    assert {message.text for message in asked} == {phrases.say("en", "unknown-command")}
    before = await telegram.stores.roles.officers()
    for data in ("1:o:l", "1:o:g", "1:o:g:4", "1:o:t:1", "1:o:y:7", "1:g:0"):
        query = ada.forges(asked[0], data)
        assert await telegram.after(ada) == []
        assert query.answer
        assert query.answer["text"] == phrases.say("en", "button-old")
    assert await telegram.stores.roles.officers() == before


async def test_a_role_taken_away_counts_at_once_for_old_buttons(telegram: Telegram) -> None:
    start = await offered(telegram, "Admin: also gives roles and sees what was done")
    ada = telegram.person(7)
    await telegram.asked(ada, start)
    menu = await telegram.asked(ada, "/roles")
    await telegram.stores.roles.take(7)
    ada.presses(menu, "Give a role")
    assert await telegram.after(ada) == []


@pytest.mark.parametrize(
    "data", ["1:o:g:5", "1:o:g:0", "1:o:x", "1:o:t:", "1:o:t:99999999999999999"]
)
async def test_forged_buttons_give_nothing(telegram: Telegram, data: str) -> None:
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/roles")
    chief.forges(menu, data)
    shown = await telegram.after(chief)
    assert [one.message.labels for one in shown if "start=" in one.message.text] == []
    assert await telegram.stores.audit.count() == 0


async def test_in_groups_admins_are_shown_the_way(telegram: Telegram) -> None:
    chief, group = telegram.person(CHIEF), telegram.group()
    chief.says("/roles@WSISForumTestBot", group)
    answer = await group.reads()
    assert ("t.me/" in answer.text, answer.labels) == (True, ())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_officers_are_listed_in_the_admins_language(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    await telegram.asked(telegram.person(7), await offered(telegram))
    menu = await telegram.asked(telegram.person(CHIEF, language), "/roles")
    admin, viewer = (phrases.say(language, f"role-{name}") for name in ("admin", "viewer"))
    lines = menu.text.splitlines()
    assert lines[:3] == [
        phrases.say(language, "roles-heading"),
        "",
        phrases.say(language, "roles-always", person="1", role=admin),
    ]
    assert viewer in lines[3]
    assert len(lines) == 4

"""/broadcasts: all that were ever written, the newest first, page by page."""

from datetime import UTC, datetime

import pytest

from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import Act, State
from bot.secretariat.roles import Role
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.desk.conftest import BOTH, LIBRARY, Office

PHRASES = Phrases(LIBRARY.folder / "phrases")
AT = datetime(2024, 2, 9, 8, tzinfo=UTC)


async def kept(
    office: Office,
    author: int | None = 7,
    *states: State,
    among: Among = Among.NEWS,
    act: Act = Act.SEND,
) -> int:
    """A broadcast that went through these states."""
    words = Announcement(versions={"en": Version(text="Dear all")})
    add, advance = office.stores.broadcasts.add, office.stores.broadcasts.advance
    number = await add(author, words, Audience(among=among), AT, act=act)
    before = State.DRAFT
    for state in states:
        await advance(number, before, state, started_at=AT)
        before = state
    return number


async def test_there_are_none_yet(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcasts")
    assert (ada.text, ada.labels) == (
        "Broadcasts\nThere are no broadcasts yet. /broadcast begins one.",
        (),
    )


@BOTH
async def test_the_newest_first_with_state_and_numbers(office: Office) -> None:
    await office.readers({"en": [20, 21]})
    first = await kept(office, 8, State.SENDING)
    await office.stores.audiences.freeze(first, Audience())
    await kept(office, 7)
    ada = await office.officer(7)
    await ada.says("/broadcasts")
    assert ada.text.split("\n") == [
        "Broadcast 2: draft", "Dear all", "",
        "Broadcast 1: being sent", "Dear all", "Fri 9 Feb, 09:00", "Sent: 0 of 2",
        "Still to come: 2",
    ]  # fmt: skip
    assert ada.labels == ("2", "1")
    await ada.picks("2")
    assert ada.text.startswith("Broadcast 2: draft\nTexts: English")


async def test_a_draft_that_was_scheduled_once_has_no_time(office: Office) -> None:
    number = await kept(office, 7)
    step = (number, State.DRAFT, State.SCHEDULED)
    await office.stores.broadcasts.advance(*step, scheduled_at=AT, confirmed_by=7)
    ada = await office.officer(7)
    await ada.says("/broadcasts")
    assert ada.text.split("\n") == ["Broadcast 1: scheduled", "Dear all", "Fri 9 Feb, 09:00"]
    await ada.picks("1", "↩ Back to draft")
    await ada.says("/broadcasts")
    assert ada.text.split("\n") == ["Broadcast 1: draft", "Dear all"]


async def test_page_by_page(office: Office) -> None:
    for _ in range(11):
        await kept(office, 7, State.SENDING)
    ada = await office.officer(7)
    await ada.says("/broadcasts")
    pages = [ada.labels]
    for _ in range(2):
        await ada.picks("Older")
        pages.append(ada.labels)
    await ada.picks("« Newest")
    assert [*pages, ada.labels] == [
        ("11", "10", "9", "8", "7", "Older »"),
        ("6", "5", "4", "3", "2", "« Newest", "Older »"),
        ("1", "« Newest"),
        ("11", "10", "9", "8", "7", "Older »"),
    ]


@pytest.mark.parametrize(
    ("role", "listed", "opened"),
    [
        (Role.AUTHOR, ["5", "4", "3", "1"], ["4", "1"]),
        (Role.SENDER, ["5", "4", "3", "1"], ["5", "4", "3", "1"]),
    ],
)
async def test_each_sees_and_opens_what_is_theirs(
    office: Office, role: Role, listed: list[str], opened: list[str]
) -> None:
    await kept(office, 7)
    await kept(office, 8)
    await kept(office, 8, State.WAITING)
    await kept(office, 8, State.SENDING)
    await kept(office, None)
    await kept(office, 7, State.DISCARDED)
    await kept(office, 7, State.SENDING, among=Among.TEST)
    ada = await office.officer(7, role)
    await ada.says("/broadcasts")
    titles = [line for line in ada.text.split("\n") if line.startswith("Broadcast ")]
    assert [title.split()[1].rstrip(":") for title in titles] == listed
    assert list(ada.labels) == opened


@pytest.mark.parametrize("role", [None, Role.VIEWER])
async def test_nobody_else_sees_any(office: Office, role: Role | None) -> None:
    await kept(office, 7, State.SENDING)
    eve = await office.officer(66, role)
    await eve.says("/broadcasts")
    assert eve.text == PHRASES.say("en", "unknown-command")
    for data in ("1:b:list:0", "1:b:list:9", "1:b:list:x", "1:b:list:"):
        assert await eve.forges(data) == []


async def test_in_a_group_the_way_is_shown(office: Office) -> None:
    ada, group = await office.officer(7), office.telegram.group()
    ada.person.says("/broadcasts@WSISForumTestBot", group)
    answer = await group.reads()
    assert "start=broadcasts" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language(office: Office, language: str) -> None:
    ada = await office.officer(7, Role.SENDER, language)
    await ada.says("/broadcasts")
    assert ada.text.split("\n") == [
        PHRASES.say(language, "broadcasts-heading"), PHRASES.say(language, "broadcasts-none"),
    ]  # fmt: skip
    await kept(office, 7, act=Act.DELETE)
    await ada.says("/broadcasts")
    assert ada.text.split("\n")[1] == PHRASES.say(language, "watch-deletion", number="0")

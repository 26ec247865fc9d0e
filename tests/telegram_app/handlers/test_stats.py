"""/stats: the table, the chart, and who may see them."""

import re

import pytest

from bot.rsvp.rsvp import Way
from bot.secretariat.roles import Role
from bot.terminal import message_text
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.coming import come, give, rsvp
from tests.telegram_app.handlers.conftest import CHIEF

TABLE = """\
WSIS+20 Forum High-Level Event 2024

All stakeholder types: 2
 1  In person
 1  Online
 2  New in the last 7 days
12  Announced in delegations

Governments: 1
 1  In person
 1  New in the last 7 days
12  Announced in delegations

Private sector: 0

Civil society: 1
 1  Online
 1  New in the last 7 days

Academia/Technical community: 0

International organizations: 0

People announced in delegations are counted separately.
Expressions of interest, not registrations.
As of …"""


def undated(message: Message) -> str:
    return re.sub("As of .*", "As of …", message.text)


async def counted(telegram: Telegram, who: Person, command: str = "/stats") -> list[Message]:
    who.says(command)
    return [shown.message for shown in await telegram.after(who)]


async def test_the_chart_and_the_table(telegram: Telegram) -> None:
    await come(telegram.stores)
    chart, table = await counted(telegram, telegram.person(CHIEF))
    assert chart.file
    assert (chart.file.kind, chart.file.name, chart.text) == ("photo", "rsvps-2024.png", "")
    assert undated(table) == TABLE
    assert table.labels == ("2017", "2020", "2022", "Refresh", "Chart")


async def test_headings_are_bold_and_numbers_of_one_width(telegram: Telegram) -> None:
    await come(telegram.stores)
    _, table = await counted(telegram, telegram.person(CHIEF))
    marked: dict[str, list[str]] = {"bold": [], "code": []}
    for each in table.entities:
        words = message_text.cut(table.text, each["offset"], each["length"])
        marked[each["type"]].append(words)
    assert marked == {
        "bold": [
            "WSIS+20 Forum High-Level Event 2024", "All stakeholder types: 2", "Governments: 1",
            "Private sector: 0", "Civil society: 1", "Academia/Technical community: 0",
            "International organizations: 0",
        ],
        "code": [" 1", " 1", " 2", "12", " 1", " 1", "12", " 1", " 1"],
    }  # fmt: skip


async def test_buttons_show_another_edition_newer_counts_and_the_chart(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF)
    _, table = await counted(telegram, chief)
    chief.presses(table, "2020")
    (shown,) = await telegram.after(chief)
    assert (shown.what, shown.message.id) == ("edited", table.id)
    assert undated(shown.message) == (
        "WSIS Forum 2020 (WSIS+15)\n\n"
        "Nobody has replied for WSIS Forum 2020 (WSIS+15) yet.\nAs of …"
    )
    assert shown.message.labels == ("2017", "2022", "2024", "Refresh")
    await telegram.stores.rsvps.keep(104, rsvp("governments", Way.IN_PERSON), "en")
    chief.presses(shown.message, "2024")
    (shown,) = await telegram.after(chief)
    assert shown.message.text.splitlines()[2] == "All stakeholder types: 3"
    chief.presses(shown.message, "Chart")
    (shown,) = await telegram.after(chief)
    assert shown.what == "sent"
    assert shown.message.file
    assert shown.message.file.kind == "photo"


async def test_an_edition_can_be_named_and_without_anybody_there_is_no_chart(
    telegram: Telegram,
) -> None:
    await come(telegram.stores)
    (table,) = await counted(telegram, telegram.person(CHIEF), "/stats 2022")
    assert table.text.startswith("WSIS Forum 2022\n\nNobody has replied for WSIS Forum 2022 yet.")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language(telegram: Telegram, phrases: Phrases, language: str) -> None:
    await come(telegram.stores)
    chart, table = await counted(telegram, telegram.person(CHIEF, language))
    assert chart.file
    assert table.text.splitlines()[2] == phrases.say(
        language, "labelled", label=phrases.say(language, "report-all"), value="2"
    )
    assert table.labels[-1] == phrases.say(language, "stats-chart")


async def test_a_role_is_needed_each_time(telegram: Telegram) -> None:
    await come(telegram.stores)
    ada = telegram.person(7)
    await give(telegram.stores, 7, Role.VIEWER)
    _, table = await counted(telegram, ada)
    await telegram.stores.roles.take(7)
    for data in ("1:t:2024:", "1:t:2024:c"):
        query = ada.forges(table, data)
        assert await telegram.after(ada) == []
        assert query.answer
        assert query.answer["text"] == "This button is out of date. Please ask again."
    (answer,) = await counted(telegram, ada)
    assert answer.text == (
        "I do not know this command. Please ask in your own words, or see /help."
    )


async def test_nothing_is_shown_in_a_group(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief, group = telegram.person(CHIEF), telegram.group()
    chief.says("/stats@WSISForumTestBot", group)
    (shown,) = await telegram.after(group)
    assert shown.message.text.startswith("That is between you and me.")
    query = chief.forges(shown.message, "1:t:2024:")
    assert await telegram.after(group) == []
    assert query.answer
    assert query.answer["text"] == "This button is out of date. Please ask again."


FORGED = ("1:t:", "1:t:20245:", "1:t:2024:x", "1:t:٢٠٢٤:", "1:t:2024:c\n")  # fmt: skip


async def test_forged_buttons(telegram: Telegram) -> None:
    chief = telegram.person(CHIEF)
    (table,) = await counted(telegram, chief)
    for data in FORGED:
        query = chief.forges(table, data)
        assert await telegram.after(chief) == []
        assert query.answer
        assert query.answer["text"] == "This button is out of date. Please ask again."


@pytest.mark.parametrize(
    "asked",
    [
        "كم سيحضر؟",
        "how many are coming?",
        "¿cuántos vienen?",
        "Combien de participants viennent ?",
        "сколько приедет?",
        "有多少人参加？",
    ],
)
async def test_whoever_may_is_told_of_it_when_they_ask(
    telegram: Telegram, phrases: Phrases, asked: str
) -> None:
    ada = telegram.person(7)
    (answer,) = await counted(telegram, ada, asked)
    await give(telegram.stores, 7, Role.VIEWER)
    again, hint = await counted(telegram, ada, asked)
    hints = {phrases.say(language, "stats-hint") for language in LANGUAGES}
    assert (again.text, hint.text in hints) == (answer.text, True)


async def test_nothing_else_is_followed_by_it(telegram: Telegram) -> None:
    assert len(await counted(telegram, telegram.person(CHIEF), "when is the 2024 forum?")) == 1

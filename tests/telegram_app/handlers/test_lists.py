"""/export: the way to a file, what is in it, and who may have it."""

import csv
import io
import json

import pytest
from openpyxl import load_workbook

from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.telegram_app.handlers import lists
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.handlers.coming import come, give
from tests.telegram_app.handlers.conftest import CHIEF

MENU = """\
Which RSVPs shall the file have? Choose, then take the kind of file.

Edition: WSIS+20 Forum High-Level Event 2024
Stakeholder type: all
Taking part: all
Language: all
Lines in the file: 3"""
FILTERS = ("Edition", "Stakeholder type", "Taking part", "Language")
OLD = "This button is out of date. Please ask again."


async def pressed(telegram: Telegram, who: Person, message: Message, label: str) -> Message:
    who.presses(message, label)
    (shown,) = await telegram.after(who)
    return shown.message


def rows(message: Message) -> list[list[str]]:
    assert message.file
    return list(csv.reader(io.StringIO(message.file.content.decode("utf-8-sig"))))


async def test_the_menu(telegram: Telegram) -> None:
    await come(telegram.stores)
    menu = await telegram.asked(telegram.person(CHIEF), "/export")
    assert menu.text == MENU
    assert menu.labels == (*FILTERS, "CSV", "XLSX", "JSON", "With what people typed")


async def test_each_kind_of_file(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/export")
    found = await pressed(telegram, chief, menu, "CSV")
    assert found.file
    assert (found.file.kind, found.file.name) == ("document", "rsvps-2024.csv")
    chosen = MENU.partition("\n\n")[2]
    assert found.text == f"{chosen}\nExpressions of interest, not registrations."
    assert [row[1:] for row in rows(found)] == [
        ["Stakeholder type", "Taking part", "Delegates", "Reply", "Language",
         "Last changed (Geneva time)"],
        ["Governments", "In person", "", "Coming", "Français", "2024-02-09 11:00"],
        ["Civil society", "Online", "", "Coming", "English", "2024-02-09 11:00"],
        ["Governments", "", "12", "Coming", "English", "2024-02-09 11:00"],
    ]  # fmt: skip
    sheet = await pressed(telegram, chief, menu, "XLSX")
    assert sheet.file
    assert load_workbook(io.BytesIO(sheet.file.content)).worksheets[0].max_row == 4
    data = await pressed(telegram, chief, menu, "JSON")
    assert data.file
    assert [line["stakeholder"] for line in json.loads(data.file.content)] == [
        "governments", "civil_society", "governments",
    ]  # fmt: skip


async def test_filters(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF)
    page = await telegram.asked(chief, "/export")
    for name, value in [
        ("Edition", "all"), ("Stakeholder type", "Governments"), ("Taking part", "In person"),
        ("Language", "Français"),
    ]:  # fmt: skip
        choice = await pressed(telegram, chief, page, name)
        page = await pressed(telegram, chief, choice, value)
    assert page.text.splitlines()[2:] == [
        "Edition: all", "Stakeholder type: Governments", "Taking part: In person",
        "Language: Français", "Lines in the file: 1",
    ]  # fmt: skip
    found = await pressed(telegram, chief, page, "CSV")
    assert found.file
    assert found.file.name == "rsvps-governments-in_person-fr.csv"
    assert [row[1] for row in rows(found)[1:]] == ["Governments"]
    choice = await pressed(telegram, chief, page, "Taking part")
    assert choice.labels == ("all", "✓ In person", "Online", "Undecided", "Back")
    assert (await pressed(telegram, chief, choice, "Back")).text == page.text


async def test_where_nobody_is_there_is_no_file(telegram: Telegram) -> None:
    menu = await telegram.asked(telegram.person(CHIEF), "/export")
    assert menu.text.startswith("There are no RSVPs of this choice yet, so there is no file.\n")
    assert menu.labels == FILTERS


async def test_what_people_typed_is_for_an_admin_who_says_so(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/export")
    asked = await pressed(telegram, chief, menu, "With what people typed")
    assert asked.labels == (
        "Yes, with what people typed (CSV)", "Yes, with what people typed (XLSX)",
        "Yes, with what people typed (JSON)", "Back",
    )  # fmt: skip
    found = await pressed(telegram, chief, asked, "Yes, with what people typed (CSV)")
    assert [row[-1] for row in rows(found)] == [
        "Organisation (as typed)", "'=1+1", "Société, civile", "",
    ]  # fmt: skip
    (deed,) = await telegram.stores.audit.page(0, 10)
    assert (deed.actor, deed.act, deed.details) == (
        CHIEF,
        Act.EXPORTED,
        {
            "format": "csv", "lines": 3, "typed": 1, "edition": 2024, "stakeholder": "all",
            "way": "all", "language": "all",
        },
    )  # fmt: skip


@pytest.mark.parametrize("role", [Role.VIEWER, Role.AUTHOR, Role.SENDER])
async def test_others_do_not_get_it_by_a_forged_button(telegram: Telegram, role: Role) -> None:
    await come(telegram.stores)
    await give(telegram.stores, 7, role)
    ada = telegram.person(7)
    menu = await telegram.asked(ada, "/export")
    assert menu.labels == (*FILTERS, "CSV", "XLSX", "JSON")
    for data in ("1:x:t:2024:-:-:-", "1:x:ycsv:2024:-:-:-"):
        query = ada.forges(menu, data)
        assert await telegram.after(ada) == []
        assert query.answer
        assert query.answer["text"] == OLD
    assert (await pressed(telegram, ada, menu, "CSV")).file


async def test_a_double_tap_gives_one_file_and_one_entry(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/export")
    for _ in range(3):
        chief.presses(menu, "CSV")
    assert len(await telegram.after(chief)) == 1
    assert await telegram.stores.audit.count() == 1


async def test_too_long_a_list_is_not_sent(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    await come(telegram.stores)
    monkeypatch.setattr(lists, "MOST", 2)
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/export")
    answer = await pressed(telegram, chief, menu, "JSON")
    assert answer.text.startswith("A list of more than 2 lines cannot be sent here.")
    assert await telegram.stores.audit.count() == 0


async def test_strangers_get_nothing(telegram: Telegram) -> None:
    await come(telegram.stores)
    ada = telegram.person(7)
    answer = await telegram.asked(ada, "/export")
    assert answer.text == "I do not know this command. Please ask in your own words, or see /help."
    for data in ("1:x:m:2024:-:-:-", "1:x:fcsv:2024:-:-:-", "1:x:yxlsx:-:-:-:-", "1:x:t:-:-:-:-"):
        query = ada.forges(answer, data)
        assert await telegram.after(ada) == []
        assert query.answer
        assert query.answer["text"] == OLD
    assert await telegram.stores.audit.count() == 0


FORGED = ("1:x:", "1:x:f:2024:-:-:-", "1:x:mcsv:2024:-:-:-", "1:x:fexe:2024:-:-:-",
     "1:x:fcsv:2024:-:-", "1:x:fcsv:2024:-:by_ship:-", "1:x:fcsv:2024:-:-:-\n")  # fmt: skip


async def test_forged_buttons(telegram: Telegram) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF)
    menu = await telegram.asked(chief, "/export")
    for data in FORGED:
        query = chief.forges(menu, data)
        assert await telegram.after(chief) == []
        assert query.answer
        assert query.answer["text"] == OLD


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language(telegram: Telegram, phrases: Phrases, language: str) -> None:
    await come(telegram.stores)
    chief = telegram.person(CHIEF, language)
    menu = await telegram.asked(chief, "/export")
    assert menu.text.startswith(phrases.say(language, "export-which"))
    asked = await pressed(telegram, chief, menu, phrases.say(language, "export-typed"))
    assert asked.text.startswith(phrases.say(language, "export-typed-caution"))
    found = await pressed(telegram, chief, menu, "CSV")
    assert rows(found)[0][0] == phrases.say(language, "report-column-edition")

"""What is kept of a person is theirs to read and to have deleted."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.participants.privacy import VERSION
from bot.rsvp.consent import NEWS
from bot.storage.forgetting import Forgetting, list_of
from bot.storage.leaving import TIME_TO_UNDO
from bot.storage.sealing import Seal
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.bot_api.people import Person
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram


async def edited(telegram: Telegram, who: Person, message: Message, label: str) -> Message:
    """Return what a message became when one of its buttons was pressed."""
    who.presses(message, label)
    (shown,) = await telegram.after(who)
    assert (shown.what, shown.message.id) == ("edited", message.id)
    return shown.message


async def told(telegram: Telegram, who: Person) -> dict[str, Any]:
    file = (await telegram.asked(who, "/mydata")).file
    assert file
    assert (file.kind, file.name) == ("document", "my-data.json")
    found: dict[str, Any] = json.loads(file.content)
    return found


async def test_a_person_gets_all_that_is_kept_and_nothing_of_others(telegram: Telegram) -> None:
    ada, bob = telegram.person(7), telegram.person(8)
    for who in (ada, bob):
        await telegram.asked(who, "when is the 2024 forum?")
        await telegram.asked(who, "/subscribe")
    found = await told(telegram, ada)
    assert sorted(found) == ["kept", "made_at", "person"]
    assert found["person"] == 7
    assert {"answers", "consents", "consent_history", "inbox", "participants"} <= set(found["kept"])
    (remembered,) = found["kept"]["participants"]
    assert (remembered["memory"]["editions"], remembered["memory"]["topics"]) == ([2024], ["dates"])
    assert [row["purpose"] for row in found["kept"]["consents"]] == [NEWS]
    persons = {row.get("user_id", 7) for rows in found["kept"].values() for row in rows}
    assert persons == {7}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_file_says_what_it_is(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    answer = await telegram.asked(telegram.person(language=language), "/mydata")
    assert answer.text == phrases.say(language, "mydata-caption")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_confirms_twice_is_forgotten_a_day_later(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = telegram.person(language=language)
    asked = await telegram.asked(ada, "/forgetme")
    assert asked.text == phrases.say(language, "forget-ask")
    sure = await edited(telegram, ada, asked, phrases.say(language, "forget-yes"))
    assert sure.text == phrases.say(language, "forget-sure", hours=24)
    assert await telegram.stores.leaving.due_at(7) is None
    before = datetime.now(UTC)
    done = await edited(telegram, ada, sure, phrases.say(language, "forget-sure-yes"))
    due = await telegram.stores.leaving.due_at(7)
    assert due
    assert before + TIME_TO_UNDO <= due <= datetime.now(UTC) + TIME_TO_UNDO
    assert done.labels == (phrases.say(language, "forget-undo"),)
    assert (await telegram.asked(ada, "/forgetme")).text == done.text


async def test_nothing_of_them_is_left_then(
    telegram: Telegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    ada, bob = telegram.person(7), telegram.person(8)
    for who in (ada, bob):
        await telegram.asked(who, "when is the 2024 forum?")
        await telegram.asked(who, "/subscribe")
    asked = await telegram.asked(ada, "/forgetme")
    await edited(telegram, ada, await edited(telegram, ada, asked, "Yes, delete"),
                 "Delete everything about me")  # fmt: skip
    database = telegram.stores.database
    work = Forgetting(database, await list_of(database, Seal.throwaway()))
    assert await work.due(datetime.now(UTC) + TIME_TO_UNDO + timedelta(seconds=1)) == 1
    assert await telegram.stores.personal.about(7) == {}
    assert await telegram.stores.consents.agreed(8, NEWS) is True
    greeting = await telegram.asked(ada, "and in 2022?")
    assert "Dates: 30 May" not in greeting.text


@pytest.mark.parametrize("way", ["button", "command", "first no", "second no"])
async def test_it_can_be_undone(telegram: Telegram, way: str) -> None:
    ada = telegram.person()
    message = await telegram.asked(ada, "/forgetme")
    if way == "first no":
        last = await edited(telegram, ada, message, "No, keep it")
    else:
        message = await edited(telegram, ada, message, "Yes, delete")
        if way == "second no":
            last = await edited(telegram, ada, message, "No, keep it")
        else:
            message = await edited(telegram, ada, message, "Delete everything about me")
            assert await telegram.stores.leaving.due_at(7)
            last = (
                await edited(telegram, ada, message, "Do not delete")
                if way == "button"
                else await telegram.asked(ada, "/keepme")
            )
    assert last.text == "All right: nothing is deleted."
    assert await telegram.stores.leaving.due_at(7) is None
    assert (await telegram.asked(ada, "/keepme")).text == "Nothing was going to be deleted."


@pytest.mark.parametrize("command", ["mydata", "forgetme", "keepme", "subscribe", "unsubscribe"])
async def test_elsewhere_the_way_to_the_private_chat_is_shown(
    telegram: Telegram, command: str
) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says(f"/{command}@WSISForumTestBot", group)
    answer = await group.reads()
    assert "?start=" in answer.text
    assert (ada.unread(), answer.labels, await telegram.stores.consents.current(7)) == ([], (), {})


@pytest.mark.parametrize("word", ["mydata", "forgetme", "subscribe", "unsubscribe"])
async def test_the_link_to_the_private_chat_does_it(telegram: Telegram, word: str) -> None:
    ada = telegram.person()
    by_link = await telegram.asked(ada, f"/start {word}")
    assert by_link.text == (await telegram.asked(ada, f"/{word}")).text


@pytest.mark.parametrize("data", ["1:f:3", "1:f:", "1:f:22", "1:f:2:8", "1:c:news:1", "1:c:x:1:y"])
async def test_forged_buttons_do_nothing(telegram: Telegram, data: str) -> None:
    ada = telegram.person()
    message = await telegram.asked(ada, "/forgetme")
    query = ada.forges(message, data)
    assert await telegram.after(ada) == []
    assert query.answer
    assert query.answer["text"] == "This button is out of date. Please ask again."
    assert await telegram.stores.leaving.due_at(7) is None


async def test_a_button_in_a_group_is_nobodys(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says("/start@WSISForumTestBot", group)
    message = await group.reads()
    query = ada.forges(message, "1:f:2")
    assert await telegram.after(group) == []
    assert query.answer
    assert query.answer["text"] == "This button is out of date. Please ask again."
    assert await telegram.stores.leaving.due_at(7) is None


async def test_who_was_shown_the_privacy_text_is_kept(telegram: Telegram) -> None:
    ada, bob, group = telegram.person(7), telegram.person(8), telegram.group()
    for person in (ada, bob):
        await telegram.asked(person, "When is the 2024 forum?")
    await telegram.asked(ada, "/privacy")
    bob.says("/privacy@WSISForumTestBot", group)
    await telegram.settled()
    untold = await telegram.stores.privacy_read.untold(VERSION)
    assert [each.person for each in untold] == [8]


TO_BE_FORGOTTEN = {
    "ar": "احذف بياناتي",
    "en": "please delete all my data",
    "es": "borra todos mis datos",
    "fr": "supprimez toutes mes données",
    "ru": "удалите мои данные",
    "zh": "删除我的数据",
}


LEFT_ALONE = {
    "ar": "توقفوا عن مراسلتي",
    "en": "please unsubscribe me",
    "es": "dejen de escribirme",
    "fr": "arrêtez de m'écrire",
    "ru": "отпишите меня",
    "zh": "请不要再给我发消息",
}


@pytest.mark.parametrize("wish", [TO_BE_FORGOTTEN, LEFT_ALONE])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_wants_to_be_forgotten_or_left_alone_in_their_own_words_is_told_how(
    telegram: Telegram, phrases: Phrases, language: str, wish: Mapping[str, str]
) -> None:
    ada = telegram.person(language=language)
    answer = await telegram.asked(ada, wish[language])
    assert answer.text == phrases.say(language, "privacy-rights")

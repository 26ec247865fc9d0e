import logging

import pytest

from bot.understanding.question import Memory
from bot.wording.phrases import Phrases
from tests.telegram_app.conftest import Telegram

WHEN = {
    "en": ("when is the 2024 forum?", "27–31 May 2024"),
    "fr": ("quelles sont les dates du forum 2024 ?", "27–31 mai 2024"),
    "es": ("¿cuándo es el foro de 2024?", "27–31 de mayo de 2024"),
    "ru": ("когда пройдет форум 2024?", "27–31 мая 2024"),
    "ar": ("متى ينعقد منتدى 2024؟", "27–31 مايو 2024"),
    "zh": ("2024年论坛什么时候举行？", "2024年5月27日至31日"),
}


@pytest.mark.parametrize("language", WHEN)
async def test_a_question_is_answered_in_its_language(telegram: Telegram, language: str) -> None:
    question, days = WHEN[language]
    answer = await telegram.asked(telegram.person(language="pt-br"), question)
    assert days in answer.text
    assert [(e["type"], e["offset"]) for e in answer.entities if e["type"] == "bold"] == [
        ("bold", 0)
    ]
    assert answer.labels[:3] == ("2017", "2020", "2022")
    assert telegram.api.called("sendMessage")[0].given["link_preview_options"] == (
        '{"is_disabled": true}'
    )


async def test_the_turn_before_is_taken_up(telegram: Telegram) -> None:
    ada = telegram.person()
    await telegram.asked(ada, "when is the 2024 forum?")
    assert "12–16 June 2017" in (await telegram.asked(ada, "and in 2017?")).text


async def test_a_reply_takes_up_the_message_it_replies_to(telegram: Telegram) -> None:
    ada, bob = telegram.person(7), telegram.person(8)
    group = telegram.group()
    ada.says("@WSISForumTestBot when was the forum 2017?", group)
    answer = await group.reads()
    bob.says("and in 2020?", group, reply_to=answer)
    assert "6–9 April 2020" in (await group.reads()).text


async def test_an_edited_question_edits_its_own_answer(telegram: Telegram) -> None:
    ada = telegram.person()
    question = ada.says("when was the 2017 forum?")
    (first,) = await telegram.after(ada)
    await telegram.asked(ada, "where was it in 2022?")
    ada.edits(question, "when was the 2020 forum?")
    (shown,) = await telegram.after(ada)
    assert (shown.what, shown.message.id) == ("edited", first.message.id)
    assert "6–9 April 2020" in shown.message.text


async def test_an_edit_that_changes_nothing_is_no_fault(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    question = ada.says("when was the 2017 forum?")
    await telegram.after(ada)
    ada.edits(question, "when was the 2017 forum???")
    assert await telegram.after(ada) == []
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


async def test_an_edit_of_an_answer_that_is_gone_is_answered_anew(telegram: Telegram) -> None:
    ada = telegram.person()
    question = ada.says("when was the 2017 forum?")
    (first,) = await telegram.after(ada)
    del ada.chat.messages[first.message.id]
    ada.edits(question, "when was the 2020 forum?")
    (again,) = await telegram.after(ada)
    assert again.what == "sent"
    ada.edits(question, "when was the 2022 forum?")
    (edited,) = await telegram.after(ada)
    assert (edited.what, edited.message.id) == ("edited", again.message.id)


async def test_a_caption_is_a_question(telegram: Telegram) -> None:
    ada = telegram.person()
    ada.sends("photo", caption="when was the 2017 forum?")
    (shown,) = await telegram.after(ada)
    assert "12–16 June 2017" in shown.message.text


async def test_many_messages_of_many_people_are_answered_in_order(telegram: Telegram) -> None:
    people = [telegram.person(person) for person in range(1, 21)]
    years = ("2017", "2020", "2022", "2024")
    for year in years:
        for person in people:
            person.says(f"when was the forum {year}?")
    await telegram.settled()
    for person in people:
        told = [shown.message.text.splitlines()[0] for shown in person.unread()]
        assert [next(y for y in years if y in heading) for heading in told] == [*years]


async def test_in_groups_only_who_addresses_the_bot_is_answered(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    telegram.api.messenger.updates.add("message", ada.says("when was the forum 2017?", group).data)
    assert await telegram.after(group) == []
    asked = ada.says("@wsisforumTESTbot when was the forum 2017?", group)
    (shown,) = await telegram.after(group)
    assert "12–16 June 2017" in shown.message.text
    assert shown.message.reply_to == asked.id


async def test_somebody_who_only_calls_the_bot_learns_how_to_ask(
    telegram: Telegram, phrases: Phrases
) -> None:
    ada, group = telegram.person(language="fr"), telegram.group()
    ada.says("@WSISForumTestBot", group)
    hello = phrases.say("fr", "group-hello", bot="WSISForumTestBot")
    assert (await group.reads()).text == hello


async def test_the_answer_goes_to_the_topic_of_the_question(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group(forum=True)
    ada.says("@WSISForumTestBot when was the forum 2017?", group, topic=5)
    assert (await group.reads()).thread == 5


@pytest.mark.parametrize(
    "fields",
    [
        {"from": {"id": 99, "is_bot": True, "first_name": "Other"}},
        {"via_bot": {"id": 7_000_000_001, "is_bot": True, "first_name": "WSIS Forum"}},
        {"is_automatic_forward": True},
    ],
)
async def test_machines_are_not_answered(telegram: Telegram, fields: dict[str, object]) -> None:
    ada = telegram.person()
    ada.sends_fields({"text": "when was the forum 2017?", **fields})
    assert await telegram.after(ada) == []


async def test_channels_and_memberships_are_ignored(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    ada = telegram.person()
    post = {"message_id": 1, "date": 0, "text": "when?", "chat": {"id": -1, "type": "channel"}}
    assert telegram.api.messenger.updates.add("channel_post", post) is None
    ada.blocks()
    ada.unblocks()
    assert await telegram.after(ada) == []
    assert caplog.records == []


async def test_somebody_hidden_behind_a_group_leaves_no_memory(telegram: Telegram) -> None:
    group = telegram.group()
    hidden = telegram.person(1087968824)
    sender = {"sender_chat": group.chat.json, "text": "@WSISForumTestBot when was the forum 2017?"}
    entity = {"type": "mention", "offset": 0, "length": 17}
    hidden.sends_fields({**sender, "entities": [entity]}, group)
    (shown,) = await telegram.after(group)
    assert "12–16 June 2017" in shown.message.text
    remembered = await telegram.stores.participants.find(1087968824)
    assert (remembered.memory, remembered.memory_at) == (Memory(), None)


async def test_no_log_line_holds_what_somebody_typed(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    ada = telegram.person(987654321)
    await telegram.asked(ada, "when is the 2024 forum, asks Xylophonia Quibble?")
    lines = [record.getMessage() for record in caplog.records]
    assert [line.partition(" ms=")[0] for line in lines] == [
        "answered: decision=answer language=en editions=2024 topics=dates edited=False private=True"
    ]
    everything = "\n".join(lines)
    for typed in ("Xylophonia", "Quibble", "forum", "987654321", "Person"):
        assert typed not in everything

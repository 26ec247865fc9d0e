"""The whole dialogue through the real application."""

import icalendar
import pytest

from bot.knowledge.library import Library
from bot.rsvp.draft import Kind
from bot.rsvp.rsvp import Delegation, Interest, Rsvp, State, Way
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.rsvp.conftest import BOTH, LINK, Delegate

TYPED = {
    "ar": ("أريد المشاركة في المنتدى", "القطاع الخاص", "عن بعد", "شركة الاتصالات", "نعم", "لا",
           "تأكيد"),
    "en": ("sign me up for the forum", "private sector", "online", "Telecom Ltd", "yes", "no",
           "confirm"),
    "es": ("quiero asistir al foro", "sector privado", "en línea", "Telecom S.A.", "sí", "no",
           "confirmar"),
    "fr": ("inscrivez-moi au forum", "secteur privé", "en ligne", "Télécom SA", "oui", "non",
           "confirmer"),
    "ru": ("хочу участвовать в форуме", "частный сектор", "онлайн", "ООО «Связь»", "да", "нет",
           "подтвердить"),
    "zh": ("我要参加论坛", "私营部门", "线上", "电信公司", "好的", "不要", "确认"),
}  # fmt: skip


def said(rsvp: Rsvp | Delegation | None) -> dict[str, object]:
    assert rsvp
    return {name: value for name, value in vars(rsvp).items() if name != "at"}


async def agreed(telegram: Telegram, person: int = 7) -> dict[str, bool]:
    current = await telegram.stores.consents.current(person)
    return {purpose: consent.given for purpose, consent in current.items()}


@BOTH
@pytest.mark.parametrize("language", LANGUAGES)
async def test_by_buttons(
    telegram: Telegram, library: Library, phrases: Phrases, language: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    cards = [await ada.says("/rsvp"), *[await ada.taps(at) for at in (1, 1, 0, 0, 1, 0)]]
    assert {LINK in card.text for card in cards} == {True}
    title = library.editions[2024].short[language]
    assert {title in card.text for card in cards} == {True}
    assert phrases.say(language, "rsvp-person-coming") in cards[-1].text
    assert said(await telegram.stores.rsvps.find(7, 2024)) == {
        "edition": 2024, "stakeholder": "private_sector", "way": Way.REMOTE,
        "organisation": None, "state": State.COMING,
    }  # fmt: skip
    assert await agreed(telegram) == {"changes:2024": True, "news": False}
    assert await telegram.stores.dialogues.find(7) is None
    (file,) = ada.files
    assert file.data["document"]["file_name"] == "wsis-forum-2024.ics"
    assert file.text == phrases.say(language, "rsvp-calendar")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_by_typing(telegram: Telegram, phrases: Phrases, language: str) -> None:
    ada = Delegate(telegram, telegram.person(language="pt-br"))
    for text in TYPED[language]:
        card = await ada.says(text)
        assert LINK in card.text
    assert phrases.say(language, "rsvp-person-coming") in card.text
    assert said(await telegram.stores.rsvps.find(7, 2024)) == {
        "edition": 2024, "stakeholder": "private_sector", "way": Way.REMOTE,
        "organisation": TYPED[language][3], "state": State.COMING,
    }  # fmt: skip
    assert await agreed(telegram) == {"changes:2024": True, "news": False}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_the_words_of_any_other_language(telegram: Telegram, language: str) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    for at, other in enumerate(LANGUAGES, 1):
        card = await ada.says(TYPED[other][at])
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert said(rsvp) == {
        "edition": 2024, "stakeholder": "private_sector", "way": Way.REMOTE,
        "organisation": TYPED["es"][3], "state": State.COMING,
    }  # fmt: skip
    assert LINK in card.text


async def test_the_calendar_file_is_one(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    name = ada.files[0].data["document"]["file_id"]
    file = next(f for f in telegram.api.messenger.files.values() if f.file_id == name)
    (event,) = icalendar.Calendar.from_ical(file.content).walk("VEVENT")
    assert event["UID"] == "wsis-forum-2024@forumbot"


async def test_what_the_words_say_already_is_not_asked(ada: Delegate) -> None:
    card = await ada.says("I'd like to attend the 2024 forum online, from a university")
    assert "Which organisation are you from?" in card.text


async def test_a_delegation(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    card = await ada.picks("I announce a delegation")
    assert "How many people in your delegation are from the group “Governments”?" in card.text
    await ada.taps(3)
    for text in ("12", "none", "0", "0", "Ministry of ICT", "yes", "yes"):
        card = await ada.says(text)
    assert card.text.splitlines()[1:5] == [
        "Is this right?", "Governments: 3", "Private sector: 12", "Organisation: Ministry of ICT"
    ]  # fmt: skip
    card = await ada.taps(0)
    assert "✓ Noted: your delegation is coming." in card.text
    assert said(await telegram.stores.delegations.find(7, 2024)) == {
        "edition": 2024, "numbers": {"governments": 3, "private_sector": 12},
        "organisation": "Ministry of ICT", "state": State.COMING,
    }  # fmt: skip
    assert await telegram.stores.rsvps.find(7, 2024) is None


async def test_somebody_waits_for_the_next_edition(
    ada: Delegate, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORUM_TODAY", "2025-01-01")
    card = await ada.says("/rsvp")
    assert card.text.startswith("WSIS+20 Forum High-Level Event 2024 (27–31 May 2024) is over.")
    assert LINK in card.text
    await ada.picks("Tell me about the next edition")
    card = await ada.taps(2, 0, 0)
    assert "✓ Noted: I will write to you here when it is announced." in card.text
    interest = await telegram.stores.interests.find(7)
    assert isinstance(interest, Interest)
    assert interest.stakeholder == "civil_society"
    assert await agreed(telegram) == {"next": True}
    await ada.picks("Do not tell me about the next edition")
    await ada.picks("Yes, withdraw")
    assert await telegram.stores.interests.find(7) is None
    assert await agreed(telegram) == {"next": False}


async def test_whoever_wants_no_message_leaves_no_interest(
    ada: Delegate, telegram: Telegram
) -> None:
    await ada.says("/start rsvp_next")
    card = await ada.taps(0, 1)
    assert "I will not write to you" in card.text
    assert await telegram.stores.interests.find(7) is None
    assert await telegram.stores.dialogues.find(7) is None


async def test_whoever_wants_no_message_after_all_gets_none(
    ada: Delegate, telegram: Telegram
) -> None:
    await ada.says("/start rsvp_next")
    await ada.taps(0, 0, 0)
    assert await agreed(telegram) == {"next": True}
    await ada.says("/start rsvp_next")
    assert "I will not write to you" in (await ada.taps(0, 1)).text
    assert await agreed(telegram) == {"next": False}
    assert await telegram.stores.interests.find(7) is None


async def test_nothing_is_promised_to_whoever_ended_all_messages(ada: Delegate) -> None:
    await ada.says("/start rsvp_next")
    await ada.taps(0, 0, 0)
    assert "I will write to you" in (await ada.says("/myrsvp")).text
    await ada.says("/unsubscribe")
    card = await ada.says("/myrsvp")
    assert card.text.startswith("You have no RSVP here yet.")
    assert "Tell me about the next edition" in card.labels


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/start rsvp_2024", "Which group are you from?"),
        ("/start rsvp", "Which group are you from?"),
        ("/rsvp 2024", "Which group are you from?"),
        ("/rsvp 2024 private sector", "How will you take part?"),
        ("/rsvp 2025 online", "2025 is not among the editions on record."),
        ("/rsvp 2022", "WSIS Forum 2022 (30 May – 3 June 2022) is over."),
        ("/start rsvp_2017", "WSIS Forum 2017 (12–16 June 2017) is over."),
        ("I want to attend the 2022 forum", "WSIS Forum 2022 (30 May – 3 June 2022) is over."),
        ("/start rsvp_delegation", "How many people in your delegation"),
        ("/start rsvp_next", "Which group are you from?"),
    ],
)
async def test_ways_to_begin(ada: Delegate, text: str, words: str) -> None:
    assert words in (await ada.says(text)).text


@pytest.mark.parametrize(
    "text",
    ["please notify me about the next edition", "prévenez-moi de la prochaine édition",
     "avísame de la próxima edición", "сообщите мне о следующем форуме",
     "أخبروني بالدورة القادمة", "下一届通知我"],
)  # fmt: skip
async def test_to_be_told_of_the_next_edition_can_be_typed(
    ada: Delegate, telegram: Telegram, text: str
) -> None:
    await ada.says(text)
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert draft.kind is Kind.INTEREST


async def test_a_button_under_an_answer_begins(ada: Delegate) -> None:
    await ada.says("when is the 2024 forum?")
    assert "Which group are you from?" in (await ada.picks("I am coming (2024)")).text


async def test_a_change_keeps_the_rest(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says("Ministry")
    await ada.taps(0, 0, 0)
    card = await ada.says("please change me to online")
    assert "Taking part: Online" in card.text
    await ada.picks("✎ Organisation")
    await ada.says("Ministry of ICT")
    card = await ada.taps(0)
    assert said(await telegram.stores.rsvps.find(7, 2024)) == {
        "edition": 2024, "stakeholder": "governments", "way": Way.REMOTE,
        "organisation": "Ministry of ICT", "state": State.COMING,
    }  # fmt: skip


async def test_withdrawn_and_coming_after_all(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    card = await ada.says("I can't come any more, take me off the list")
    assert "Do you want to withdraw this?" in card.text
    await ada.picks("No, keep it")
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.state is State.COMING
    await ada.picks("Withdraw")
    card = await ada.picks("Yes, withdraw")
    assert "Noted: you are not coming." in card.text
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.state is State.DECLINED
    card = await ada.says("/myrsvp")
    assert "Noted: you are not coming." in card.text
    await ada.picks("2024: Coming after all")
    await ada.taps(0)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.state is State.COMING


@pytest.mark.parametrize("command", ["/rsvp", "/myrsvp"])
async def test_who_is_shown_what_is_noted_does_not_withdraw_it_any_more(
    ada: Delegate, telegram: Telegram, command: str
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    await ada.picks("Withdraw")
    assert "✓ Noted: you are coming." in (await ada.says(command)).text
    await ada.says("ok, yes")
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.state is State.COMING


async def test_who_said_yes_is_shown_it_when_they_begin_again(ada: Delegate) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    assert "✓ Noted: you are coming." in (await ada.says("/rsvp")).text
    assert "✓ Noted: you are coming." in (await ada.says("sign me up for the forum")).text


async def test_nothing_to_withdraw(ada: Delegate) -> None:
    assert "You have no RSVP here yet." in (await ada.says("cancel my attendance")).text
    assert "You have no RSVP here yet." in (await ada.says("/myrsvp")).text


async def test_in_a_group_only_the_way_is_shown(telegram: Telegram) -> None:
    ada, group = telegram.person(), telegram.group()
    ada.says("/rsvp@WSISForumTestBot 2024", group)
    (shown,) = await telegram.after(group)
    assert "https://t.me/WSISForumTestBot?start=rsvp_2024" in shown.message.text
    ada.says("@WSISForumTestBot when is the 2024 forum?", group)
    (shown,) = await telegram.after(group)
    ada.presses(shown.message, "I am coming (2024)")
    (shown,) = await telegram.after(group)
    assert "https://t.me/WSISForumTestBot?start=rsvp_2024" in shown.message.text
    assert await telegram.stores.dialogues.find(7) is None


@pytest.mark.parametrize(
    ("answer", "state"),
    [("yes", State.DECLINED), ("不要", State.COMING), ("oui, merci", State.DECLINED)],
)
async def test_a_withdrawal_is_confirmed_by_typing(
    ada: Delegate, telegram: Telegram, answer: str, state: State
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    await ada.says("cancel my attendance")
    await ada.says(answer)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.state is state


async def test_at_the_summary_an_answer_is_changed_by_typing(ada: Delegate) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0)
    assert "Taking part: Online" in (await ada.says("actually online")).text
    assert "Group: Civil society" in (await ada.says("société civile")).text

"""What people really type in the dialogue: answers to another question, second thoughts, labels."""

import pytest

from bot.rsvp.rsvp import Rsvp, State
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.rsvp.conftest import Delegate

WRONG = "What shall I change? Tap it or type what is right."


async def answers(telegram: Telegram) -> dict[str, object]:
    draft = await telegram.stores.dialogues.find(7)
    return dict(draft.answers) if draft else {}


async def to_the_summary(ada: Delegate) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0)


async def noted(telegram: Telegram) -> Rsvp | None:
    return await telegram.stores.rsvps.find(7, 2024)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("and 1 from a university", "Academia/Technical community: 1"),
        ("actually 5 from government", "Governments: 5"),
        ("政府5人", "Governments: 5"),
        ("et 1 d'une université", "Academia/Technical community: 1"),
    ],
)
async def test_a_number_of_another_type_is_not_put_down_to_the_one_asked(
    ada: Delegate, telegram: Telegram, text: str, counted: str
) -> None:
    await ada.says("/start rsvp_delegation")
    asked = (await ada.taps(4)).text.splitlines()[1]
    assert (await ada.says(text)).text.splitlines()[1:4] == [counted, "", asked]
    assert "n.private_sector" not in await answers(telegram)


async def test_a_number_is_put_right_at_any_later_question(ada: Delegate) -> None:
    await ada.says("/start rsvp_delegation")
    await ada.taps(4, 0, 0, 0, 0, 0)
    card = await ada.says("wait, there will be 5 government people")
    assert card.text.splitlines()[1:4] == [
        "Governments: 5", "",
        "May I write to you here if something changes about this edition, such as its dates?",
    ]  # fmt: skip
    await ada.taps(0, 0)
    card = await ada.says("no, 6 from the government")
    assert card.text.splitlines()[1:3] == ["Is this right?", "Governments: 6"]
    card = await ada.says("0 from the government")
    assert card.text.splitlines()[1] == "A delegation has at least one person."
    card = await ada.says("5000 from the government")
    assert card.text.splitlines()[1] == "Please give one number, at most 999."


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "Hmm, actually I'm from the private sector"), ("zh", "不，是私营部门"),
     ("fr", "non, plutôt du secteur privé")],
)  # fmt: skip
async def test_another_group_is_heard_at_the_next_question(
    telegram: Telegram, phrases: Phrases, language: str, typed: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    await ada.taps(2)
    card = await ada.says(typed)
    assert phrases.say(language, "rsvp-ask-way") in card.text
    assert (await answers(telegram))["type"] == "private_sector"


@pytest.mark.parametrize(
    "typed",
    ["I'm from the private sector, not from a government", "not government but private sector"],
)
async def test_the_group_that_is_denied_is_not_taken(ada: Delegate, typed: str) -> None:
    await to_the_summary(ada)
    card = await ada.says(typed)
    assert card.text.splitlines()[1:3] == ["Is this right?", "Group: Private sector"]


async def test_two_messages_at_once_may_hold_a_later_answer(
    ada: Delegate, telegram: Telegram
) -> None:
    ada.person.says("I'd like to come to the forum")
    ada.person.says("online please")
    card = await ada.looks()
    assert card.text.splitlines()[1:4] == [
        "Taking part: Online", "", "Which group are you from?"
    ]  # fmt: skip
    card = await ada.says("civil society")
    assert "Which organisation are you from?" in card.text
    assert await answers(telegram) == {"edition": 2024, "type": "civil_society", "way": "remote"}


@pytest.mark.parametrize("text", ["Geneva hotels", "deadline for governments"])
async def test_what_is_asked_about_something_else_is_no_answer(
    ada: Delegate, telegram: Telegram, text: str
) -> None:
    await ada.says("/rsvp")
    before = await telegram.stores.dialogues.find(7)
    if text.endswith("governments"):
        await ada.taps(1)
        before = await telegram.stores.dialogues.find(7)
    assert "Your RSVP is waiting for you." in (await ada.says(text)).text
    assert await telegram.stores.dialogues.find(7) == before


@pytest.mark.parametrize(
    "text",
    [
        "以后可以修改吗？",
        "can I say no problem later?",
        "oui ou non ?",
        "I do not agree",
        "I'm not okay with that",
        "je ne suis pas d'accord",
    ],
)
async def test_who_asks_or_denies_agrees_to_nothing(
    ada: Delegate, telegram: Telegram, text: str
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0)
    await ada.says(text)
    assert not (await answers(telegram)).get("changes")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_withdrawal_is_confirmed_in_the_words_of_its_buttons(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    for label, state in (("no", State.COMING), ("yes", State.DECLINED)):
        await ada.picks(phrases.say(language, "rsvp-withdraw"))
        await ada.says(phrases.say(language, f"rsvp-withdraw-{label}"))
        rsvp = await noted(telegram)
        assert rsvp
        assert (label, rsvp.state) == (label, state)


RIGHT = [
    "yes, correct", "ok that's right", "that's correct", "oui, c'est juste", "c'est exact",
    "sí, es correcto", "да, всё верно", "правильно", "对，没错", "نعم، هذا صحيح",
]  # fmt: skip
NOT_RIGHT = [
    "no", "no that's wrong", "not correct", "that's not right", "non ce n'est pas exact",
    "pas exact", "no es correcto", "не верно", "неправильно", "不对", "不正确", "غير صحيح",
]  # fmt: skip


@pytest.mark.parametrize("text", RIGHT)
async def test_the_summary_is_said_to_be_right(
    ada: Delegate, telegram: Telegram, text: str
) -> None:
    await to_the_summary(ada)
    assert "✓ Noted: you are coming." in (await ada.says(text)).text
    assert await noted(telegram)


@pytest.mark.parametrize("text", NOT_RIGHT)
async def test_the_summary_is_said_to_be_wrong(
    ada: Delegate, telegram: Telegram, text: str
) -> None:
    await to_the_summary(ada)
    card = await ada.says(text)
    assert card.text.splitlines()[1:4] == [WRONG, "", "Is this right?"]
    assert await noted(telegram) is None


@pytest.mark.parametrize(
    "text", ["I want to change my organisation", "wrong organisation", "changer l'organisation",
             "我想改单位", "изменить организацию", "cambiar la organización", "تغيير الجهة"],
)  # fmt: skip
async def test_at_the_summary_the_organisation_is_asked_for_again(ada: Delegate, text: str) -> None:
    await to_the_summary(ada)
    assert "Which organisation are you from?" in (await ada.says(text)).text
    assert "Organisation: Acme" in (await ada.says("Acme")).text


@pytest.mark.parametrize("steps", [0, 2], ids=["consent", "summary"])
async def test_a_name_that_is_typed_again_is_no_way_of_taking_part(
    ada: Delegate, telegram: Telegram, steps: int
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 1)
    await ada.says("CERN")
    await ada.taps(*[0] * steps)
    assert "Organisation: CERN Geneva" in (await ada.says("CERN Geneva")).text
    found = await answers(telegram)
    assert (found["organisation"], found["way"]) == ("CERN Geneva", "remote")


async def test_a_way_is_no_name_though_the_organisation_begins_like_it(
    ada: Delegate, telegram: Telegram
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says("Online Services")
    await ada.taps(0, 0)
    await ada.says("online")
    found = await answers(telegram)
    assert (found["organisation"], found["way"]) == ("Online Services", "remote")


async def test_who_wants_to_change_something_is_asked_what(ada: Delegate) -> None:
    await ada.says("/rsvp")
    card = await ada.says("please change my RSVP")
    assert card.text.splitlines()[1:4] == [
        "Sorry, I did not understand that. Please tap a button or type an answer.", "",
        "Which group are you from?",
    ]  # fmt: skip
    await ada.taps(0, 0, 0, 0, 0)
    card = await ada.says("please change my RSVP")
    assert card.text.splitlines()[1:4] == [WRONG, "", "Is this right?"]


@pytest.mark.parametrize(
    ("text", "number"), [("两个", 2), ("不对，三个", 3), ("一人", 1), ("一共5位", 5)]
)
async def test_chinese_numbers_come_with_measure_words(
    ada: Delegate, telegram: Telegram, text: str, number: int
) -> None:
    await ada.says("/start rsvp_delegation")
    await ada.says(text)
    assert await answers(telegram) == {"edition": 2024, "n.governments": number}

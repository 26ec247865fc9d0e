"""What happens in the middle of a dialogue: questions, languages, taps, old buttons, midnight."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from bot.knowledge.library import Library
from bot.rsvp.rsvp import State, Way
from bot.storage.tables.rsvps import HISTORY, RSVPS
from bot.wording.phrases import Phrases
from tests.bot_api.redelivery import redeliver
from tests.conftest import LANGUAGES
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.rsvp.conftest import LINK, Delegate
from tests.telegram_app.test_questions import WHEN

WHICH_GROUP = "Which group are you from?"
WHICH_ORGANISATION = "Which organisation are you from?"


async def rows(telegram: Telegram) -> tuple[int, int]:
    """Return how many RSVPs and changes of them are kept."""
    async with telegram.stores.database.reading() as connection:
        counts = [
            (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (RSVPS, HISTORY)
        ]
    return counts[0], counts[1]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_is_answered_and_the_dialogue_waits(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    answer = await ada.says(WHEN[language][0])
    assert answer.text.endswith(phrases.say(language, "rsvp-waits"))
    assert "2024" in answer.text
    card = await ada.picks(phrases.say(language, "rsvp-continue"))
    assert phrases.say(language, "rsvp-ask-organisation") in card.text
    assert card.id != answer.id
    await ada.taps(0, 0, 0, 0)
    assert await rows(telegram) == (1, 1)


@pytest.mark.parametrize("text", ["hello!", "thank you", "what is the venue", "visa?"])
async def test_what_is_said_in_between_changes_nothing(ada: Delegate, text: str) -> None:
    await ada.says("/rsvp")
    card = await ada.says(text)
    assert "Your RSVP is waiting for you." in card.text
    assert WHICH_GROUP in (await ada.picks("Continue")).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_to_announce_a_delegation_may_be_typed_like_the_button(
    telegram: Telegram, library: Library, phrases: Phrases, language: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    card = await ada.says(phrases.say(language, "rsvp-delegation"))
    first = next(iter(library.stakeholders.values())).name.languages[language]
    assert phrases.say(language, "rsvp-ask-number", type=first) in card.text


async def test_whoever_announces_a_delegation_means_it(ada: Delegate) -> None:
    await ada.says("what do the 2020 letters say of women in delegations?")
    for text in ("je voudrais annoncer une délégation", "modifier ma délégation"):
        assert "Combien de personnes de votre délégation" in (await ada.says(text)).text
    card = await ada.says("we want to come to the forum")
    assert "How many people in your delegation" in card.text


async def test_several_answers_may_be_given_at_once(ada: Delegate) -> None:
    await ada.says("/rsvp")
    card = await ada.says("I am from the private sector and I will join online")
    assert WHICH_ORGANISATION in card.text
    await ada.taps(0, 0, 0)
    card = await ada.says("from an NGO and in person, sorry")
    assert "Group: Civil society\nTaking part: In person" in card.text


async def test_what_is_not_finished_is_told_where_nothing_is_noted(ada: Delegate) -> None:
    await ada.says("/rsvp")
    card = await ada.says("/myrsvp")
    assert card.text.startswith("You have no RSVP here yet.")
    assert card.text.endswith("Your RSVP is waiting for you.")
    assert card.labels == ("Continue",)


async def test_whoever_cancels_out_of_the_blue_sees_what_there_is(ada: Delegate) -> None:
    assert "You have no RSVP here yet." in (await ada.says("cancel")).text


async def test_an_organisation_may_be_a_delegation(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says("Delegation of the European Union")
    await ada.taps(0, 0, 0)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.organisation == "Delegation of the European Union"


@pytest.mark.parametrize("text", ["xyzzy", "that's wrong", "0", "yes"])
async def test_what_is_not_understood_is_asked_again(ada: Delegate, text: str) -> None:
    await ada.says("where was the 2022 forum?")
    await ada.says("/rsvp")
    card = await ada.says(text)
    assert "Sorry, I did not understand that." in card.text
    assert WHICH_GROUP in card.text


@pytest.mark.parametrize(
    "name",
    ["Geneva Dates Institute", "Who cares foundation", "Forget Me Not Trust", "2024", "ITU"],
)
async def test_an_organisation_may_sound_like_a_topic(
    ada: Delegate, telegram: Telegram, name: str
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says(name)
    await ada.taps(0, 0, 0)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.organisation == name


async def test_who_wants_to_be_forgotten_is_told_how_in_the_middle_too(
    ada: Delegate, telegram: Telegram, phrases: Phrases
) -> None:
    await ada.says("/rsvp")
    for card in (ada.card, await ada.taps(0, 0)):
        before = await telegram.stores.dialogues.find(7)
        assert (await ada.says("forget me")).text == phrases.say("en", "privacy-rights")
        assert await telegram.stores.dialogues.find(7) == before
        ada.card = card


async def test_who_leaves_in_the_middle_is_let_go(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    card = await ada.says("sorry, I can't come any more, take me off the list")
    assert "Cancelled. Nothing was noted." in card.text
    assert await telegram.stores.dialogues.find(7) is None


async def test_cancel_ends_it(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    assert "Cancelled. Nothing was noted." in (await ada.says("/cancel")).text
    assert await telegram.stores.dialogues.find(7) is None
    assert "You have no RSVP here yet." in (await ada.says("/cancel")).text


async def test_beginning_again_goes_on(ada: Delegate) -> None:
    await ada.says("/rsvp")
    await ada.taps(0)
    assert "How will you take part?" in (await ada.says("/rsvp")).text
    assert WHICH_ORGANISATION in (await ada.says("I want to attend online")).text


async def test_what_is_said_last_counts(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp 2024 private sector online")
    await ada.says("/rsvp 2024 in person")
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert draft.answers == {"edition": 2024, "type": "private_sector", "way": "in_person"}


async def test_a_language_chosen_in_the_middle_counts_from_then_on(
    ada: Delegate, phrases: Phrases
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0)
    card = ada.card
    await ada.says("/language fr")
    ada.card = card
    card = await ada.taps(1)
    assert phrases.say("fr", "rsvp-ask-organisation") in card.text
    card = await ada.says("retour")
    assert phrases.say("fr", "rsvp-ask-way") in card.text


async def test_double_taps_change_nothing(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    assert ada.card
    for button in (0, 0, 0, 0, 0, 0):
        queries = [ada.person.presses(ada.card, ada.card.buttons[button]) for _ in range(3)]
        await ada.looks()
        assert [query.answer is not None for query in queries] == [True] * 3
    assert "✓ Noted: you are coming." in ada.card.text
    assert (await rows(telegram), len(ada.files)) == ((1, 1), 1)


async def test_a_double_tap_begins_once(ada: Delegate, telegram: Telegram) -> None:
    answer = await ada.says("when is the 2024 forum?")
    for _ in range(3):
        ada.person.presses(answer, "I am coming (2024)")
    shown = [each.message.text for each in await telegram.after(ada.person)]
    assert (len(shown), WHICH_GROUP in shown[0]) == (1, True)
    reminding = await ada.says("what is the venue")
    for _ in range(3):
        ada.person.presses(reminding, "Continue")
    assert len(await telegram.after(ada.person)) == 1


async def test_another_button_of_a_step_that_is_past_says_so(
    ada: Delegate, telegram: Telegram
) -> None:
    card = await ada.says("/rsvp")
    await ada.taps(0)
    query = ada.person.presses(card, "Civil society")
    await ada.telegram.settled()
    assert query.answer
    assert query.answer["text"].startswith("You have answered that already")
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert draft.answers["type"] == "governments"


async def test_updates_that_come_again_change_nothing(ada: Delegate, telegram: Telegram) -> None:
    seen: list[dict[str, object]] = []
    add = telegram.api.messenger.updates.add

    def noting(kind: str, payload: dict[str, object]) -> int | None:
        number = add(kind, payload)
        if number:
            seen.append({"update_id": number, kind: payload})
        return number

    telegram.api.messenger.updates.add = noting  # type: ignore[method-assign]
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    for update in seen:
        redeliver(telegram.api.messenger.updates, update)
    await ada.says("/help")
    assert (await rows(telegram), len(ada.files)) == ((1, 1), 1)
    assert len(seen) == 8


async def test_buttons_of_a_finished_dialogue_say_so(ada: Delegate, telegram: Telegram) -> None:
    first = await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    query = ada.person.presses(first, "Civil society")
    await ada.telegram.settled()
    assert query.answer
    assert query.answer["text"] == "That RSVP is finished. /myrsvp shows what is noted."
    assert await rows(telegram) == (1, 1)


async def test_buttons_of_an_earlier_dialogue_show_the_one_that_waits(ada: Delegate) -> None:
    first = await ada.says("/rsvp")
    await ada.picks("Cancel")
    await ada.says("/rsvp")
    await ada.taps(0)
    ada.person.presses(first, "Civil society")
    assert "How will you take part?" in (await ada.looks()).text


async def test_nobody_can_press_for_somebody_else(ada: Delegate, telegram: Telegram) -> None:
    card = await ada.says("/rsvp")
    bob = telegram.person(8)
    query = bob.forges(card, card.buttons[1].data or "")
    withdraw = bob.forges(card, "1:w:withdraw:person:2024")
    await telegram.settled()
    assert query.answer
    assert withdraw.answer
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert "type" not in draft.answers
    assert await telegram.stores.dialogues.find(8) is None
    assert await rows(telegram) == (0, 0)


@pytest.mark.parametrize(
    "data",
    ["1:r:000000:type:governments", "1:r:xxxxxx:type:governments", "1:w:withdraw:person:2024",
     "1:w:start:person:1999", "1:w:change:interest:2024", "1:w:show:delegation:-",
     "1:w:withdraw:interest:-", "1:w:start:person:2017"],
)  # fmt: skip
async def test_forged_buttons_are_answered_and_store_nothing(
    ada: Delegate, telegram: Telegram, data: str
) -> None:
    card = await ada.says("/myrsvp")
    query = ada.person.forges(card, data)
    await telegram.settled()
    assert query.answer
    assert await rows(telegram) == (0, 0)


async def test_an_edition_that_closes_in_the_middle_is_told(
    ada: Delegate, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0)
    monkeypatch.setenv("FORUM_TODAY", "2024-06-01")
    card = await ada.taps(0)
    assert "WSIS+20 Forum High-Level Event 2024 (27–31 May 2024) is over." in card.text
    assert await rows(telegram) == (0, 0)
    assert await telegram.stores.dialogues.find(7) is None


async def test_an_answer_that_is_edited_asks_again(ada: Delegate) -> None:
    await ada.says("/rsvp")
    typed = ada.person.says("goverment")
    card = await ada.looks()
    ada.person.edits(typed, "gouvernment")
    again = await ada.looks()
    assert (again.id, again.text) == (card.id, card.text)


async def test_what_was_kept_stays_when_a_change_is_cancelled(
    ada: Delegate, telegram: Telegram
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    before = await telegram.stores.rsvps.find(7, 2024)
    assert before
    await ada.picks("Change")
    await ada.picks("✎ Group")
    await ada.taps(1)
    assert "Your RSVP stays as it was." in (await ada.picks("Cancel")).text
    assert await telegram.stores.rsvps.find(7, 2024) == before
    assert before == replace(before, state=State.COMING)


async def test_every_step_goes_back(ada: Delegate, telegram: Telegram) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0)
    for _ in range(5):
        card = await ada.picks("« Back")
        assert LINK in card.text
    assert WHICH_GROUP in card.text
    assert "« Back" not in card.labels
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert draft.answers == {"edition": 2024}


async def test_an_edition_asked_about_before_is_not_the_one_wanted(ada: Delegate) -> None:
    await ada.says("when was the 2022 forum?")
    assert WHICH_GROUP in (await ada.says("I would like to attend")).text


async def test_who_also_has_a_delegation_means_themselves(
    ada: Delegate, telegram: Telegram
) -> None:
    await ada.says("/start rsvp_delegation")
    await ada.taps(1, 0, 0, 0, 0, 0, 0, 0, 0)
    await ada.says("/rsvp")
    await ada.taps(0, 0, 0, 0, 0, 0)
    await ada.says("when was the 2022 forum?")
    card = await ada.says("I can't come any more")
    assert "Do you want to withdraw this?\nGroup: Governments" in card.text
    await ada.says("yes")
    rsvp, delegation = (
        await telegram.stores.rsvps.find(7, 2024),
        await telegram.stores.delegations.find(7, 2024),
    )
    assert rsvp
    assert delegation
    assert (rsvp.state, delegation.state) == (State.DECLINED, State.COMING)


OTHER_WAY = {
    "ar": "سأحضر حضوريا",
    "en": "I'd rather come in person",
    "es": "mejor iré en persona",
    "fr": "finalement je viendrai en personne",
    "ru": "лучше приду лично",
    "zh": "我到现场参加",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_way_than_was_noted_is_a_change(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    await ada.taps(0, 1, 0, 0, 0, 0)
    card = await ada.says(OTHER_WAY[language])
    assert phrases.say(language, "rsvp-summary") in card.text
    await ada.taps(0)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.way is Way.IN_PERSON


NOT_COMING = {
    "ar": "في النهاية لن أحضر",
    "en": "in the end I'm not going",
    "es": "al final no voy",
    "fr": "finalement je ne viens pas",
    "ru": "в итоге не приду",
    "zh": "最后我不去了",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_the_middle_of_a_change_somebody_withdraws(
    telegram: Telegram, phrases: Phrases, language: str
) -> None:
    ada = Delegate(telegram, telegram.person(language=language))
    await ada.says("/rsvp")
    await ada.taps(0, 1, 0, 0, 0, 0)
    await ada.picks(phrases.say(language, "rsvp-change"))
    await ada.says(NOT_COMING[language])
    await ada.taps(0)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.state is State.DECLINED

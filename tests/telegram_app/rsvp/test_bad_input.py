"""What people send that a step cannot take: a clear answer, nothing stored wrongly."""

import pytest

from tests.bot_api.people import Person
from tests.telegram_app.conftest import Telegram
from tests.telegram_app.rsvp.conftest import Delegate

MARKUP = "<b>ACME</b> *& [Co](http://evil.example)* `x` <a href='tg://user?id=1'>"


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "document"])
async def test_a_picture_where_a_text_was_asked(
    ada: Delegate, telegram: Telegram, kind: str
) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    before = await telegram.stores.dialogues.find(7)
    ada.person.sends(kind)
    card = await ada.looks()
    assert card.text.splitlines()[1] == "I cannot read that as a name. Please type it as text."
    assert "Which organisation are you from?" in card.text
    assert await telegram.stores.dialogues.find(7) == before


async def test_a_picture_where_a_choice_was_asked(ada: Delegate) -> None:
    await ada.says("/rsvp")
    ada.person.sends("photo")
    assert "Please tap a button or type an answer." in (await ada.looks()).text


@pytest.mark.parametrize("length", [201, 10_000])
async def test_a_text_too_long(ada: Delegate, telegram: Telegram, length: int) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    card = await ada.says("w" * length)
    assert "That is too long: at most 200 characters, please." in card.text
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert draft.answers == {"edition": 2024, "type": "governments", "way": "in_person"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (MARKUP, MARKUP),
        ("\u202egro.live\u202c Ltd\u2066x", "gro.live Ltdx"),
        ("🎉 Party Ltd", "🎉 Party Ltd"),
        ("  Two\n\tlines ", "Two lines"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("Ministry; DROP TABLE rsvps;--", "Ministry; DROP TABLE rsvps;--"),
        ("{ $link } %s {0}", "{ $link } %s {0}"),
    ],
)
async def test_text_is_data(ada: Delegate, telegram: Telegram, typed: str, kept: str) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    await ada.says(typed)
    card = await ada.taps(0, 0)
    assert f"Organisation: {kept}" in card.text
    assert {entity["type"] for entity in card.entities} == {"bold"}
    await ada.taps(0)
    rsvp = await telegram.stores.rsvps.find(7, 2024)
    assert rsvp
    assert rsvp.organisation == kept


@pytest.mark.parametrize("text", ["🎉", "\u202e", "…", "👍👍👍"])
async def test_no_letter_is_no_name(ada: Delegate, text: str) -> None:
    await ada.says("/rsvp")
    await ada.taps(0, 0)
    assert "I cannot read that as a name." in (await ada.says(text)).text


async def test_a_name_that_is_html_is_neither_shown_nor_kept(telegram: Telegram) -> None:
    mallory = Person(telegram.api, 9, "<b>Mallory</b><script>", "en")
    delegate = Delegate(telegram, mallory)
    await delegate.says("/rsvp")
    card = await delegate.taps(0, 0, 0, 0, 0, 0)
    assert "Mallory" not in card.text
    assert "✓ Noted: you are coming." in card.text


@pytest.mark.parametrize("text", ["1e3", "5000", "2 or 3", "99999999999999999999"])
async def test_numbers_that_are_none(ada: Delegate, telegram: Telegram, text: str) -> None:
    await ada.says("/start rsvp_delegation")
    card = await ada.says(text)
    assert "Please give one number, at most 999." in card.text
    draft = await telegram.stores.dialogues.find(7)
    assert draft
    assert draft.answers == {"edition": 2024}


async def test_nobody_presses_for_somebody_else(ada: Delegate, telegram: Telegram) -> None:
    """Neither below a message of their own, nor where everybody reads along."""
    cards = [await ada.says("/rsvp")]
    cards += [await ada.taps(0) for _ in range(6)]
    cards += [await ada.says("/myrsvp"), await ada.says("/rsvp"), await ada.taps(0)]

    async def hers() -> tuple[object, ...]:
        stores = telegram.stores
        rsvp, draft = await stores.rsvps.find(7, 2024), await stores.dialogues.find(7)
        assert rsvp
        assert draft
        return rsvp, draft, await stores.consents.current(7)

    before, eve, group = await hers(), Person(telegram.api, 66, "Eve", "en"), telegram.group()
    under = [await telegram.asked(eve, "/about")]
    eve.says("@WSISForumTestBot when is the 2024 forum?", group)
    under.append(await group.reads())
    for data in {f"{button.data}" for card in cards for button in card.buttons}:
        for message in under:
            eve.forges(message, data)
        await telegram.settled()
        assert (data, await hers()) == (data, before)
    assert ada.person.unread() == []

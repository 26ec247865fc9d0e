"""Writing a broadcast through the real application."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.broadcasts.announcement import Announcement, Kind, Version
from bot.broadcasts.audience import Audience
from bot.broadcasts.broadcast import State
from bot.broadcasts.desk import OPEN_FOR, Desk, Expected
from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.wording.phrases import Phrases
from tests.conftest import LANGUAGES
from tests.telegram_app.desk.conftest import BOTH, Office

OPEN = "Dear all, registration is open: https://www.wsis.org/forum"
OUVERT = "Chers amis, les inscriptions sont ouvertes."
ARABIC = "\u2068العربية\u2069"
BOLD = {"type": "bold", "offset": 0, "length": 8}
FORWARDED = {
    "forward_origin": {"type": "hidden_user", "sender_user_name": "A colleague", "date": 1}
}


async def texts(office: Office, number: int = 1) -> dict[str, str]:
    found = await office.stores.broadcasts.find(number)
    assert found
    return {code: version.text for code, version in found.announcement.versions.items()}


@BOTH
async def test_texts_in_two_languages_one_after_the_other(office: Office) -> None:
    await office.readers({"en": [20, 21], "fr": [22], "ru": [23]})
    ada = await office.officer(7, Role.AUTHOR)
    assert (await ada.says("/broadcast")).text.startswith("Send me the message or forward it")
    assert await office.stores.broadcasts.find(1) is None
    await ada.says(OPEN)
    assert ada.text.split("\n") == [
        "Broadcast 1: draft", "Texts: English", "For: everyone who asked for news", "",
        "People: 4", "✓ English: 2", "✗ Français: 1, will get English",
        "✗ Русский: 1, will get English", "",
        "Noted. You can send me the next language now, or go on with the buttons.",
    ]  # fmt: skip
    await ada.says(OUVERT)
    assert "✓ Français: 1\n✗ Русский: 1, will get English" in ada.text
    assert ada.labels[:3] == ("✎ English", "✎ Français", "+ Language")
    assert await texts(office) == {"en": OPEN, "fr": OUVERT}
    deeds = [(deed.act, deed.actor, deed.details) for deed in await office.stores.audit.page(0, 9)]
    assert deeds == [
        (Act.BROADCAST_WRITTEN, 7, {"number": 1, "language": "fr"}),
        (Act.BROADCAST_WRITTEN, 7, {"number": 1, "language": "en"}),
    ]


async def test_formatting_stays_exactly_as_it_is(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    text = "🎉 Dear all, the agenda is out"
    entities = [
        {"type": "bold", "offset": 3, "length": 8},
        {"type": "text_link", "offset": 13, "length": 10, "url": "https://example.org/a?b=<c>"},
        {"type": "text_mention", "offset": 3, "length": 4,
         "user": {"id": 5, "is_bot": False, "first_name": "Eve"}},
        {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "17"},
        {"type": "date_of_tomorrow", "offset": 0, "length": 2},
    ]  # fmt: skip
    preview = {"is_disabled": True}
    await ada.sends({"text": text, "entities": entities, "link_preview_options": preview})
    found = await office.stores.broadcasts.find(1)
    assert found
    assert found.announcement.versions["en"].text == text
    assert list(found.announcement.versions["en"].entities) == entities
    assert found.announcement.versions["en"].link_preview == preview


def carried(office: Office, kind: str) -> Any:
    """The fields of a message with a file of that kind, as somebody else once sent it."""
    return office.telegram.person(99).sends(kind, b"\x89PNG\r\n\x1a\n" + bytes(20)).data[kind]


@pytest.mark.parametrize("kind", ["photo", "document", "video"])
async def test_files_with_a_caption_can_be_forwarded(office: Office, kind: str) -> None:
    ada = await office.officer(7)
    file = carried(office, kind)
    await ada.says("/broadcast")
    words = {"caption": OUVERT, "caption_entities": [BOLD]}
    await ada.sends({kind: file, **words, **FORWARDED})
    found = await office.stores.broadcasts.find(1)
    assert found
    version = found.announcement.versions["fr"]
    # Of a picture Telegram gives several sizes, the biggest last.
    file_id = (file[-1] if kind == "photo" else file)["file_id"]
    assert (version.kind, version.text, version.file_id) == (Kind(kind), OUVERT, file_id)
    assert version.entities == (BOLD,)


async def test_a_picture_without_words_is_in_the_officers_language(office: Office) -> None:
    await office.readers({"fr": [20]})
    ada = await office.officer(7, language="fr")
    await ada.says("/broadcast")
    await ada.sends({"photo": carried(office, "photo")})
    assert await texts(office) == {"fr": ""}
    await ada.sends({"photo": carried(office, "photo")})
    assert await texts(office) == {"fr": "", "ar": ""}


async def test_an_album_is_refused_once_with_the_reason(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    photo = carried(office, "photo")
    for caption in ({"caption": OPEN}, {}, {}):
        ada.person.sends_fields({"photo": photo, "media_group_id": "17", **caption})
    await ada.looks()
    assert [message.text[:34] for message in ada.seen] == ["An album cannot have buttons under"]
    await ada.says(OPEN)
    assert await texts(office) == {"en": OPEN}


OTHER = [
    {"sticker": {"file_id": "s", "file_unique_id": "u", "width": 1, "height": 1,
                 "type": "regular", "is_animated": False, "is_video": False}},
    {"voice": {"file_id": "v", "file_unique_id": "u", "duration": 1}},
    {"location": {"latitude": 46.2, "longitude": 6.1}},
    {"contact": {"phone_number": "1", "first_name": "Eve"}},
    {"animation": {"file_id": "a", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1},
     "document": {"file_id": "a", "file_unique_id": "u"}},
    {"dice": {"emoji": "🎲", "value": 3}},
]  # fmt: skip


@pytest.mark.parametrize("fields", OTHER)
async def test_anything_else_is_refused_kindly(office: Office, fields: dict[str, Any]) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.sends(fields)
    assert ada.text.startswith("I can only pass on a text, or a photo, document or video")
    await ada.says(OPEN)
    assert await texts(office) == {"en": OPEN}


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({"text": "a" * 4096}, None),
        ({"text": "a" * 4094 + "🎉"}, None),
        ({"text": "a" * 4095 + "🎉"}, ("4097", "4096")),
        ({"document": {"file_id": "d", "file_unique_id": "u"}, "caption": "a" * 1024}, None),
        (
            {"document": {"file_id": "d", "file_unique_id": "u"}, "caption": "a" * 1025},
            ("1025", "1024"),
        ),
    ],
)
async def test_what_is_too_long_is_refused(
    office: Office, fields: dict[str, Any], refused: tuple[str, str] | None
) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.sends(fields)
    if refused:
        assert (
            "That is {} characters, and Telegram takes at most {} here".format(*refused) in ada.text
        )
    else:
        assert "Broadcast 1: draft" in ada.text


async def test_a_wrong_guess_of_the_language_is_corrected(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.says(OPEN)
    await ada.picks("✎ English", "It is in another language")
    assert ada.labels == (ARABIC, "Español", "Français", "Русский", "中文", "« Back")
    await ada.picks("Español")
    assert await texts(office) == {"es": OPEN}
    assert ada.labels[:2] == ("✎ Español", "+ Language")


async def test_a_second_text_of_a_language_is_never_lost(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.says(OPEN)
    await ada.says("Dear all, the agenda is out.")
    assert ada.text.split("\n")[1].startswith("This seems to be in English, and there is such")
    assert ada.labels[0] == "It replaces English"
    assert await texts(office) == {"en": OPEN}
    await ada.picks("Español")
    assert await texts(office) == {"en": OPEN, "es": "Dear all, the agenda is out."}
    await ada.says("Dear all, it is closed.")
    await ada.picks("It replaces English")
    assert await texts(office) == {
        "en": "Dear all, it is closed.", "es": "Dear all, the agenda is out.",
    }  # fmt: skip
    await ada.says("Dear all, forget it.")
    await ada.picks("Leave it out")
    assert (await texts(office))["en"] == "Dear all, it is closed."


async def test_a_card_of_another_held_text_takes_nothing(office: Office) -> None:
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN, "Dear all, one.", "Dear all, two."):
        await ada.says(text)
        if text.endswith("one."):
            first = ada.card
    assert first
    button = first.buttons[0]
    await ada.forges(str(button.data), first)
    assert await texts(office) == {"en": OPEN}


async def test_a_language_can_be_chosen_first(office: Office) -> None:
    await office.readers({"en": [20, 21], "fr": [22]})
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN):
        await ada.says(text)
    await ada.picks("+ Language")
    assert ada.labels == (ARABIC, "Español", "Français (1)", "Русский", "中文", "« Back")
    await ada.picks("Français")
    # What looks like English is taken for what the officer says it is.
    await ada.says("Registration")
    assert await texts(office) == {"en": OPEN, "fr": "Registration"}
    await ada.picks("✎ Français", "Write it anew")
    await ada.says(OUVERT)
    assert await texts(office) == {"en": OPEN, "fr": OUVERT}
    await ada.picks("✎ English", "Take it out")
    assert await texts(office) == {"fr": OUVERT}
    assert "✗ English: 2, will get Français" in ada.text


async def test_all_six_languages_forwarded_at_once(office: Office) -> None:
    written = {
        "ar": "الزملاء الأعزاء، تم نشر جدول الأعمال على الموقع.", "en": OPEN,
        "es": "Estimados colegas: el programa está disponible.", "fr": OUVERT,
        "ru": "Уважаемые коллеги! Программа опубликована на сайте.",
        "zh": "各位同事：论坛日程已经公布，请查看网站。",
    }  # fmt: skip
    ada = await office.officer(7)
    await ada.says("/broadcast")
    for text in written.values():
        ada.person.sends_fields({"text": text, **FORWARDED})
    await ada.looks()
    assert await texts(office) == written
    assert "+ Language" not in ada.labels
    assert "next language" not in ada.text


async def test_an_edited_message_changes_its_text(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    sent = ada.person.says("Dear all, registration opnes today.")
    await ada.looks()
    await ada.picks("Who gets it")
    ada.person.edits(sent, OPEN)
    await ada.looks()
    assert await texts(office) == {"en": OPEN}
    assert ada.text.endswith("Your correction is in.")
    assert await office.stores.broadcasts.advance(1, State.DRAFT, State.SENDING)
    ada.person.edits(sent, "Dear all, too late.")
    await ada.looks()
    assert await texts(office) == {"en": OPEN}
    assert "so your change is not in it" in ada.text


@pytest.mark.parametrize("pressed", ["Send to test group", "Schedule"])
async def test_an_edited_message_changes_its_text_whatever_was_pressed(
    office: Office, pressed: str
) -> None:
    await office.readers({"en": [20]})
    ada = await office.officer(7)
    await ada.says("/broadcast")
    sent = ada.person.says("Dear all, registration opnes today.")
    await ada.looks()
    await ada.picks(pressed)
    ada.person.edits(sent, OPEN)
    await ada.looks()
    assert await texts(office) == {"en": OPEN}
    assert ada.text.endswith("Your correction is in.")


async def test_an_edited_time_is_read_anew(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await ada.says(OPEN)
    await ada.picks("Schedule")
    typed = ada.person.says("12.02 at half nine")
    await ada.looks()
    ada.person.edits(typed, "12.02. 9h30")
    await ada.looks()
    assert "Shall it go out on Monday, 12 February 2024, 09:30 (Geneva time)?" in ada.text


async def test_an_edited_question_is_answered_as_ever(office: Office) -> None:
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN):
        await ada.says(text)
    await ada.picks("Keep as draft")
    question = ada.person.says("When is the 2022 forum?")
    await ada.looks()
    ada.person.edits(question, "When is the 2020 forum?")
    assert "6–9 April 2020" in (await ada.looks()).text


@BOTH
async def test_a_restart_in_the_middle_interrupts_nobody(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await office.restart()
    await ada.says(OPEN)
    await office.restart()
    await ada.says("Dear all, another one.")
    await office.restart()
    await ada.picks("Français")
    await office.restart()
    await ada.picks("Who gets it", "○ Test group")
    assert await texts(office) == {"en": OPEN, "fr": "Dear all, another one."}
    assert "For: the test group" in ada.text


@pytest.mark.parametrize("how", ["late", "command", "button"])
async def test_later_a_question_is_a_question_again(office: Office, how: str) -> None:
    await office.readers({"en": [20]})
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN):
        await ada.says(text)
    match how:
        case "late":
            at = datetime.now(UTC) - OPEN_FOR
            await office.stores.desks.open(7, Desk(broadcast=1, expected=Expected.TEXT, at=at))
        case "command":
            await ada.says("/help")
        case _:
            await ada.picks("Keep as draft")
    assert "27–31 May 2024" in (await ada.says("When is the 2024 forum?")).text
    assert await texts(office) == {"en": OPEN}


async def test_shortly_before_it_is_still_a_text(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    at = datetime.now(UTC) - OPEN_FOR + timedelta(seconds=30)
    await office.stores.desks.open(7, Desk(broadcast=None, expected=Expected.TEXT, at=at))
    await ada.says("When is the 2024 forum?")
    assert await texts(office) == {"en": "When is the 2024 forum?"}


async def test_a_forwarded_text_may_begin_like_a_command(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    text = "/rsvp says that you are coming"
    await ada.sends(
        {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": 5}]} | FORWARDED
    )
    assert await texts(office) == {"en": text}


async def test_drafts_are_found_again(office: Office) -> None:
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN):
        await ada.says(text)
    await ada.picks("Keep as draft")
    assert "/broadcast shows it again" in ada.text
    await ada.says("/broadcast")
    assert ada.labels == ("1. Dear all, registration i… (draft)", "+ New broadcast")
    await ada.picks("+ New")
    await ada.says(OUVERT)
    assert await texts(office, 2) == {"fr": OUVERT}
    await ada.says("/broadcast")
    await ada.picks("1.")
    await ada.picks("Discard", "Yes, discard")
    assert ada.text.startswith("Broadcast 1: discarded")
    await ada.says("/broadcast")
    assert [label[:11] for label in ada.labels] == ["2. Chers am", "+ New broad"]
    newest = (await office.stores.audit.page(0, 1))[0]
    assert (newest.act, newest.details) == (Act.BROADCAST_DISCARDED, {"number": 1})


async def test_what_the_bot_prepared_is_found_again_by_who_may_take_it_over(
    office: Office,
) -> None:
    words = Announcement(versions={"en": Version(text=OPEN), "fr": Version(text=OUVERT)})
    await office.stores.broadcasts.add(None, words, Audience(), datetime.now(UTC))
    ada = await office.officer(7)
    for command in ("/broadcast", "/broadcasts"):
        await ada.says(command)
        await ada.picks("1")
        assert ada.labels == ("Take it over", "Preview", "Discard …")
        assert OPEN in ada.text
    await ada.picks("Preview", "Français")
    assert OUVERT in [message.text for message in ada.seen]
    await ada.picks("« Back", "Take it over")
    assert ada.labels[:2] == ("✎ English", "✎ Français")
    eve = await office.officer(8, Role.AUTHOR)
    assert (await eve.says("/broadcast")).text.startswith("Send me the message")


async def test_the_text_goes_into_no_log_and_no_audit(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="bot")
    ada = await office.officer(7)
    for text in ("/broadcast", OPEN):
        await ada.says(text)
    assert "registration" not in caplog.text
    assert "registration" not in repr(await office.stores.audit.page(0, 9))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_officers_read_the_desk_in_their_language(
    office: Office, phrases: Phrases, language: str
) -> None:
    await office.readers({"en": [20]})
    ada = await office.officer(7, language=language)
    await ada.says("/broadcast")
    assert ada.text == phrases.say(language, "desk-ask-first")
    await ada.says(OPEN)
    assert ada.text.endswith(phrases.say(language, "desk-go-on"))
    steps = ("audience", "offers", "preview", "test", "send", "when", "keep", "discard")
    assert ada.labels[-8:] == tuple(phrases.say(language, f"desk-{step}") for step in steps)
    await ada.picks(phrases.say(language, "desk-send"))
    assert ada.labels[0] == phrases.say(language, "desk-go", people="1")


async def test_a_link_leads_to_the_desk(office: Office, phrases: Phrases) -> None:
    ada = await office.officer(7, Role.AUTHOR)
    assert (await ada.says("/start broadcast")).text == phrases.say("en", "desk-ask-first")
    eve = await office.officer(66, None)
    assert (await eve.says("/start broadcast")).text == phrases.say("en", "unknown-command")

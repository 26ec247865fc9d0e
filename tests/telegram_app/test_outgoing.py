import re

from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardButton

from bot.telegram_app.outgoing import LONGEST, Outgoing, keyboard, messages, pages, said, units
from bot.wording.reply import Button, Paragraph, Reply, Show

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
LINES = st.lists(WORDS, max_size=150).map("\n".join)


def bold(message: Outgoing) -> list[str]:
    encoded = message.text.encode("utf-16-le")
    return [
        encoded[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le")
        for e in message.headings
    ]


def test_headings_are_bold_also_behind_wide_characters() -> None:
    reply = Reply(
        paragraphs=(
            Paragraph("Forum 🌍 2024", "Dates: 27–31 May 2024 😀"),
            Paragraph(None, "No heading"),
            Paragraph("منتدى 2022", "المكان"),
        ),
        language="en",
        decision="answer",
    )
    (message,) = messages(reply)
    assert message.text == reply.text
    assert bold(message) == ["Forum 🌍 2024", "منتدى 2022"]


def test_markup_stays_what_was_typed() -> None:
    (message,) = said("<b>_*[a](tg://user?id=1)")
    assert (message.text, message.headings) == ("<b>_*[a](tg://user?id=1)", ())


def test_long_replies_are_cut_between_paragraphs() -> None:
    paragraphs = [Paragraph(f"Edition {n}", "x" * 1500) for n in range(5)]
    found = pages(paragraphs)
    assert [bold(message) for message in found] == [
        ["Edition 0", "Edition 1"],
        ["Edition 2", "Edition 3"],
        ["Edition 4"],
    ]


def test_a_long_paragraph_is_cut_between_lines_then_words() -> None:
    lines = "\n".join(f"line {n} " + "y" * 90 for n in range(60))
    first, second = said(lines)
    assert f"{first.text}\n{second.text}" == lines
    first, second = said("word " * 1000)
    assert {first.text.split()[-1], second.text.split()[0]} == {"word"}


def test_buttons_are_under_the_last_message() -> None:
    rows = ((Button("2020", Show(2020, ("dates",), in_place=True)),),)
    long = tuple(Paragraph(None, "x" * 4000) for _ in range(2))
    found = messages(Reply(paragraphs=long, language="en", decision="answer", buttons=rows))
    assert [message.buttons is None for message in found] == [True, False]


def test_wide_rows_are_broken_for_telephones() -> None:
    labels = ("2017", "2020", "2022", "Registration and documents", "Deadlines")
    row = [Button(label, Show(2020, ("dates",), in_place=True)) for label in labels]
    markup = keyboard([row], "en")
    assert markup
    shown = [[button.text for button in part] for part in markup.inline_keyboard]
    assert shown == [["2017", "2020", "2022"], ["Registration and documents"], ["Deadlines"]]


def test_a_wish_that_is_too_long_gets_no_button() -> None:
    topics = ("policy_statement", "accommodation", "photo_contest", "registration")
    assert keyboard([[Button("2020", Show(2020, topics, in_place=True))]], "en") is None


def test_a_button_carries_its_wish_and_language() -> None:
    markup = keyboard([[Button("2020", Show(2020, ("dates",), in_place=True))]], "fr")
    expected = InlineKeyboardButton("2020", callback_data="1:s:2020:e:fr:dates")
    assert markup
    assert markup.inline_keyboard == ((expected,),)


@given(st.lists(st.tuples(st.none() | WORDS, LINES), min_size=1, max_size=4))
def test_every_message_fits_and_nothing_is_lost(parts: list[tuple[str | None, str]]) -> None:
    paragraphs = [Paragraph(*part) for part in parts if any(map(str.strip, filter(None, part)))]
    if not paragraphs:
        return
    found = pages(paragraphs)
    given_words = [word for p in paragraphs for part in p if part for word in part.split()]
    assert all(0 < units(message.text) <= LONGEST for message in found)
    assert all(message.text == message.text.strip() for message in found)
    assert "".join("".join(m.text.split()) for m in found) == "".join(given_words)
    assert all(re.search(r"\S", heading) for message in found for heading in bold(message))

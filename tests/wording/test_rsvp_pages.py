from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.knowledge.library import Library
from bot.rsvp.draft import Kind
from bot.rsvp.rsvp import Delegation, Interest, Rsvp, State, Way
from bot.rsvp.wishes import Act, Wish
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply
from bot.wording.rsvp_pages import RsvpPages
from tests.conftest import LANGUAGES

TODAY = date(2024, 2, 10)
AFTER = date(2024, 6, 1)
AT = datetime(2024, 2, 10, 12, tzinfo=UTC)
RSVP = Rsvp(
    edition=2024,
    stakeholder="governments",
    way=Way.IN_PERSON,
    organisation="ITU",
    state=State.COMING,
    at=AT,
)
DELEGATION = Delegation(
    edition=2024, numbers={"governments": 2}, organisation=None, state=State.DECLINED, at=AT
)
INTEREST = Interest(stakeholder="governments", at=AT)


@pytest.fixture(scope="module")
def pages(library: Library, phrases: Phrases) -> RsvpPages:
    return RsvpPages(library, phrases)


def wishes(reply: Reply) -> list[object]:
    return [button.action for row in reply.buttons for button in row]


def labels(reply: Reply) -> list[list[str]]:
    return [[button.label for button in row] for row in reply.buttons]


def test_what_is_noted_can_be_changed_and_withdrawn(pages: RsvpPages) -> None:
    reply = pages.noted(RSVP, "en", TODAY)
    assert reply.text == (
        "WSIS+20 Forum High-Level Event 2024: 27–31 May 2024\n"
        "✓ Noted: you are coming.\nGroup: Governments\nTaking part: In person\n"
        "Organisation: ITU\n\n"
        "This is not the official registration or accreditation. For those: www.wsis.org/forum"
    )
    assert wishes(reply) == [
        Wish(act=Act.CHANGE, edition=2024), Wish(act=Act.WITHDRAW, edition=2024)
    ]  # fmt: skip


def test_all_that_was_said_is_listed_declined_ones_too(pages: RsvpPages) -> None:
    reply = pages.listed([RSVP, DELEGATION, INTEREST], "en", TODAY)
    assert [paragraph.text.splitlines()[0] for paragraph in reply.paragraphs[:3]] == [
        "✓ Noted: you are coming.",
        "Noted: your delegation is not coming.",
        "✓ Noted: I will write to you here when it is announced.",
    ]
    assert labels(reply) == [
        ["2024: Change", "2024: Withdraw"],
        ["Delegation 2024: Coming after all"],
        ["Do not tell me about the next edition"],
    ]


def test_of_an_edition_that_is_over_nothing_changes(pages: RsvpPages) -> None:
    assert wishes(pages.listed([RSVP, DELEGATION, INTEREST], "en", AFTER)) == [
        Wish(act=Act.WITHDRAW, kind=Kind.INTEREST)
    ]


def test_an_rsvp_can_be_withdrawn_after_the_window(library: Library, phrases: Phrases) -> None:
    window = library.editions[2024].rsvp.model_copy(update={"closes": date(2024, 3, 1)})
    edition = library.editions[2024].model_copy(update={"rsvp": window})
    early = replace(library, editions={**library.editions, 2024: edition})
    reply = RsvpPages(early, phrases).noted(RSVP, "en", date(2024, 4, 1))
    assert wishes(reply) == [Wish(act=Act.WITHDRAW, edition=2024)]


def test_an_edition_of_a_file_that_is_gone_is_still_listed(pages: RsvpPages) -> None:
    reply = pages.listed([replace(RSVP, edition=1999)], "en", TODAY)
    assert (reply.paragraphs[0].heading, wishes(reply)) == ("1999", [Wish(kind=Kind.INTEREST)])


NOT_YET = "RSVPs for WSIS+20 Forum High-Level Event 2024 (27–31 May 2024) open on 31 January 2024."
OVER = (
    "WSIS Forum 2022 (30 May – 3 June 2022) is over. "
    "Shall I tell you here when the next edition is announced?"
)


@pytest.mark.parametrize(
    ("edition", "today", "words"), [(2022, TODAY, OVER), (2024, date(2023, 12, 1), NOT_YET)]
)
def test_why_there_is_no_rsvp(
    pages: RsvpPages, library: Library, edition: int, today: date, words: str
) -> None:
    reply = pages.closed(library.editions[edition], "en", today)
    assert reply.paragraphs[0].text == words
    assert wishes(reply)[-1] == Wish(kind=Kind.INTEREST)


def test_whoever_said_nothing_can_begin(pages: RsvpPages) -> None:
    assert wishes(pages.listed([], "en", TODAY)) == [Wish(edition=2024), Wish(kind=Kind.INTEREST)]
    assert wishes(pages.listed([], "en", AFTER)) == [Wish(kind=Kind.INTEREST)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_gives_the_official_link(
    pages: RsvpPages, library: Library, language: str
) -> None:
    found = [
        *(pages.noted(kept, language, TODAY) for kept in (RSVP, DELEGATION, INTEREST)),
        *(pages.closed(edition, language, TODAY) for edition in (*library.editions.values(), None)),
        pages.listed([], language, TODAY),
        pages.listed([RSVP, DELEGATION, INTEREST], language, TODAY),
        pages.said("rsvp-interest-ended", language, TODAY),
    ]
    assert {reply.paragraphs[-1].text.endswith("www.wsis.org/forum") for reply in found} == {True}

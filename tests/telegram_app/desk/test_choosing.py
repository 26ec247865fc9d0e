"""Whom a broadcast is for, by buttons with a live count, and the buttons under it."""

from datetime import UTC, datetime

import pytest

from bot.broadcasts.announcement import Offer
from bot.broadcasts.audience import Among, Audience
from bot.rsvp.consent import NEXT_EDITION, changes_of
from bot.rsvp.rsvp import Interest, Rsvp, State, Way
from bot.secretariat.roles import Role
from tests.telegram_app.desk.conftest import BOTH, Office, Officer
from tests.telegram_app.desk.test_writing import OPEN, OUVERT

NOW = datetime(2024, 2, 9, tzinfo=UTC)


def rsvp(stakeholder: str, way: Way) -> Rsvp:
    return Rsvp(
        edition=2024,
        stakeholder=stakeholder,
        way=way,
        organisation=None,
        state=State.COMING,
        at=NOW,
    )


@pytest.fixture
async def ada(office: Office) -> Officer:
    """An officer with a draft, and people of whom each differs in one thing."""
    await office.readers({"en": [20, 21], "fr": [22], "ru": [23]})
    coming = {
        30: ("governments", Way.IN_PERSON, "fr"), 31: ("governments", Way.REMOTE, "en"),
        32: ("private_sector", Way.REMOTE, "en"), 33: ("civil_society", Way.UNDECIDED, "es"),
    }  # fmt: skip
    for number, (stakeholder, way, language) in coming.items():
        await office.stores.rsvps.keep(number, rsvp(stakeholder, way), language)
        await office.agree(number, changes_of(2024), given=number != 33)
    await office.stores.interests.keep(40, Interest(stakeholder="governments", at=NOW), "zh")
    await office.agree(40, NEXT_EDITION)
    ada = await office.officer(7, Role.AUTHOR)
    for text in ("/broadcast", OPEN, OUVERT):
        await ada.says(text)
    await ada.picks("Who gets it")
    return ada


async def audience(office: Office) -> Audience:
    found = await office.stores.broadcasts.find(1)
    assert found
    return found.audience


def counted(ada: Officer) -> list[str]:
    """The lines of the card about people."""
    lines = ada.text.split("\n")
    at = next(i for i, line in enumerate(lines) if line.startswith("People"))
    return lines[at : lines.index("", at)]


@BOTH
async def test_every_choice_counts_at_once(office: Office, ada: Officer) -> None:
    assert ada.labels[:7] == (
        "● Asked for news", "○ Coming to 2024", "○ Coming to 2022", "○ Coming to 2020",
        "○ Coming to 2017", "○ Want to hear of the next edition", "○ Test group",
    )  # fmt: skip
    assert counted(ada) == [
        "People: 4", "✓ English: 2", "✓ Français: 1", "✗ Русский: 1, will get English",
    ]  # fmt: skip
    await ada.picks("○ Coming to 2024")
    assert counted(ada) == [
        "People: 3", "✓ English: 2", "✓ Français: 1",
        "Left out because they have not agreed: 1",
    ]  # fmt: skip
    await ada.picks("○ Want to hear")
    assert counted(ada) == ["People: 1", "✗ 中文: 1, will get English"]
    await ada.picks("○ Coming to 2017")
    assert counted(ada) == ["People: 0"]
    await ada.picks("○ Test group")
    assert counted(ada) == ["People: 2", "✓ English: 2"]
    assert await audience(office) == Audience(among=Among.TEST)
    assert [label for label in ada.labels if ": " in label] == []


@BOTH
async def test_an_audience_is_narrowed(office: Office, ada: Officer) -> None:
    await ada.picks("○ Coming to 2024", "Groups: all")
    assert ada.labels[0] == "☐ Governments"
    await ada.picks("☐ Governments")
    assert counted(ada) == ["People: 2", "✓ English: 1", "✓ Français: 1"]
    assert ada.labels[0] == "☑ Governments"
    await ada.picks("« Back", "Taking part: all", "☐ Online")
    assert counted(ada) == ["People: 1", "✓ English: 1"]
    await ada.picks("« Back", "Languages: all", "☐ Français", "☐ English")
    assert await audience(office) == Audience(
        among=Among.EDITION,
        edition=2024,
        stakeholders=frozenset({"governments"}),
        ways=frozenset({Way.REMOTE}),
        languages=frozenset({"en", "fr"}),
    )
    assert "Groups: Governments\nTaking part: Online\nLanguages: English, Français" in ada.text
    await ada.picks("« Back", "Taking part: Online", "☑ Online", "« Back")
    assert counted(ada) == ["People: 2", "✓ English: 1", "✓ Français: 1"]
    # Only those who come to an edition have a way.
    await ada.picks("○ Asked for news")
    assert (await audience(office)).stakeholders == frozenset({"governments"})
    assert [label for label in ada.labels if label.startswith("Taking part")] == []


async def test_a_double_tap_on_a_choice_leaves_it_chosen(office: Office, ada: Officer) -> None:
    await ada.picks("○ Coming to 2024", "Languages: all")
    assert ada.card
    button = next(b for b in ada.card.buttons if b.label == "☐ Français")
    for _ in range(2):
        ada.person.presses(ada.card, button)
    await ada.looks()
    assert (await audience(office)).languages == frozenset({"fr"})


FORGED = [
    "1:b:among:1:privacy", "1:b:among:1:edition", "1:b:among:1:edition.1999",
    "1:b:among:1:news.2024", "1:b:among:1:everybody", "1:b:among:1", "1:b:filter:1:ways",
    "1:b:filter:1:people", "1:b:choose:1:ways.remote.1", "1:b:choose:1:stakeholders.x.1",
    "1:b:choose:1:languages.xx.1", "1:b:choose:1", "1:b:offer:1:free.1", "1:b:offer:1",
    "1:b:about:1:1999", "1:b:about:1:x", "1:b:text:1:zh", "1:b:relabel:1:fr.xx",
    "1:b:relabel:1:zh.ru", "1:b:relabel:1:fr.en", "1:b:remove:1:zh", "1:b:write:1:xx",
    "1:b:take:1:zh.17", "1:b:language:1:zh", "1:b:show:1:es", "1:b:at:1:2024",
    "1:b:fix:1:202402121000", "1:b:fix:1:202402121000.0", "1:b:go:1", "1:b:go:1:0123456789ab",
    "1:b:confirm:1:0123456789ab.now", "1:b:return:1", "1:b:back:1", "1:b:test", "1:b:card:2",
    "1:b:card:999999999", "1:b:nothing:1", "1:b:allow:0", "2:b:card:1",
]  # fmt: skip


async def test_forged_choices_change_nothing(office: Office, ada: Officer) -> None:
    before = await office.stores.broadcasts.find(1)
    for data in FORGED:
        await ada.forges(data)
        assert await office.stores.broadcasts.find(1) == before, data
        assert await office.stores.broadcasts.find(2) is None, data


async def test_buttons_under_it(office: Office, ada: Officer) -> None:
    await ada.picks("« Back", "Buttons")
    assert ada.labels == (
        "☐ Official registration", "☐ I am coming (2024)", "☐ Ask a question",
        "● 2024", "○ 2022", "○ 2020", "○ 2017", "« Back",
    )  # fmt: skip
    await ada.picks("☐ Ask a question", "☐ Official registration", "○ 2022", "☐ I am coming")
    found = await office.stores.broadcasts.find(1)
    assert found
    assert (found.announcement.offers, found.announcement.edition) == (tuple(Offer), 2022)
    await ada.picks("☑ I am coming", "« Back")
    assert "Buttons: Official registration, Ask a question" in ada.text

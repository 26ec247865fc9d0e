"""Nobody without the role can start, see or confirm anything, by whatever button."""

from collections.abc import Sequence

import pytest

from bot.broadcasts.broadcast import State, fingerprint
from bot.broadcasts.desk import Step
from bot.secretariat.roles import Role
from bot.terminal.messages import Message
from bot.wording.phrases import Phrases
from tests.telegram_app.desk.conftest import CHIEF, Office, Officer
from tests.telegram_app.desk.test_sending import drafted, state
from tests.telegram_app.desk.test_writing import OPEN, OUVERT

AT = "202402121000"


async def every_button(office: Office) -> list[str]:
    """One of each kind, valid for the draft as it is."""
    found = await office.stores.broadcasts.find(1)
    assert found
    seen = fingerprint(found)
    values = {
        Step.TEXT: "en", Step.WRITE: "en", Step.LANGUAGE: "en", Step.RELABEL: "en.es",
        Step.REMOVE: "en", Step.TAKE: "es.1", Step.AMONG: "test", Step.FILTER: "languages",
        Step.CHOOSE: "languages.en.1", Step.OFFER: "rsvp.1", Step.ABOUT: "2022", Step.SHOW: "en",
        Step.GO: seen, Step.AT: AT, Step.FIX: f"{AT}.{seen}", Step.CONFIRM: f"{seen}.now",
    }  # fmt: skip
    return [
        f"1:b:{step}:1:{values[step]}" if step in values else f"1:b:{step}:1"
        for step in Step
        if step not in {Step.NEW, Step.ALLOW, Step.LIST}
    ] + ["1:b:new:0", "1:b:allow:0"]


async def tells_nothing(office: Office, who: Officer, under: Message, data: Sequence[str]) -> None:
    """Press each button; nothing is done, and nothing of the broadcast is said."""
    before = await office.stores.broadcasts.find(1)
    records = await office.stores.audit.count()
    for each in data:
        shown = await who.forges(each, under)
        assert [message.text for message in shown] == [], each
    assert await office.stores.broadcasts.find(1) == before
    assert await office.stores.broadcasts.find(2) is None
    assert await office.stores.audit.count() == records
    assert await office.stores.desks.find(who.person.user["id"]) is None


@pytest.mark.parametrize("role", [None, Role.VIEWER])
@pytest.mark.parametrize("wanted", [State.DRAFT, State.WAITING, State.SCHEDULED, State.MISSED])
async def test_outsiders_and_viewers(
    office: Office, phrases: Phrases, role: Role | None, wanted: State
) -> None:
    await office.readers({"en": [20]})
    await drafted(office)
    for step in {State.MISSED: (State.SCHEDULED, State.MISSED)}.get(wanted, (wanted,)):
        now = await state(office)
        if step is not now:
            await office.stores.broadcasts.advance(1, now, step)
    eve = await office.officer(66, role)
    assert (await eve.says("/broadcast")).text == phrases.say("en", "unknown-command")
    assert eve.card
    data = [each for each in await every_button(office) if each != "1:b:new:0"]
    await tells_nothing(office, eve, eve.card, [*data, "1:b:new:0"])
    query = eve.person.forges(eve.card, data[0])
    await office.telegram.settled()
    assert query.answer
    assert query.answer["text"] == phrases.say("en", "button-old")


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.SENDER, Role.ADMIN])
async def test_a_draft_is_its_authors_alone(office: Office, role: Role) -> None:
    await office.readers({"en": [20]})
    await drafted(office)
    eve = await office.officer(66, role)
    await eve.says("/broadcast")
    assert eve.card
    await office.stores.desks.close(66)
    skipped = {"1:b:new:0"} | ({"1:b:allow:0"} if role is Role.ADMIN else set())
    data = [each for each in await every_button(office) if each not in skipped]
    await tells_nothing(office, eve, eve.card, data)


async def test_another_author_neither_sees_nor_confirms_what_waits(office: Office) -> None:
    await office.readers({"en": [20]})
    await drafted(office, Role.AUTHOR)
    await office.stores.broadcasts.advance(1, State.DRAFT, State.WAITING)
    eve = await office.officer(66, Role.AUTHOR)
    await eve.says("/broadcast")
    assert eve.card
    await office.stores.desks.close(66)
    data = [each for each in await every_button(office) if each != "1:b:new:0"]
    await tells_nothing(office, eve, eve.card, data)


async def test_buttons_work_only_where_they_are(office: Office, phrases: Phrases) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Send now")
    assert ada.card
    go = str(ada.card.buttons[0].data)
    group = office.telegram.group()
    ada.person.says("/broadcast@WSISForumTestBot", group)
    answer = await group.reads()
    assert answer.text == phrases.say(
        "en", "private-only", link="https://t.me/WSISForumTestBot?start=broadcast"
    )
    # Whoever forwards a card forwards no right.
    for who in (ada, await office.officer(8, Role.SENDER)):
        query = who.person.forges(answer, go)
        await office.telegram.settled()
        assert query.answer
        assert query.answer["text"] == phrases.say("en", "button-old")
    stranger = await office.officer(9, Role.SENDER)
    stranger.person.forges(ada.card, go)
    await office.telegram.settled()
    assert await state(office) is State.DRAFT


async def test_a_role_taken_away_counts_at_once(office: Office) -> None:
    await office.readers({"en": [20]})
    ada = await drafted(office)
    await ada.picks("Send now")
    assert ada.card
    card = ada.card
    await office.stores.roles.take(7)
    ada.person.presses(card, "✓ Yes, send to 1")
    await office.telegram.settled()
    assert await state(office) is State.DRAFT
    found = await office.stores.broadcasts.find(1)
    assert found
    assert {v.text for v in found.announcement.versions.values()} == {OPEN, OUVERT}


async def test_a_text_is_not_taken_from_who_has_no_role_any_more(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await office.stores.roles.take(7)
    assert "27–31 May 2024" in (await ada.says("When is the 2024 forum?")).text
    assert await office.stores.broadcasts.find(1) is None


async def test_what_others_write_goes_into_nobodys_draft(office: Office) -> None:
    ada = await office.officer(7)
    await ada.says("/broadcast")
    await office.officer(CHIEF)
    bob = await office.officer(8)
    assert "27–31 May 2024" in (await bob.says("When is the 2024 forum?")).text
    eve = await office.officer(66, None)
    sent = eve.person.says("When is the 2024 forum?")
    await eve.looks()
    eve.person.edits(sent, "When is the 2022 forum?")
    assert "30 May" in (await eve.looks()).text
    assert await office.stores.broadcasts.find(1) is None

"""Lets a broadcast go, now or at a time; who may not alone asks another officer to confirm it."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from functools import cached_property

from bot import clock
from bot.broadcasts.announcement import loses_a_file
from bot.broadcasts.audience import Reach
from bot.broadcasts.broadcast import Act, Broadcast, State, fingerprint, needs_another
from bot.broadcasts.desk import Desk, Expected, Step
from bot.broadcasts.schedule import Misread, Moments
from bot.clock import GENEVA
from bot.secretariat.audit import Act as Did
from bot.telegram_app.broadcasting.confirming import Confirming
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officer, Officers
from bot.wording import broadcast_release
from bot.wording.broadcast_release import MINUTE
from bot.wording.reply import Reply

_MORNING, _EVENING = time(9), time(18)


class Releasing:
    """Asks first, with the number of people; a button holds only for what was seen above it."""

    def __init__(self, officers: Officers, launching: Launching, confirming: Confirming) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._launching = launching
        self._confirming = confirming

    def acts(self) -> Mapping[Step, Doing]:
        return {
            Step.SEND: self._ask,
            Step.GO: self._go,
            Step.WHEN: self._when,
            Step.AT: self._at,
            Step.FIX: self._fix,
        }

    async def hear(self, officer: Officer, broadcast: Broadcast, text: str) -> Reply:
        """Take a typed time."""
        work = Deskwork(officer=officer, broadcast=broadcast)
        found = self._moments.read(text, clock.now())
        if isinstance(found, Misread):
            return await self._asked_when(work, f"desk-time-{found}")
        return await self._asked_at(work, found)

    async def _ask(self, work: Deskwork, *said: str) -> Reply:
        reach = await self._officers.reach(work.broadcast)
        if why := await self._why_not(work.broadcast, reach):
            return await self._officers.now(work, why)
        words = self._officers.words(work.broadcast, work.officer)
        told = map(words.say, said)
        return broadcast_release.send(words, reach, *told, another=self._another(work))

    async def _go(self, work: Deskwork) -> Reply:
        if work.value != fingerprint(work.broadcast):
            return await self._ask(work, "desk-send-changed")
        return await self._release(work, None)

    async def _when(self, work: Deskwork) -> Reply:
        if work.broadcast.state is State.MISSED:
            await self._confirming.to_draft(work)
        reach = await self._officers.reach(work.broadcast)
        if why := await self._why_not(work.broadcast, reach):
            return await self._officers.now(work, why)
        return await self._asked_when(work)

    async def _asked_when(self, work: Deskwork, *said: str) -> Reply:
        number, person = work.broadcast.id, work.officer.person
        desk = Desk(broadcast=number, expected=Expected.TIME, at=datetime.now(UTC))
        await self._stores.desks.open(person, desk)
        words = self._officers.words(work.broadcast, work.officer)
        offered = _offered(clock.now())
        return broadcast_release.when(words, offered, *map(words.say, said))

    async def _at(self, work: Deskwork) -> Reply:
        moment = _read(work.value)
        return await (self._asked_at(work, moment) if moment else self._asked_when(work))

    async def _asked_at(self, work: Deskwork, moment: datetime, *said: str) -> Reply:
        if moment <= clock.now():
            return await self._asked_when(work, f"desk-time-{Misread.PAST}")
        reach = await self._officers.reach(work.broadcast)
        words = self._officers.words(work.broadcast, work.officer)
        told = map(words.say, said)
        return broadcast_release.at(words, reach, moment, *told, another=self._another(work))

    async def _fix(self, work: Deskwork) -> Reply:
        value, _, seen = work.value.partition(".")
        moment = _read(value)
        if moment is None or moment <= clock.now():
            return await self._asked_when(work, f"desk-time-{Misread.PAST}")
        if seen != fingerprint(work.broadcast):
            return await self._asked_at(work, moment, "desk-send-changed")
        return await self._release(work, moment)

    async def _release(self, work: Deskwork, at: datetime | None) -> Reply:
        """Do it, unless nobody would get it, somebody has to confirm it, or it is done."""
        broadcast, person = work.broadcast, work.officer.person
        if why := await self._why_not(broadcast, await self._officers.reach(broadcast)):
            return await self._officers.now(work, why)
        if self._another(work):
            return await self._confirming.submit(work, at)
        card = {"card_chat": person, "card_message": work.card or 0}
        if at is None:
            done = await self._launching.launch(broadcast, confirmed_by=person, **card)
        else:
            done = await self._stores.broadcasts.advance(
                broadcast.id,
                broadcast.state,
                State.SCHEDULED,
                scheduled_at=at,
                confirmed_by=person,
                **card,
            )
        if done:
            did = Did.BROADCAST_SCHEDULED if at else Did.BROADCAST_SENT
            await self._officers.note(work, did)
        return await self._officers.now(work)

    async def _why_not(self, broadcast: Broadcast, reach: Reach) -> str | None:
        """Return the message that says why it cannot go out."""
        if not broadcast.announcement.versions:
            return "desk-text-first"
        if not reach.people:
            why = "desk-empty-delete" if broadcast.act is Act.DELETE else "desk-empty-left-out"
            return why if reach.left_out else "desk-empty"
        if broadcast.act is Act.EDIT and broadcast.corrects:
            corrected = await self._stores.broadcasts.find(broadcast.corrects)
            before = corrected and await self._stores.broadcasts.worded(corrected)
            if before and loses_a_file(before, broadcast.announcement, reach.by_language):
                return "desk-keeps-file"
        return None

    def _another(self, work: Deskwork) -> bool:
        four_eyes = self._officers.four_eyes
        return needs_another(work.broadcast, work.officer.role, four_eyes=four_eyes)

    @cached_property
    def _moments(self) -> Moments:
        return Moments(self._officers.library)


def _offered(now: datetime) -> list[datetime]:
    """Return times that are often wanted: this evening, tomorrow, next Monday."""
    today = now.astimezone(GENEVA).date()
    monday = today + timedelta(7 - today.weekday())
    tomorrow = today + timedelta(1)
    days = [(today, _EVENING), (tomorrow, _MORNING), *([(monday, _MORNING)] * (monday != tomorrow))]
    times = [datetime.combine(day, hour, GENEVA) for day, hour in days]
    return [each for each in times if each - now > timedelta(hours=1)]


def _read(value: str) -> datetime | None:
    """Return the time that a button carries, which may be forged."""
    try:
        return datetime.strptime(value, MINUTE).replace(tzinfo=GENEVA)
    except ValueError:
        return None

"""What officers do with a broadcast that has begun: pause, go on, stop, send once more, keep."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.broadcast import UNDER_WAY, Act, State
from bot.broadcasts.delivery import Outcome
from bot.broadcasts.desk import Step
from bot.secretariat.audit import Act as Did
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officers
from bot.telegram_app.broadcasting.outcome_file import outcomes_of
from bot.telegram_app.incoming import Place
from bot.telegram_app.sending.outbox import Outbox
from bot.wording import broadcast_watch
from bot.wording.reply import Reply


class Watching:
    """Each step is taken once, however many officers press at the same time."""

    def __init__(self, officers: Officers, outbox: Outbox) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._outbox = outbox

    def acts(self) -> Mapping[Step, Doing]:
        return {
            Step.CARD: self._look,
            Step.PAUSE: self._pause,
            Step.RESUME: self._resume,
            Step.STOP: self._stop,
            Step.AGAIN: self._again,
            Step.UNSURE: self._unsure,
            Step.TWICE: self._twice,
            Step.FILE: self._file,
            Step.COPY: self._copy,
        }

    async def _look(self, work: Deskwork) -> Reply:
        """Show it; this message is its card from now on if it has none, or the officer's own."""
        broadcast, person = work.broadcast, work.officer.person
        live = broadcast.state in UNDER_WAY
        if live and work.card and broadcast.card_chat in {None, person}:
            await self._stores.broadcasts.show_on(broadcast.id, person, work.card)
        return await self._officers.now(work)

    async def _pause(self, work: Deskwork) -> Reply:
        return await self._turned(work, State.PAUSED, Did.BROADCAST_PAUSED)

    async def _resume(self, work: Deskwork) -> Reply:
        return await self._turned(work, State.SENDING, Did.BROADCAST_RESUMED, ended_at=None)

    async def _stop(self, work: Deskwork) -> Reply:
        now = datetime.now(UTC)
        return await self._turned(work, State.STOPPED, Did.BROADCAST_STOPPED, ended_at=now)

    async def _turned(
        self, work: Deskwork, wanted: State, did: Did, **values: datetime | None
    ) -> Reply:
        number, state = work.broadcast.id, work.broadcast.state
        if await self._stores.broadcasts.advance(number, state, wanted, **values):
            await self._officers.note(work, did)
        return await self._officers.now(work)

    async def _again(self, work: Deskwork) -> Reply:
        return await self._repeated(work, Outcome.FAILED)

    async def _unsure(self, work: Deskwork) -> Reply:
        """Warn first; a correction or deletion does no harm twice."""
        people = await self._number(work, Outcome.UNKNOWN)
        if people and work.broadcast.act is Act.SEND:
            words = self._officers.words(work.broadcast, work.officer)
            return broadcast_watch.unsure(words, people)
        return await self._twice(work)

    async def _twice(self, work: Deskwork) -> Reply:
        return await self._repeated(work, Outcome.UNKNOWN)

    async def _repeated(self, work: Deskwork, outcome: Outcome) -> Reply:
        number, state = work.broadcast.id, work.broadcast.state
        begun = await self._number(work, outcome) and await self._stores.broadcasts.advance(
            number, state, State.SENDING, ended_at=None
        )
        if begun:
            await self._stores.deliveries.again(number, {outcome})
            await self._officers.note(work, Did.BROADCAST_REPEATED)
        return await self._officers.now(work)

    async def _number(self, work: Deskwork, outcome: Outcome) -> int:
        number = work.broadcast.id
        return (await self._stores.deliveries.outcomes([number]))[number][outcome]

    async def _file(self, work: Deskwork) -> None:
        await self._officers.note(work, Did.EXPORTED, format="csv")
        self._outbox.send(Place.alone(work.officer.person), [outcomes_of(work)])

    async def _copy(self, work: Deskwork) -> None:
        """Begin a draft with the same texts, for the same people, below everything else."""
        broadcast, officer = work.broadcast, work.officer
        told = broadcast.audience
        people = Audience() if told.among is Among.PRIVACY else told
        now, add = datetime.now(UTC), self._stores.broadcasts.add
        words = await self._stores.broadcasts.worded(broadcast)
        number = await add(officer.person, words, people, now)
        if draft := await self._stores.broadcasts.find(number):
            copied = replace(work, broadcast=draft)
            await self._officers.note(copied, Did.BROADCAST_WRITTEN)
            card = outgoing.messages(await self._officers.shown(draft, officer))
            self._outbox.send(Place.alone(officer.person), card)

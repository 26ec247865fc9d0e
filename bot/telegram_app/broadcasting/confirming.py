"""What is between the author of a broadcast and the officers who may confirm it."""

from collections.abc import Mapping
from datetime import datetime

from bot import clock
from bot.broadcasts.broadcast import Broadcast, State, fingerprint
from bot.broadcasts.desk import Step
from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.telegram_app import outgoing, people
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officer, Officers
from bot.telegram_app.broadcasting.previewing import Previewing
from bot.telegram_app.incoming import Place
from bot.telegram_app.sending.outbox import Outbox
from bot.wording import broadcast_release
from bot.wording.broadcast_release import NOW
from bot.wording.reply import Reply


class Confirming:
    """Passes a broadcast on, back, or out of the way; each tells those whom it concerns."""

    def __init__(
        self, officers: Officers, launching: Launching, previewing: Previewing, outbox: Outbox
    ) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._launching = launching
        self._previewing = previewing
        self._outbox = outbox

    def acts(self) -> Mapping[Step, Doing]:
        return {
            Step.CONFIRM: self._confirm,
            Step.RETURN: self._return,
            Step.BACK: self._back,
            Step.KEEP: self._keep,
            Step.DISCARD: self._discard,
            Step.GONE: self._gone,
        }

    async def submit(self, work: Deskwork, at: datetime | None) -> Reply:
        """Ask the others to confirm it, to go out ``at`` (aware) or at once."""
        person = work.officer.person
        others = await self._officers.others(Role.SENDER, but=person)
        if not others:
            return await self._officers.now(work, "desk-nobody-confirms")
        waits = await self._stores.broadcasts.advance(
            work.broadcast.id,
            State.DRAFT,
            State.WAITING,
            scheduled_at=at,
            card_chat=person,
            card_message=work.card,
        )
        if waits and (found := await self._stores.broadcasts.find(work.broadcast.id)):
            await self._officers.note(work, Act.BROADCAST_SUBMITTED)
            for other in others:
                await self._request(found, other, person)
        return await self._officers.now(work)

    async def _request(self, broadcast: Broadcast, officer: Officer, author: int) -> None:
        words = self._officers.words(broadcast, officer)
        codes = list(broadcast.announcement.versions)
        parts = [
            *people.said(words.say("desk-request", person=people.person(author))),
            *self._previewing.parts(broadcast, officer, codes),
            *outgoing.messages(await self._officers.shown(broadcast, officer)),
        ]
        self._outbox.send(Place.alone(officer.person), parts)

    async def _confirm(self, work: Deskwork) -> Reply:
        """Let it go if it is still what the officer saw; after its time only where they know."""
        broadcast = work.broadcast
        seen, _, when = work.value.partition(".")
        at = broadcast.scheduled_at
        if seen != fingerprint(broadcast):
            return await self._officers.now(work, "desk-send-changed")
        if at and at > clock.now():
            done = await self._stores.broadcasts.advance(
                broadcast.id, State.WAITING, State.SCHEDULED, confirmed_by=work.officer.person
            )
        elif at and when != NOW:
            return await self._officers.now(work, "desk-time-past")
        else:
            done = await self._launching.launch(broadcast, confirmed_by=work.officer.person)
        if done:
            await self._officers.note(work, Act.BROADCAST_CONFIRMED)
            await self._tell_author(work, "desk-confirmed")
        return await self._officers.now(work)

    async def _return(self, work: Deskwork) -> Reply:
        if not await self.to_draft(work):
            return await self._officers.now(work)
        await self._officers.note(work, Act.BROADCAST_RETURNED)
        await self._tell_author(work, "desk-returned")
        words = self._officers.words(work.broadcast, work.officer)
        return words.reply(words.say("desk-returned-done", number=str(work.broadcast.id)))

    async def _back(self, work: Deskwork) -> Reply:
        if await self.to_draft(work):
            await self._officers.note(work, Act.BROADCAST_TAKEN_BACK)
        return await self._officers.now(work)

    async def to_draft(self, work: Deskwork) -> bool:
        """Let it be written again: it has no time and nobody's word any more.

        False if it has become something else meanwhile.
        """
        number, state = work.broadcast.id, work.broadcast.state
        return await self._stores.broadcasts.advance(
            number, state, State.DRAFT, scheduled_at=None, confirmed_by=None
        )

    async def _tell_author(self, work: Deskwork, message: str) -> None:
        """Tell the author what somebody else did, and show how it is now."""
        author = work.broadcast.author
        found = await self._stores.broadcasts.find(work.broadcast.id)
        officer = await self._officers.known(author) if author else None
        if not (found and officer) or author == work.officer.person:
            return
        words = self._officers.words(found, officer)
        said = people.said(words.say(message, person=people.person(work.officer.person)))
        card = outgoing.messages(await self._officers.shown(found, officer))
        self._outbox.send(Place.alone(officer.person), [*said, *card])

    async def _keep(self, work: Deskwork) -> Reply:
        words = self._officers.words(work.broadcast, work.officer)
        return broadcast_release.done(words, "desk-kept")

    async def _discard(self, work: Deskwork) -> Reply:
        words = self._officers.words(work.broadcast, work.officer)
        return broadcast_release.asked(words, "desk-discard-ask", Step.GONE, "desk-discard-yes")

    async def _gone(self, work: Deskwork) -> Reply:
        broadcast = work.broadcast
        gone = (broadcast.id, broadcast.state, State.DISCARDED)
        if await self._stores.broadcasts.advance(*gone):
            await self._officers.note(work, Act.BROADCAST_DISCARDED)
        return await self._officers.now(work)

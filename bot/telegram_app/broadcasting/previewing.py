"""Shows a broadcast as its recipients will see it: to an officer, to the test group."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.broadcasts import composing
from bot.broadcasts.broadcast import Broadcast
from bot.broadcasts.desk import Step
from bot.secretariat.audit import Act
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.launching import Launching
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officer, Officers
from bot.telegram_app.broadcasting.parcel import Parcel
from bot.telegram_app.broadcasting.parcels import Parcels
from bot.telegram_app.incoming import Place
from bot.telegram_app.sending.dispatch import Attachment, Part, Recipe
from bot.telegram_app.sending.outbox import Outbox
from bot.wording import broadcast_release
from bot.wording.reply import Reply

PARCEL = "parcel"
"""The name of the recipe."""


class Previewing:
    """Sends what is not yet for everybody."""

    def __init__(self, officers: Officers, launching: Launching, outbox: Outbox) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._launching = launching
        self._outbox = outbox

    def acts(self) -> Mapping[Step, Doing]:
        return {Step.PREVIEW: self._choose, Step.SHOW: self._show, Step.TEST: self._test}

    def parts(self, broadcast: Broadcast, officer: Officer, codes: Sequence[str]) -> list[Part]:
        """Return what people who speak these languages get, each under a line that says so."""
        words = self._officers.words(broadcast, officer)
        found: list[Part] = []
        for code in codes:
            found += outgoing.said(words.say("desk-preview-of", name=words.name(code)))
            parameters = {"broadcast": broadcast.id, "language": code, "person": officer.person}
            found.append(Attachment(recipe=PARCEL, parameters=parameters))
        return found

    async def _choose(self, work: Deskwork) -> Reply | None:
        codes = await self._codes(work.broadcast)
        if len(codes) > 1:
            words = self._officers.words(work.broadcast, work.officer)
            return broadcast_release.preview(words, codes)
        self._send(work, codes, await self._officers.now(work))
        return None

    async def _show(self, work: Deskwork) -> Reply | None:
        codes = await self._codes(work.broadcast)
        if work.value not in codes:
            return await self._officers.now(work)
        words = self._officers.words(work.broadcast, work.officer)
        below = (
            broadcast_release.preview(words, codes)
            if len(codes) > 1
            else await self._officers.now(work)
        )
        self._send(work, [work.value], below)
        return None

    def _send(self, work: Deskwork, codes: Sequence[str], below: Reply) -> None:
        """Send the preview, and below it the card to go on with."""
        parts = self.parts(work.broadcast, work.officer, codes)
        self._outbox.send(Place.alone(work.officer.person), [*parts, *outgoing.messages(below)])

    async def _test(self, work: Deskwork) -> Reply:
        """Send it to the test group as a broadcast of its own, the way everybody will get it."""
        announcement, officer = work.broadcast.announcement, work.officer
        if not announcement.versions:
            return await self._officers.now(work, "desk-text-first")
        people = composing.tested(work.broadcast.audience)
        number = await self._stores.broadcasts.add(
            officer.person, announcement, people, datetime.now(UTC)
        )
        test = await self._stores.broadcasts.find(number)
        if test:
            await self._launching.launch(test, confirmed_by=officer.person)
        await self._officers.note(work, Act.BROADCAST_TESTED)
        return await self._officers.now(work, "desk-tested")

    async def _codes(self, broadcast: Broadcast) -> list[str]:
        """Return the languages in which it is written, then those of others who get it."""
        written = list(broadcast.announcement.versions)
        if not written:
            return []
        reach = await self._officers.reach(broadcast)
        return [*written, *(code for code in reach.by_language if code not in written)]


def parcel_recipe(stores: Stores, parcels: Parcels) -> Recipe:
    """Return what makes a preview: the way that a delivery takes."""

    async def make(parameters: Mapping[str, Any]) -> Parcel:
        # It may have waited while Telegram was out of reach.
        if not await stores.roles.holds(parameters["person"], Role.AUTHOR):
            raise PermissionError("a preview is for somebody who has lost the role for it")
        broadcast = await stores.broadcasts.find(parameters["broadcast"])
        parcel = parcels.of(broadcast, parameters["language"]) if broadcast else None
        if parcel is None:
            raise LookupError("there is nothing to be seen any more")
        return parcel

    return make

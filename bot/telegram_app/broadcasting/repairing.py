"""Corrects what people got of a broadcast, or takes it away from them.

A repair is a broadcast of its own, written, looked at and confirmed on the same desk.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.broadcasts.broadcast import Act, Broadcast, State
from bot.broadcasts.desk import Desk, Expected, Step
from bot.telegram_app import outgoing
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officers
from bot.telegram_app.incoming import Place
from bot.telegram_app.sending.outbox import Outbox


class Repairing:
    """Begins repairs; an officer's own that is still a draft is gone on with."""

    def __init__(self, officers: Officers, outbox: Outbox) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._outbox = outbox

    def acts(self) -> Mapping[Step, Doing]:
        return {Step.CORRECT: self._correct, Step.ERASE: self._erase}

    async def _correct(self, work: Deskwork) -> None:
        """Go on with the texts as people have them; the next message takes the place of one."""
        draft = await self._draft(work, Act.EDIT)
        desk = Desk(broadcast=draft.id, expected=Expected.TEXT, at=datetime.now(UTC))
        await self._stores.desks.open(work.officer.person, desk)
        await self._show(work, draft, "watch-correct-how")

    async def _erase(self, work: Deskwork) -> None:
        await self._show(work, await self._draft(work, Act.DELETE), "watch-remove-how")

    async def _draft(self, work: Deskwork, act: Act) -> Broadcast:
        person, broadcasts = work.officer.person, self._stores.broadcasts
        mine = (act, work.broadcast.id, person)
        for each in await broadcasts.among({State.DRAFT}):
            if (each.act, each.corrects, each.author) == mine:
                return each
        number = await broadcasts.add(
            person,
            await broadcasts.worded(work.broadcast),
            work.broadcast.audience,
            datetime.now(UTC),
            act=act,
            corrects=work.broadcast.id,
        )
        draft = await broadcasts.find(number)
        assert draft  # noqa: S101 - it has just been kept
        return draft

    async def _show(self, work: Deskwork, draft: Broadcast, said: str) -> None:
        """Show the repair below everything else: the card of the broadcast stays what it is."""
        card = outgoing.messages(await self._officers.shown(draft, work.officer, said))
        self._outbox.send(Place.alone(work.officer.person), card)

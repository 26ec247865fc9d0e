"""RSVPs of people: what a wish, a button or a text does to them, and what is said of it.

Everything is found by the person who wrote or pressed; nothing of it stays in this object.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot import clock
from bot.knowledge.library import Library
from bot.rsvp.dialogue import Dialogue
from bot.rsvp.draft import EDITION, ORGANISATION, WITHDRAW, Draft, Given, Kind
from bot.rsvp.hearing import End, Heard, Notice, Press, changed, pressed
from bot.rsvp.kept import Kept, declined, differs, kind_of, meant, named_like
from bot.rsvp.organisation import UnfitOrganisationError, cleaned
from bot.rsvp.rsvp import Interest, Rsvp, Way
from bot.rsvp.saying import corrected, said
from bot.rsvp.typed import Typed
from bot.rsvp.wishes import Act, Wish
from bot.storage.dialogues import DialogueStore
from bot.telegram_app.rsvp.keeping import Keeping
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply
from bot.wording.rsvp_cards import RsvpCards
from bot.wording.rsvp_pages import RsvpPages


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Which calendar file goes with a reply; ``way`` is None for a delegation."""

    edition: int
    way: Way | None


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What is said, and the calendar file that goes with it.

    ``below``: it is said below all else, also if it corrects an earlier answer.
    """

    reply: Reply
    calendar: Calendar | None = None
    below: bool = False


class Rsvps:
    """The RSVPs of everybody."""

    def __init__(
        self,
        library: Library,
        phrases: Phrases,
        dialogues: DialogueStore,
        keeping: Keeping,
        typed: Typed,
    ) -> None:
        self._library = library
        self._cards, self._pages = RsvpCards(library, phrases), RsvpPages(library, phrases)
        self._dialogues = dialogues
        self._keeping = keeping
        self._typed = typed

    async def waiting(self, person: int) -> Draft | None:
        """Return the draft that somebody has not finished."""
        return await self._dialogues.find(person)

    def step(self, draft: Draft) -> str:
        """Return which step waits for its answer."""
        return self._dialogue().step(draft)

    async def listed(self, person: int, language: str) -> Shown:
        """Show all that somebody said."""
        await self._keep_what_was_to_be_withdrawn(person)
        kept = await self._keeping.all_of(person)
        reply = self._pages.listed(kept, language, clock.today())
        draft = None if kept else await self._dialogues.find(person)
        return Shown(reply=self.reminding(reply, draft, language) if draft else reply)

    async def act(self, person: int, wish: Wish, language: str) -> Shown:
        """Do what somebody wants of their RSVPs."""
        if wish.act is Act.START:
            return await self._start(person, wish, language)
        kept = meant(await self._keeping.all_of(person), wish, self._dialogue().ahead)
        if kept is None:
            return await self._without(person, wish, language)
        match wish.act:
            case Act.CHANGE:
                return await self._change(person, kept, wish, language)
            case Act.WITHDRAW if not declined(kept):
                draft = await self._keeping.reopened(person, kept, secrets.token_hex(3))
                asked = Heard(draft=replace(draft, again=WITHDRAW))
                return await self._question(person, asked, language)
        return self._noted(kept, language)

    async def press(self, person: int, press: Press, language: str) -> Shown | Notice | None:
        """Do what a button of a dialogue wants; None if that dialogue is over.

        A Notice says why it has no effect.
        """
        draft = await self._dialogues.find(person)
        if draft is None:
            return None
        if draft.token != press.token:
            return await self._question(person, Heard(draft=draft), language)
        heard = pressed(self._dialogue(), draft, press)
        if heard.notice is Notice.ANSWERED and not self._dialogue().closed(draft):
            return heard.notice
        return await self._heard(person, heard, language)

    async def hear(
        self, person: int, draft: Draft, text: str, language: str, *, aside: bool
    ) -> Shown | None:
        """Take a typed answer, also ``aside`` from what was asked; None where it is none."""
        heard = said(self._dialogue(), self._typed, draft, text, aside=aside)
        return await self._heard(person, heard, language) if heard else None

    async def correct(
        self, person: int, draft: Draft, step: str, text: str, language: str
    ) -> Shown | None:
        """Take a text that was changed after it answered ``step``; None where it is no answer."""
        heard = corrected(self._dialogue(), self._typed, draft, step, text)
        return await self._heard(person, heard, language) if heard else None

    async def rename(self, person: int, text: str, language: str) -> Shown | None:
        """Show with another name what is noted of an organisation that is called nearly so."""
        try:
            name = cleaned(text)
        except UnfitOrganisationError:
            return None
        for kept in await self._keeping.all_of(person):
            if not self._dialogue().ahead(kept) or not named_like(kept, name):
                continue
            wish = Wish(act=Act.CHANGE, kind=kind_of(kept), given={ORGANISATION: name})
            return await self._change(person, kept, wish, language)
        return None

    async def ask(
        self, person: int, draft: Draft, language: str, notice: Notice | None = None
    ) -> Shown:
        """Ask the question that waits once more."""
        return await self._question(person, Heard(draft=draft, notice=notice), language)

    async def fill(
        self, person: int, draft: Draft, given: Mapping[str, Given], language: str
    ) -> Shown:
        """Go on with a draft, with those answers of ``given`` that fit it."""
        filled = self._dialogue().filled(draft, given)
        heard = Heard(draft=filled, changed=changed(draft, filled))
        return await self._question(person, heard, language)

    async def cancel(self, person: int, draft: Draft, language: str) -> Shown:
        """End a dialogue without effect."""
        await self._dialogues.end(person)
        return Shown(reply=self._cards.cancelled(draft, language))

    def reminding(self, reply: Reply, draft: Draft, language: str) -> Reply:
        """Return an answer given in the middle of a dialogue, with a way back to it."""
        words, row = self._cards.waiting(draft, language)
        # To begin another RSVP would be a trap beside the one that waits.
        others = [r for r in reply.buttons if not any(isinstance(b.action, Wish) for b in r)]
        return replace(reply, paragraphs=(*reply.paragraphs, words), buttons=(*others, row))

    async def _start(self, person: int, wish: Wish, language: str) -> Shown:
        dialogue, edition = self._dialogue(), wish.edition
        if wish.kind is not Kind.INTEREST:
            open_now = dialogue.open()
            edition = edition or (open_now[0] if len(open_now) == 1 else None)
            if not open_now or (edition and edition not in open_now):
                return self._closed(edition, language)
            if kept := await self._keeping.find(person, wish.kind, edition):
                if declined(kept) or differs(kept, wish.given):
                    return await self._change(person, kept, wish, language)
                await self._keep_what_was_to_be_withdrawn(person)
                return self._noted(kept, language)
        given = {**wish.given, EDITION: edition} if edition else wish.given
        draft = await self._dialogues.find(person)
        if draft and draft.kind is wish.kind and _same(draft.edition, edition):
            given = {**draft.answers, **given}
        begun = dialogue.begin(wish.kind, secrets.token_hex(3), given)
        return await self._question(person, Heard(draft=begun), language)

    async def _change(self, person: int, kept: Kept, wish: Wish, language: str) -> Shown:
        if isinstance(kept, Interest):
            return self._noted(kept, language)
        if kept.edition not in self._dialogue().open():
            return self._closed(kept.edition, language)
        draft = await self._keeping.reopened(person, kept, secrets.token_hex(3))
        return await self.fill(person, draft, wish.given, language)

    async def _decided(self, person: int, draft: Draft, language: str, *, withdrawn: bool) -> Shown:
        """Withdraw what is kept, or not, and show it."""
        await self._dialogues.end(person)
        if withdrawn:
            await self._keeping.withdraw(person, draft.kind, draft.edition)
        kept = await self._keeping.find(person, draft.kind, draft.edition)
        if kept is None:
            return Shown(reply=self._pages.said("rsvp-interest-ended", language, clock.today()))
        return self._noted(kept, language)

    async def _keep_what_was_to_be_withdrawn(self, person: int) -> None:
        """End the question about it: a later "yes" answers something else."""
        draft = await self._dialogues.find(person)
        if draft and draft.again == WITHDRAW:
            await self._dialogues.end(person)

    async def _without(self, person: int, wish: Wish, language: str) -> Shown:
        """What is to be changed or withdrawn is not there."""
        if wish.act is Act.CHANGE:
            return await self._start(person, replace(wish, act=Act.START), language)
        draft = await self._dialogues.find(person)
        if draft and wish.act is Act.WITHDRAW:
            return await self.cancel(person, draft, language)
        return await self.listed(person, language)

    async def _heard(self, person: int, heard: Heard, language: str) -> Shown:
        match heard.end:
            case End.CANCELLED:
                return await self.cancel(person, heard.draft, language)
            case End.WITHDRAWN | End.KEPT:
                withdrawn = heard.end is End.WITHDRAWN
                return await self._decided(person, heard.draft, language, withdrawn=withdrawn)
            case End.REFUSED:
                await self._dialogues.end(person)
                await self._keeping.withdraw(person, Kind.INTEREST, None)
                return Shown(reply=self._cards.refused(heard.draft, language))
            case End.CONFIRMED:
                return await self._confirmed(person, heard.draft, language)
        return await self._question(person, heard, language)

    async def _confirmed(self, person: int, draft: Draft, language: str) -> Shown:
        dialogue = self._dialogue()
        # What is on record may have changed since the summary was shown.
        if dialogue.closed(draft) or dialogue.fitting(draft) != draft:
            return await self._question(person, Heard(draft=draft), language)
        if not await self._dialogues.end(person):
            return await self.listed(person, language)
        kept = await self._keeping.keep(person, draft, language)
        if isinstance(kept, Interest):
            return self._noted(kept, language)
        way = kept.way if isinstance(kept, Rsvp) else None
        calendar = Calendar(edition=kept.edition, way=way)
        return replace(self._noted(kept, language), calendar=calendar)

    async def _question(self, person: int, heard: Heard, language: str) -> Shown:
        """Keep the draft, as far as it still fits, and ask what comes next."""
        dialogue = self._dialogue()
        if dialogue.closed(heard.draft):
            await self._dialogues.end(person)
            return self._closed(heard.draft.edition, language)
        draft = dialogue.fitting(heard.draft)
        await self._dialogues.keep(person, draft, datetime.now(UTC))
        asked = self._cards.question(draft, dialogue, language, heard.notice, heard.changed)
        return Shown(reply=asked)

    def _closed(self, edition: int | None, language: str) -> Shown:
        known = self._library.editions.get(edition or 0)
        return Shown(reply=self._pages.closed(known, language, clock.today()))

    def _noted(self, kept: Kept, language: str) -> Shown:
        return Shown(reply=self._pages.noted(kept, language, clock.today()))

    def _dialogue(self) -> Dialogue:
        return Dialogue(self._library, clock.today())


def _same(edition: int | None, other: int | None) -> bool:
    """Whether two dialogues may be about the same edition; None is still to be chosen."""
    return None in {edition, other} or edition == other

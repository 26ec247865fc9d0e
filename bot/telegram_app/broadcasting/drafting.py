"""Writing a broadcast: its texts in several languages, whom it is for, the buttons under it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.broadcasts import composing
from bot.broadcasts.announcement import Announcement, Offer
from bot.broadcasts.audience import Among, Audience
from bot.broadcasts.desk import Desk, Expected, Filter, Step
from bot.secretariat.audit import Act as Did
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officers
from bot.wording import broadcast_cards, broadcast_choices
from bot.wording.broadcast_words import BroadcastWords
from bot.wording.reply import Reply


class Drafting:
    """Changes drafts; a button that was forged or has had its day only shows the draft."""

    def __init__(self, officers: Officers) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._library = officers.library

    def acts(self) -> Mapping[Step, Doing]:
        return {
            Step.ADOPT: self._adopt,
            Step.TEXT: self._text,
            Step.WRITE: self._write,
            Step.MORE: self._more,
            Step.LANGUAGE: self._language,
            Step.RELABEL: self._relabel,
            Step.REMOVE: self._remove,
            Step.AUDIENCE: self._audience,
            Step.AMONG: self._among,
            Step.FILTER: self._filter,
            Step.CHOOSE: self._choose,
            Step.OFFERS: self._offers,
            Step.OFFER: self._offer,
            Step.ABOUT: self._about,
        }

    async def _adopt(self, work: Deskwork) -> Reply:
        if await self._stores.broadcasts.adopt(work.broadcast.id, work.officer.person):
            await self._officers.note(work, Did.BROADCAST_WRITTEN)
        return await self._officers.now(work)

    async def _text(self, work: Deskwork) -> Reply:
        if work.value not in work.broadcast.announcement.versions:
            return await self._officers.now(work)
        return broadcast_cards.text(self._words(work), work.value)

    async def _write(self, work: Deskwork) -> Reply:
        if work.value not in self._library.languages:
            return await self._officers.now(work)
        await self._expect(work, work.value)
        return broadcast_cards.ask(self._words(work), work.value)

    async def _more(self, work: Deskwork) -> Reply:
        await self._expect(work, None)
        return broadcast_cards.more(self._words(work), await self._officers.reach(work.broadcast))

    async def _expect(self, work: Deskwork, language: str | None) -> None:
        desk = Desk(
            broadcast=work.broadcast.id,
            expected=Expected.TEXT,
            at=datetime.now(UTC),
            language=language,
        )
        await self._stores.desks.open(work.officer.person, desk)

    async def _language(self, work: Deskwork) -> Reply:
        if work.value not in work.broadcast.announcement.versions:
            return await self._officers.now(work)
        return broadcast_cards.languages(self._words(work), work.value)

    async def _relabel(self, work: Deskwork) -> Reply:
        language, _, right = work.value.partition(".")
        if right not in self._library.languages:
            return await self._officers.now(work)
        announcement = composing.relabelled(work.broadcast.announcement, language, right)
        return await self._rewritten(work, announcement)

    async def _remove(self, work: Deskwork) -> Reply:
        return await self._rewritten(
            work, composing.removed(work.broadcast.announcement, work.value)
        )

    async def _rewritten(self, work: Deskwork, announcement: Announcement) -> Reply:
        await self._officers.written(work, announcement=announcement)
        return await self._officers.now(work)

    async def _audience(self, work: Deskwork) -> Reply:
        reach = await self._officers.reach(work.broadcast)
        return broadcast_choices.audience(self._words(work), reach)

    async def _among(self, work: Deskwork) -> Reply:
        name, _, year = work.value.partition(".")
        edition = int(year) if year.isdecimal() else None
        known = name in composing.PEOPLE and (
            edition in self._library.editions if name == Among.EDITION else edition is None
        )
        if not known:
            return await self._audience(work)
        people = composing.among(work.broadcast.audience, Among(name), edition)
        return await self._audience(await self._meant(work, people))

    async def _filter(self, work: Deskwork) -> Reply:
        by = next((each for each in Filter if each == work.value), None)
        if by not in composing.filters_of(work.broadcast.audience.among):
            return await self._audience(work)
        reach = await self._officers.reach(work.broadcast)
        return broadcast_choices.narrowing(self._words(work), reach, by)

    async def _choose(self, work: Deskwork) -> Reply:
        name, _, rest = work.value.partition(".")
        choice, _, chosen = rest.partition(".")
        by = next((each for each in Filter if each == name), None)
        if by not in composing.filters_of(work.broadcast.audience.among):
            return await self._audience(work)
        if choice in self._words(work).choices(by):
            people = composing.narrowed(work.broadcast.audience, by, choice, chosen=chosen == "1")
            work = await self._meant(work, people)
        return await self._filter(replace(work, value=by))

    async def _meant(self, work: Deskwork, people: Audience) -> Deskwork:
        return await self._officers.written(work, audience=people) or work

    async def _offers(self, work: Deskwork) -> Reply:
        return broadcast_choices.offers(self._words(work))

    async def _offer(self, work: Deskwork) -> Reply:
        name, _, shown = work.value.partition(".")
        if name not in set(Offer):
            return await self._offers(work)
        announcement = composing.offering(
            work.broadcast.announcement, Offer(name), shown=shown == "1"
        )
        changed = await self._officers.written(work, announcement=announcement)
        return await self._offers(changed or work)

    async def _about(self, work: Deskwork) -> Reply:
        if work.value not in map(str, self._library.editions):
            return await self._offers(work)
        announcement = replace(work.broadcast.announcement, edition=int(work.value))
        changed = await self._officers.written(work, announcement=announcement)
        return await self._offers(changed or work)

    def _words(self, work: Deskwork) -> BroadcastWords:
        return self._officers.words(work.broadcast, work.officer)

"""Takes what an officer sends or forwards as the text of a broadcast."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.broadcasts import composing
from bot.broadcasts.announcement import Announcement, Version
from bot.broadcasts.audience import Audience
from bot.broadcasts.broadcast import Broadcast, State
from bot.broadcasts.desk import Desk, Expected, Step
from bot.clock import today
from bot.secretariat.audit import Act
from bot.telegram_app.broadcasting.officers import Deskwork, Doing, Officer, Officers
from bot.telegram_app.broadcasting.written import Refusal
from bot.wording import broadcast_cards
from bot.wording.reply import Reply

LanguageOf = Callable[[str, str], str]
"""Tells the language of a text; of one that does not tell, the second."""
_LOOKED_AT = 30
"""How many of the newest broadcasts an edited message may belong to."""


class Receiving:
    """Puts texts into drafts, each under its language."""

    def __init__(self, officers: Officers, language_of: LanguageOf) -> None:
        self._officers = officers
        self._stores = officers.stores
        self._language_of = language_of

    async def begin(self, officer: Officer) -> Reply:
        """Ask for the first text of a new broadcast."""
        desk = Desk(broadcast=None, expected=Expected.TEXT, at=datetime.now(UTC))
        await self._stores.desks.open(officer.person, desk)
        return broadcast_cards.said(self._officers.phrases, officer.language, "desk-ask-first")

    async def take(self, officer: Officer, desk: Desk, got: Version | Refusal) -> Reply | None:
        """Take what was sent; None if that broadcast is no draft any more."""
        if isinstance(got, Refusal):
            await self._stores.desks.open(officer.person, replace(desk, at=datetime.now(UTC)))
            return broadcast_cards.said(
                self._officers.phrases, officer.language, got.message, **got.values
            )
        draft = await self._draft(officer, desk)
        if draft is None:
            return None
        language = desk.language or self._guessed(got, draft.announcement, officer)
        work = Deskwork(officer=officer, broadcast=draft)
        written = draft.announcement.versions
        # Of a correction in one language nobody need be asked what the right text is for.
        corrected = draft.corrects is not None and len(written) == 1
        if desk.language is None and language in written and not corrected:
            return await self._hold(work, got, language)
        return await self._keep(work, language, got)

    def acts(self) -> Mapping[Step, Doing]:
        return {Step.TAKE: self._take_held}

    async def _take_held(self, work: Deskwork) -> Reply:
        """Take the text that was held, in the language that the officer says."""
        language, _, message = work.value.partition(".")
        held = work.desk.held if work.desk else None
        fits = (
            held and str(held.message) == message and language in self._officers.library.languages
        )
        if held is None or not fits:
            return await self._officers.now(work)
        return await self._keep(work, language, held)

    async def edited(self, officer: Officer, message: int, got: Version | Refusal) -> Reply | None:
        """Follow an officer who edits a message of theirs; None if it is no text of a broadcast."""
        found = [
            (broadcast, language)
            for broadcast in await self._stores.broadcasts.listed(_LOOKED_AT)
            for language, version in broadcast.announcement.versions.items()
            if broadcast.author == officer.person and version.message == message
        ]
        if not found:
            return None
        # What went to the test group has the same texts, and is no draft.
        drafts = (each for each in found if each[0].state is State.DRAFT)
        return await self._corrected(officer, *next(drafts, found[0]), got)

    async def _corrected(
        self, officer: Officer, broadcast: Broadcast, language: str, got: Version | Refusal
    ) -> Reply:
        if isinstance(got, Refusal):
            phrases = self._officers.phrases
            return broadcast_cards.said(phrases, officer.language, got.message, **got.values)
        if broadcast.state is not State.DRAFT:
            return await self._officers.shown(broadcast, officer, "desk-edited-late")
        work = Deskwork(officer=officer, broadcast=broadcast)
        announcement = composing.written(broadcast.announcement, language, got)
        await self._officers.written(work, announcement=announcement)
        return await self._officers.now(work, "desk-changed")

    async def _draft(self, officer: Officer, desk: Desk) -> Broadcast | None:
        """Return the draft that the desk is about, a new one where it is about none."""
        number = desk.broadcast
        if number is None:
            edition = self._officers.library.current(today()).edition
            number = await self._stores.broadcasts.add(
                officer.person,
                Announcement(versions={}, edition=edition),
                Audience(),
                datetime.now(UTC),
            )
        found = await self._stores.broadcasts.find(number)
        return found if found and self._officers.may(Step.WRITE, found, officer) else None

    def _guessed(self, got: Version, announcement: Announcement, officer: Officer) -> str:
        if got.text:
            return self._language_of(got.text, officer.language)
        free = (
            code for code in self._officers.library.languages if code not in announcement.versions
        )
        return next(free, officer.language) if announcement.versions else officer.language

    async def _hold(self, work: Deskwork, got: Version, guessed: str) -> Reply:
        """Ask what to do with a text whose language seems to be written already."""
        await self._expect(work, held=got)
        return broadcast_cards.which(
            self._officers.words(work.broadcast, work.officer), got, guessed
        )

    async def _keep(self, work: Deskwork, language: str, got: Version) -> Reply:
        announcement = composing.written(work.broadcast.announcement, language, got)
        if not await self._officers.written(work, announcement=announcement):
            return await self._officers.now(work)
        await self._officers.note(work, Act.BROADCAST_WRITTEN, language=language)
        await self._expect(work)
        every = len(announcement.versions) == len(self._officers.library.languages)
        return await self._officers.now(work, *([] if every else ["desk-go-on"]))

    async def _expect(self, work: Deskwork, held: Version | None = None) -> None:
        """Go on taking texts."""
        desk = Desk(
            broadcast=work.broadcast.id, expected=Expected.TEXT, at=datetime.now(UTC), held=held
        )
        await self._stores.desks.open(work.officer.person, desk)

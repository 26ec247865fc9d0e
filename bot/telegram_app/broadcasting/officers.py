"""The officers who write and send broadcasts, and what one of them does to a broadcast."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot import clock
from bot.broadcasts.announcement import Announcement
from bot.broadcasts.audience import Audience, Reach
from bot.broadcasts.broadcast import (
    ENDED,
    NOT_BEGUN,
    UNDER_WAY,
    Act,
    Broadcast,
    State,
    in_reach_since,
)
from bot.broadcasts.desk import Desk, Step, may
from bot.knowledge.library import Library
from bot.secretariat.audit import Act as Did
from bot.secretariat.audit import Deed
from bot.secretariat.roles import Role
from bot.storage.stores import Stores
from bot.telegram_app.broadcasting.standing import standing_of
from bot.telegram_app.languages import spoken
from bot.wording import broadcast_cards, broadcast_release, broadcast_watch
from bot.wording.broadcast_words import BroadcastWords
from bot.wording.phrases import Phrases
from bot.wording.reply import Reply

_OFFERED = (Step.CONFIRM, Step.SEND, Step.WHEN, Step.BACK, Step.RETURN, Step.DISCARD)
"""What can be done with a broadcast that is no draft, in the order of the buttons."""


@dataclass(frozen=True, kw_only=True)
class Officer:
    """Somebody with a role, at this moment; ``language`` is that in which they read the bot."""

    person: int
    role: Role
    language: str


@dataclass(frozen=True, kw_only=True)
class Deskwork:
    """What an officer does to a broadcast: the ``value`` of the button, the ``card`` it is under.

    ``desk`` is what their next message was for until they pressed it.
    """

    officer: Officer
    broadcast: Broadcast
    value: str = ""
    card: int | None = None
    desk: Desk | None = None


Doing = Callable[[Deskwork], Awaitable[Reply | None]]
"""Does what a button wants; returns what takes the place of its message, if anything does."""


class Officers:
    """Knows officers by their numbers, and shows each what is theirs to see."""

    def __init__(
        self, library: Library, phrases: Phrases, stores: Stores, *, four_eyes: bool
    ) -> None:
        self.library = library
        self.phrases = phrases
        self.stores = stores
        self.four_eyes = four_eyes

    async def known(self, person: int, language: str | None = None) -> Officer | None:
        """Return an officer; None for everybody outside the secretariat."""
        role = await self.stores.roles.role_of(person)
        if role is None:
            return None
        if language is None:
            told = await self.stores.participants.find(person)
            language = spoken(told, None, self.library.languages)
        return Officer(person=person, role=role, language=language)

    async def others(self, role: Role, but: int | None) -> list[Officer]:
        """Return everybody of at least that role, ``but`` one."""
        found = [
            await self.known(each.person)
            for each in await self.stores.roles.officers()
            if each.role >= role and each.person != but
        ]
        return [each for each in found if each]

    def may(self, step: Step, broadcast: Broadcast, officer: Officer) -> bool:
        """Whether an officer may take a step, as things are now."""
        return may(step, broadcast, officer.person, officer.role, four_eyes=self.four_eyes)

    def words(self, broadcast: Broadcast, officer: Officer) -> BroadcastWords:
        """Return the words about a broadcast in an officer's language."""
        return BroadcastWords(self.library, self.phrases, broadcast, officer.language)

    async def reach(self, broadcast: Broadcast) -> Reach:
        """Count whom it is for, now."""
        if broadcast.act is Act.SEND:
            return await self.stores.audiences.reach(broadcast.audience)
        since = in_reach_since(broadcast.act, datetime.now(UTC))
        return await self.stores.deliveries.reach_of_correction(broadcast.corrects or 0, since)

    async def shown(
        self,
        broadcast: Broadcast,
        officer: Officer,
        *said: str,
        remaining: timedelta | None = None,
    ) -> Reply:
        """Show a broadcast as it is, with all that this officer may do with it.

        ``said`` are messages of the bot, by their names; ``remaining`` is how long it still takes.
        """
        words = self.words(broadcast, officer)
        told = [words.say(each) for each in said]
        if broadcast.state in UNDER_WAY | ENDED:
            standing = await standing_of(self.stores, broadcast)
            steps = [step for step in Step if self.may(step, broadcast, officer)]
            return broadcast_watch.card(words, standing, steps, *told, remaining=remaining)
        if self.may(Step.ADOPT, broadcast, officer):
            return broadcast_release.prepared(words, *told)
        reach = await self.reach(broadcast) if broadcast.state in NOT_BEGUN else None
        if broadcast.state is State.DRAFT and reach:
            return broadcast_cards.draft(words, reach, *told)
        steps = [step for step in _OFFERED if self.may(step, broadcast, officer)]
        late = broadcast.scheduled_at is not None and broadcast.scheduled_at <= clock.now()
        return broadcast_release.shown(words, reach, steps, *told, late=late)

    async def now(self, work: Deskwork, *said: str) -> Reply:
        """Show the broadcast as it has become."""
        found = await self.stores.broadcasts.find(work.broadcast.id)
        return await self.shown(found or work.broadcast, work.officer, *said)

    async def note(self, work: Deskwork, act: Did, **details: str) -> None:
        """Put on record what an officer did; no texts."""
        actor, now = work.officer.person, datetime.now(UTC)
        told: dict[str, int | str] = {"number": work.broadcast.id, **details}
        await self.stores.audit.note(Deed(actor=actor, act=act, at=now, details=told))

    async def written(
        self,
        work: Deskwork,
        *,
        announcement: Announcement | None = None,
        audience: Audience | None = None,
    ) -> Deskwork | None:
        """Change a draft; None if it is none any more."""
        broadcast = work.broadcast
        if not await self.stores.broadcasts.write(
            broadcast.id, announcement=announcement, audience=audience
        ):
            return None
        changed = replace(
            broadcast,
            announcement=announcement or broadcast.announcement,
            audience=audience or broadcast.audience,
        )
        return replace(work, broadcast=changed)

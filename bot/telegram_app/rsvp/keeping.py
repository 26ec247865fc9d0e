"""What is kept of somebody's coming: RSVPs, delegations and interests alike, with the consents."""

from datetime import UTC, datetime

from bot.knowledge.library import Library
from bot.participants.privacy import VERSION
from bot.rsvp import results
from bot.rsvp.consent import NEXT_EDITION, Consent
from bot.rsvp.draft import Draft, Kind
from bot.rsvp.kept import Kept
from bot.rsvp.rsvp import Delegation, Interest, Rsvp
from bot.storage.stores import Stores


class Keeping:
    """Finds, keeps and withdraws within the unit of the update."""

    def __init__(self, library: Library, stores: Stores) -> None:
        self._library = library
        self._stores = stores

    async def find(self, person: int, kind: Kind, edition: int | None) -> Kept | None:
        """Return what somebody said, also that they do not come."""
        match kind:
            case Kind.PERSON if edition:
                return await self._stores.rsvps.find(person, edition)
            case Kind.DELEGATION if edition:
                return await self._stores.delegations.find(person, edition)
            case Kind.INTEREST:
                return await self._interest(person)
        return None

    async def all_of(self, person: int) -> list[Kept]:
        """Return all that somebody said, by edition."""
        said: list[Rsvp | Delegation] = [
            *await self._stores.rsvps.all_of(person),
            *await self._stores.delegations.all_of(person),
        ]
        interest = await self._interest(person)
        ordered: list[Kept] = [*sorted(said, key=lambda kept: kept.edition)]
        return [*ordered, interest] if interest else ordered

    async def _interest(self, person: int) -> Interest | None:
        """Return an interest that somebody may still be written to about."""
        agreed = await self._stores.consents.agreed(person, NEXT_EDITION)
        return await self._stores.interests.find(person) if agreed else None

    async def keep(self, person: int, draft: Draft, language: str) -> Kept:
        """Keep a finished draft in place of what was said before, and what it agrees to."""
        at = datetime.now(UTC)
        await self._stores.consents.record(person, *results.consents(draft, VERSION, at))
        match draft.kind:
            case Kind.PERSON:
                rsvp = results.rsvp(draft, at)
                await self._stores.rsvps.keep(person, rsvp, language)
                return rsvp
            case Kind.DELEGATION:
                delegation = results.delegation(draft, at)
                await self._stores.delegations.keep(person, delegation, language)
                return delegation
            case Kind.INTEREST:
                interest = results.interest(draft, at)
                await self._stores.interests.keep(person, interest, language)
                return interest

    async def withdraw(self, person: int, kind: Kind, edition: int | None) -> bool:
        """Keep that somebody does not come after all; False if they did not say that they do."""
        at = datetime.now(UTC)
        match kind:
            case Kind.PERSON if edition:
                return await self._stores.rsvps.withdraw(person, edition, at)
            case Kind.DELEGATION if edition:
                return await self._stores.delegations.withdraw(person, edition, at)
            case Kind.INTEREST:
                ended = Consent(purpose=NEXT_EDITION, given=False, text_version=VERSION, at=at)
                await self._stores.consents.record(person, ended)
                return await self._stores.interests.drop(person)
        return False

    async def reopened(self, person: int, kept: Kept, token: str) -> Draft:
        """Return a draft of what is kept."""
        if isinstance(kept, Interest):
            return results.of_interest(kept, token)
        consents = (await self._stores.consents.current(person)).values()
        if isinstance(kept, Rsvp):
            return results.of_rsvp(kept, consents, token)
        return results.of_delegation(kept, consents, self._library.stakeholders, token)

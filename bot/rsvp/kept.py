"""What is kept of somebody's word, and which of it they mean."""

from collections.abc import Callable, Mapping, Sequence

from bot.rsvp.draft import STAKEHOLDER, WAY, Given, Kind
from bot.rsvp.organisation import akin
from bot.rsvp.rsvp import Delegation, Interest, Rsvp, State
from bot.rsvp.wishes import Wish

Kept = Rsvp | Delegation | Interest
_KINDS = {Rsvp: Kind.PERSON, Delegation: Kind.DELEGATION, Interest: Kind.INTEREST}


def kind_of(kept: Kept) -> Kind:
    """Return what sort of dialogue it came from."""
    return _KINDS[type(kept)]


def declined(kept: Kept) -> bool:
    """Whether they said last that they do not come."""
    return not isinstance(kept, Interest) and kept.state is State.DECLINED


def named_like(kept: Kept, name: str) -> bool:
    """Whether they come for an organisation that is called nearly so."""
    if isinstance(kept, Interest) or declined(kept):
        return False
    return kept.organisation is not None and akin(kept.organisation, name)


def differs(kept: Kept, given: Mapping[str, Given]) -> bool:
    """Whether something else is given than is kept: "I'd rather come in person"."""
    said = {STAKEHOLDER: kept.stakeholder, WAY: kept.way} if isinstance(kept, Rsvp) else {}
    return any(given.get(step, value) != value for step, value in said.items())


def meant(every: Sequence[Kept], wish: Wish, ahead: Callable[[Kept], bool]) -> Kept | None:
    """Return what a wish is about, of all that somebody said: the likeliest, if that is clear.

    ``ahead`` tells whether something can still be done about it.
    """
    own = [kept for kept in every if kind_of(kept) is wish.kind]
    exact = [kept for kept in own if isinstance(kept, Interest) or kept.edition == wish.edition]
    groups = (exact, list(filter(ahead, own)), list(filter(ahead, every)))
    return next((group[0] for group in groups if len(group) == 1), None)

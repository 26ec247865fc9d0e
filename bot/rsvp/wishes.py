"""What somebody wants of their RSVP, by button, by link or in their own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.knowledge.library import Library
from bot.rsvp.draft import EDITION, STAKEHOLDER, WAY, Given, Kind
from bot.rsvp.rsvp import Way
from bot.rsvp.typed import Typed


class Act(StrEnum):
    """What is to be done about an RSVP."""

    START = "start"
    CHANGE = "change"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is wanted; ``given`` are the answers that the words hold already, by step."""

    act: Act = Act.START
    kind: Kind = Kind.PERSON
    edition: int | None = None
    given: Mapping[str, Given] = field(default_factory=dict, hash=False)


_ACTS = ("withdraw", "change")
_DELEGATION = "delegation"


class Wishes:
    """Reads wishes."""

    def __init__(self, library: Library, typed: Typed) -> None:
        self._stakeholders = tuple(library.stakeholders)
        self._editions = library.editions
        self._typed = typed

    def waits(self, text: str) -> bool:
        """Whether ``text`` asks to be told of the next edition."""
        return bool(self._typed.stated(text, ("next_edition",), inflected=False))

    def announces(self, text: str) -> bool:
        """Whether ``text`` speaks of a delegation to the Forum."""
        return _DELEGATION in self._kinds(text)

    def read(self, text: str, edition: int | None = None) -> Wish:
        """Return what ``text`` wants, of which it is known that it speaks of attending.

        ``edition`` is the one it is about; else it is found by its year.
        """
        years = self._typed.stated(text, tuple(map(str, self._editions)))
        edition = edition or (int(next(iter(years))) if len(years) == 1 else None)
        if self.waits(text):
            return Wish(kind=Kind.INTEREST)
        ways = self._typed.stated(text, tuple(Way), inflected=False)
        acts = self._typed.stated(text, _ACTS)
        kinds = self._kinds(text)
        given: dict[str, Given] = {EDITION: edition} if edition else {}
        if len(ways) == 1:
            given[WAY] = next(iter(ways))
        if _DELEGATION in kinds:
            return Wish(act=_act(acts, ways), kind=Kind.DELEGATION, edition=edition, given=given)
        if len(kinds) == 1:
            given[STAKEHOLDER] = next(iter(kinds))
        return Wish(act=_act(acts, ways), edition=edition, given=given)

    def _kinds(self, text: str) -> frozenset[str]:
        """Look for both together: a permanent delegation is a government's, and none of these."""
        return self._typed.stated(text, (_DELEGATION, *self._stakeholders))


def _act(acts: frozenset[str], ways: frozenset[str]) -> Act:
    """Tell a change from a withdrawal: of "I can't come to Geneva" the person is asked which."""
    if "withdraw" in acts:
        return Act.CHANGE if ways else Act.WITHDRAW
    return Act.CHANGE if "change" in acts else Act.START

"""The rules of the RSVP dialogue: what is asked next, what each step takes, and how it goes back.

A draft only ever holds answers that the record offers on that day; the step asked is the first
that has no answer.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.knowledge.editions import Edition
from bot.knowledge.library import Library
from bot.rsvp import draft as steps
from bot.rsvp.draft import Draft, Given, Kind, counted, number_of
from bot.rsvp.kept import Kept
from bot.rsvp.organisation import LONGEST, UnfitOrganisationError, cleaned
from bot.rsvp.rsvp import Interest, Way

MOST = 999
"""Of one stakeholder type in a delegation."""
_YES_OR_NO = frozenset({steps.CHANGES, steps.NEWS, steps.NEXT_EDITION, steps.WITHDRAW})


class NotOfferedError(ValueError):
    """An answer that the step does not take."""


class Dialogue:
    """The rules over what is on record, on one day in Geneva."""

    def __init__(self, library: Library, today: date) -> None:
        self._library = library
        self._today = today

    def open(self) -> tuple[int, ...]:
        """Return the editions that take RSVPs today, the soonest first."""
        found = [e for e in self._library.editions.values() if takes(e, self._today)]
        return tuple(e.edition for e in sorted(found, key=lambda e: e.days.first))

    def ahead(self, kept: Kept) -> bool:
        """Whether what is kept is about an edition that is still to end, or about none."""
        if isinstance(kept, Interest):
            return True
        edition = self._library.editions.get(kept.edition)
        return edition is not None and not edition.over(self._today)

    def begin(self, kind: Kind, token: str, given: Mapping[str, Given]) -> Draft:
        """Return a new draft with those answers of ``given`` that fit."""
        only = self.open()
        if len(only) == 1:
            given = {steps.EDITION: only[0], **given}
        return self.fitting(Draft(token=token, kind=kind, answers=given))

    def filled(self, draft: Draft, given: Mapping[str, Given]) -> Draft:
        """Return the draft with those answers of ``given`` that fit; its edition stays."""
        stays = {steps.EDITION: draft.edition} if draft.edition else {}
        answers = {**draft.answers, **given, **stays}
        return self.fitting(replace(draft, answers=answers, again=None))

    def steps(self, draft: Draft) -> tuple[str, ...]:
        """Return the steps of a draft, in order, without the summary."""
        if draft.kind is Kind.INTEREST:
            return (steps.STAKEHOLDER, steps.NEXT_EDITION)
        own = (steps.STAKEHOLDER, steps.WAY)
        numbers = tuple(map(number_of, self._library.stakeholders))
        asked = numbers if draft.kind is Kind.DELEGATION else own
        return (steps.EDITION, *asked, steps.ORGANISATION, steps.CHANGES, steps.NEWS)

    def step(self, draft: Draft) -> str:
        """Return the step that is asked now."""
        open_steps = (step for step in self.steps(draft) if step not in draft.answers)
        return draft.again or next(open_steps, steps.SUMMARY)

    def offers(self, draft: Draft, step: str) -> tuple[Given, ...]:
        """Return what a step offers as buttons; numbers and organisations are typed as well."""
        match step:
            case steps.EDITION:
                return self.open()
            case steps.STAKEHOLDER:
                return tuple(self._library.stakeholders)
            case steps.WAY:
                return self._ways(draft)
            case steps.ORGANISATION:
                return (None,)
            case _ if step in _YES_OR_NO:
                return (True, False)
        return tuple(n for n in range(6) if counted(step) and self.takes(draft, step, n))

    def takes(self, draft: Draft, step: str, value: Given) -> bool:
        """Whether ``value`` answers ``step``."""
        if step == steps.ORGANISATION:
            return value is None or (isinstance(value, str) and _is_clean(value))
        if stakeholder := counted(step):
            known = stakeholder in self._library.stakeholders
            return known and self._takes_number(draft, step, value)
        # True == 1, but it is no number.
        alike = (
            o for o in self.offers(draft, step) if isinstance(o, bool) is isinstance(value, bool)
        )
        return value in alike

    def answer(self, draft: Draft, step: str, value: Given) -> Draft:
        """Return the draft with an answer; what no longer fits it is asked again.

        Raises:
            NotOfferedError: the step does not take ``value``, or the draft has no such step.
        """
        if step not in self.steps(draft) or not self.takes(draft, step, value):
            raise NotOfferedError(step)
        return self.fitting(draft.answered(step, value))

    def back(self, draft: Draft) -> Draft:
        """Return the draft one step earlier; the same where there is none."""
        if not self.goes_back(draft):
            return draft
        if draft.again:
            return replace(draft, again=None)
        return draft.without(self._earlier(draft) or "")

    def goes_back(self, draft: Draft) -> bool:
        """Whether there is a step to go back to."""
        if draft.again == steps.WITHDRAW:
            return False
        return draft.again is not None or self._earlier(draft) is not None

    def reopen(self, draft: Draft, step: str) -> Draft:
        """Return the draft with an answered step asked once more.

        Raises:
            NotOfferedError: the draft has no answer there.
        """
        if step not in draft.answers or not self.can_vary(draft, step):
            raise NotOfferedError(step)
        return replace(draft, again=step)

    def can_vary(self, draft: Draft, step: str) -> bool:
        """Whether a step leaves a choice: one edition that is open is none."""
        return step != steps.EDITION or (len(self.open()) > 1 and not draft.kept)

    def fitting(self, draft: Draft) -> Draft:
        """Return the draft without the answers that are not offered (any more).

        What is only to be withdrawn stays as it is.
        """
        if draft.again == steps.WITHDRAW:
            return draft
        kept = replace(draft, answers={})
        for step in self.steps(draft):
            if step in draft.answers and self.takes(kept, step, draft.answers[step]):
                kept = kept.answered(step, draft.answers[step])
        return replace(kept, again=draft.again if draft.again in kept.answers else None)

    def closed(self, draft: Draft) -> bool:
        """Whether the draft is about an edition that takes no RSVPs (any more), or none does."""
        if draft.again == steps.WITHDRAW:
            return False
        chosen = draft.edition is None or draft.edition in self.open()
        return draft.kind is not Kind.INTEREST and not (chosen and self.open())

    def _earlier(self, draft: Draft) -> str | None:
        order = (*self.steps(draft), steps.SUMMARY)
        before = order[: order.index(self.step(draft))]
        return next((s for s in reversed(before) if self.can_vary(draft, s)), None)

    def _ways(self, draft: Draft) -> tuple[Way, ...]:
        edition = self._library.editions.get(draft.edition or 0)
        offered = edition.attendance if edition else ()
        return (*(Way(way) for way in offered), Way.UNDECIDED)

    def _takes_number(self, draft: Draft, step: str, value: Given) -> bool:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
            return False
        return value > 0 or not self._others_stay_away(draft, step)

    def _others_stay_away(self, draft: Draft, step: str) -> bool:
        """Whether a delegation would be empty without the people that ``step`` counts."""
        others = [s for s in self.steps(draft) if counted(s) and s != step]
        return all(draft.answers.get(other) == 0 for other in others)


def takes(edition: Edition, today: date) -> bool:
    """Whether an edition takes RSVPs on ``today`` (Europe/Zurich)."""
    return edition.rsvp.opens <= today <= edition.rsvp.closes and not edition.over(today)


def _is_clean(name: str) -> bool:
    try:
        return cleaned(name) == name and len(name) <= LONGEST
    except UnfitOrganisationError:
        return False

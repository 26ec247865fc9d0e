"""From a finished draft to what is stored, and back to a draft when that is to be changed."""

from collections.abc import Iterable
from datetime import datetime

from bot.rsvp import draft as steps
from bot.rsvp.consent import NEWS, NEXT_EDITION, Consent, changes_of
from bot.rsvp.draft import Draft, Given, Kind, counted, number_of
from bot.rsvp.rsvp import Delegation, Interest, Rsvp, State, Way


def purpose(step: str, edition: int | None) -> str:
    """Return what the consent asked at ``step`` is for."""
    if step == steps.CHANGES:
        return changes_of(edition or 0)
    return NEWS if step == steps.NEWS else NEXT_EDITION


def rsvp(draft: Draft, at: datetime) -> Rsvp:
    """Return the RSVP of a finished draft, made ``at`` (aware)."""
    return Rsvp(
        edition=_edition(draft),
        stakeholder=str(draft.answers[steps.STAKEHOLDER]),
        way=Way(str(draft.answers[steps.WAY])),
        organisation=_organisation(draft),
        state=State.COMING,
        at=at,
    )


def delegation(draft: Draft, at: datetime) -> Delegation:
    """Return the delegation of a finished draft, made ``at`` (aware); types without people go."""
    numbers = {counted(step): value for step, value in draft.answers.items() if counted(step)}
    return Delegation(
        edition=_edition(draft),
        numbers={str(name): int(number) for name, number in numbers.items() if number},
        organisation=_organisation(draft),
        state=State.COMING,
        at=at,
    )


def interest(draft: Draft, at: datetime) -> Interest:
    """Return the interest of a finished draft, told ``at`` (aware)."""
    return Interest(stakeholder=str(draft.answers[steps.STAKEHOLDER]), at=at)


def consents(draft: Draft, version: str, at: datetime) -> tuple[Consent, ...]:
    """Return what was agreed to and what not, ``version`` of the text being in force."""
    return tuple(
        Consent(
            purpose=purpose(step, draft.edition),
            given=bool(draft.answers[step]),
            text_version=version,
            at=at,
        )
        for step in (steps.CHANGES, steps.NEWS, steps.NEXT_EDITION)
        if step in draft.answers
    )


def of_rsvp(kept: Rsvp, given: Iterable[Consent], token: str) -> Draft:
    """Return a draft that changes an RSVP; ``given`` are the consents that hold."""
    answers: dict[str, Given] = {
        steps.EDITION: kept.edition,
        steps.STAKEHOLDER: kept.stakeholder,
        steps.WAY: kept.way,
        steps.ORGANISATION: kept.organisation,
    }
    answers |= _agreed(kept.edition, given)
    return Draft(token=token, kind=Kind.PERSON, answers=answers, kept=True)


def of_delegation(
    kept: Delegation, given: Iterable[Consent], stakeholders: Iterable[str], token: str
) -> Draft:
    """Return a draft that changes a delegation; ``stakeholders`` are all types on record."""
    answers: dict[str, Given] = {
        steps.EDITION: kept.edition,
        **{number_of(name): kept.numbers.get(name, 0) for name in stakeholders},
        steps.ORGANISATION: kept.organisation,
    }
    answers |= _agreed(kept.edition, given)
    return Draft(token=token, kind=Kind.DELEGATION, answers=answers, kept=True)


def of_interest(kept: Interest, token: str) -> Draft:
    """Return a draft that tells of an interest."""
    answers: dict[str, Given] = {steps.STAKEHOLDER: kept.stakeholder}
    return Draft(token=token, kind=Kind.INTEREST, answers=answers, kept=True)


def _agreed(edition: int, given: Iterable[Consent]) -> dict[str, Given]:
    held = {consent.purpose: consent.given for consent in given}
    asked = {step: held.get(purpose(step, edition)) for step in (steps.CHANGES, steps.NEWS)}
    return {step: agreed for step, agreed in asked.items() if agreed is not None}


def _edition(draft: Draft) -> int:
    if draft.edition is None:
        raise ValueError("the draft is about no edition")
    return draft.edition


def _organisation(draft: Draft) -> str | None:
    given = draft.answers[steps.ORGANISATION]
    return None if given is None else str(given)

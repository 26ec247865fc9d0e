"""What a button does to a draft, and what there is to tell after it or a typed text."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from bot.rsvp import draft as steps
from bot.rsvp.dialogue import Dialogue, NotOfferedError
from bot.rsvp.draft import Draft, Given, Kind

BACK, CANCEL, CONFIRM, AGAIN, GO = "back", "cancel", "confirm", "again", "go"
"""Beside the answers: what else a button of a draft does. ``AGAIN`` asks the step that is its value
once more, ``GO`` shows the question that waits."""

YES, NO, SKIPPED = "yes", "no", "skip"


class Press(NamedTuple):
    """A button of a dialogue: whose, of which step (or ``BACK`` …), and what it answers."""

    token: str
    step: str
    value: str


class Notice(StrEnum):
    """Why the same question is asked again."""

    UNCLEAR = "unclear"
    TOO_LONG = "too-long"
    NO_NAME = "no-name"
    NO_NUMBER = "no-number"
    NOBODY = "nobody"
    WRONG = "wrong"
    ANSWERED = "answered"


class End(StrEnum):
    """How a dialogue ends."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    """What was to be withdrawn stays."""
    REFUSED = "refused"
    """Somebody was to be told of the next edition, and does not want to be written to."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """The draft after a press or a text; ``notice`` if it did not move on.

    ``changed`` are answers that have to be seen: they were given to other questions than the one
    that waited, or are what somebody typed, word for word.
    """

    draft: Draft
    notice: Notice | None = None
    end: End | None = None
    changed: tuple[str, ...] = ()


def value_of(given: Given) -> str:
    """Return an answer as a button carries it."""
    if isinstance(given, bool):
        return YES if given else NO
    return SKIPPED if given is None else str(given)


def pressed(dialogue: Dialogue, draft: Draft, press: Press) -> Heard:
    """Return what a button of this draft does; one of a step that is past changes nothing."""
    match press.step:
        case "go":
            return Heard(draft=draft)
        case "back":
            return Heard(draft=dialogue.back(draft))
        case "again":
            return asked_again(dialogue, draft, press.value)
        case "cancel":
            return Heard(draft=draft, end=End.CANCELLED)
        case "confirm" if dialogue.step(draft) == steps.SUMMARY:
            return Heard(draft=draft, end=End.CONFIRMED)
    return _chosen(dialogue, draft, press)


def _chosen(dialogue: Dialogue, draft: Draft, press: Press) -> Heard:
    """Take an answer; the one given already, which a double tap gives again, is silently right."""
    offers = {value_of(offer): offer for offer in dialogue.offers(draft, dialogue.step(draft))}
    if press.step == dialogue.step(draft) and press.value in offers:
        return answered(dialogue, draft, offers[press.value])
    given = {step: value_of(answer) for step, answer in draft.answers.items()}
    same = given.get(press.step) == press.value
    return Heard(draft=draft, notice=None if same else Notice.ANSWERED)


def changed(before: Draft, after: Draft) -> tuple[str, ...]:
    """Return the steps that were answered already, and are otherwise now."""
    was, now = before.answers, after.answers
    return tuple(step for step in now if step in was and now[step] != was[step])


def answered(dialogue: Dialogue, draft: Draft, value: Given) -> Heard:
    """Take an answer to the question that waits."""
    if dialogue.step(draft) == steps.WITHDRAW:
        return Heard(draft=draft, end=End.WITHDRAWN if value else End.KEPT)
    after = dialogue.answer(draft, dialogue.step(draft), value)
    refused = draft.kind is Kind.INTEREST and after.answers.get(steps.NEXT_EDITION) is False
    return Heard(draft=after, end=End.REFUSED if refused else None)


def asked_again(dialogue: Dialogue, draft: Draft, step: str) -> Heard:
    """Ask once more what is answered."""
    try:
        return Heard(draft=dialogue.reopen(draft, step))
    except NotOfferedError:
        return Heard(draft=draft, notice=Notice.ANSWERED)

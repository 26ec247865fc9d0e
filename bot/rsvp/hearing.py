"""What a button or a typed text does to a draft."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from bot.rsvp import draft as steps
from bot.rsvp.dialogue import MOST, Dialogue, NotOfferedError
from bot.rsvp.draft import Draft, Given, Kind, counted, number_of
from bot.rsvp.organisation import TooLongError, UnfitOrganisationError, cleaned
from bot.rsvp.rsvp import Way
from bot.rsvp.typed import Typed

BACK, CANCEL, CONFIRM, AGAIN, GO = "back", "cancel", "confirm", "again", "go"
"""Beside the answers: what else a button of a draft does. ``AGAIN`` asks the step that is its value
once more, ``GO`` shows the question that waits."""

YES, NO, SKIPPED = "yes", "no", "skip"
_RIGHT, _NOT_RIGHT = frozenset({"agree", "confirm"}), frozenset({"refuse", "wrong"})
"""What the summary is said to be."""


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
            return _again(dialogue, draft, press.value)
        case "cancel":
            return Heard(draft=draft, end=End.CANCELLED)
        case "confirm" if dialogue.step(draft) == steps.SUMMARY:
            return Heard(draft=draft, end=End.CONFIRMED)
    return _chosen(dialogue, draft, press)


def _chosen(dialogue: Dialogue, draft: Draft, press: Press) -> Heard:
    """Take an answer; the one given already, which a double tap gives again, is silently right."""
    offers = {value_of(offer): offer for offer in dialogue.offers(draft, dialogue.step(draft))}
    if press.step == dialogue.step(draft) and press.value in offers:
        return _answered(dialogue, draft, offers[press.value])
    given = {step: value_of(answer) for step, answer in draft.answers.items()}
    same = given.get(press.step) == press.value
    return Heard(draft=draft, notice=None if same else Notice.ANSWERED)


def said(
    dialogue: Dialogue, typed: Typed, draft: Draft, text: str, *, aside: bool = True
) -> Heard | None:
    """Return what a typed text does; None where it is no answer.

    ``aside``: it may answer another question than the one that was asked.
    """
    step = dialogue.step(draft)
    if step == steps.ORGANISATION:
        return _organisation(dialogue, typed, draft, text)
    # In Russian "change" is only a slip away from "cancel".
    order = typed.ordered(text, (BACK, CANCEL, "change"))
    if order in {BACK, CANCEL}:
        return pressed(dialogue, draft, Press(draft.token, order, ""))
    if step == steps.SUMMARY:
        return _summary(dialogue, typed, draft, text)
    other = _elsewhere(dialogue, typed, draft, text) if aside else None
    if counted(step):
        return other or _number(dialogue, typed, draft, text)
    return _named(dialogue, typed, draft, text) or other


def _named(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard | None:
    names = _names(dialogue, draft, dialogue.step(draft))
    # Nobody agrees to anything by asking.
    if "agree" in names and typed.asks(text):
        return None
    # "I do not know" may hold the word for "no".
    found = typed.named(text, (*names, "undecided"))
    if len(found) > 1:
        return Heard(draft=draft, notice=Notice.UNCLEAR)
    chosen = next((name for name in found if name in names), None)
    return _answered(dialogue, draft, names[chosen]) if chosen else None


def corrected(dialogue: Dialogue, typed: Typed, draft: Draft, step: str, text: str) -> Heard | None:
    """Return what a text does that was changed after it was typed at ``step``.

    What is asked meanwhile is asked on. None: the step was gone back from.
    """
    asked = replace(draft, again=step) if step in draft.answers else draft
    if dialogue.step(asked) != step:
        return None
    heard = said(dialogue, typed, asked, text) or Heard(draft=asked, notice=Notice.UNCLEAR)
    waits = draft.again if draft.again != step and not heard.notice else heard.draft.again
    after = replace(heard.draft, again=waits)
    return replace(heard, draft=after, changed=changed(draft, after))


def changed(before: Draft, after: Draft) -> tuple[str, ...]:
    """Return the steps that were answered already, and are otherwise now."""
    was, now = before.answers, after.answers
    return tuple(step for step in now if step in was and now[step] != was[step])


def _answered(dialogue: Dialogue, draft: Draft, value: Given) -> Heard:
    if dialogue.step(draft) == steps.WITHDRAW:
        return Heard(draft=draft, end=End.WITHDRAWN if value else End.KEPT)
    after = dialogue.answer(draft, dialogue.step(draft), value)
    refused = draft.kind is Kind.INTEREST and after.answers.get(steps.NEXT_EDITION) is False
    return Heard(draft=after, end=End.REFUSED if refused else None)


def _again(dialogue: Dialogue, draft: Draft, step: str) -> Heard:
    try:
        return Heard(draft=dialogue.reopen(draft, step))
    except NotOfferedError:
        return Heard(draft=draft, notice=Notice.ANSWERED)


def _summary(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard | None:
    """Confirm, or change what the text names: "online" after all."""
    orders = typed.orders(text, (*_RIGHT, *_NOT_RIGHT))
    if orders and orders <= _RIGHT:
        return pressed(dialogue, draft, Press(draft.token, CONFIRM, ""))
    kinds = dialogue.offers(draft, steps.STAKEHOLDER)
    if steps.ORGANISATION in typed.stated(text, (steps.ORGANISATION, *map(str, kinds))):
        return _again(dialogue, draft, steps.ORGANISATION)
    if other := _elsewhere(dialogue, typed, draft, text):
        return other
    return Heard(draft=draft, notice=Notice.WRONG) if orders & _NOT_RIGHT else None


def _elsewhere(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard | None:
    """Take an answer to another question than the one that waits: "5 from the government"."""
    if draft.again == steps.WITHDRAW or typed.asks(text):
        return None
    found = _other(dialogue, typed, draft, text)
    if found is None or found[0] == dialogue.step(draft):
        return None
    step, value = found
    if not dialogue.takes(draft, step, value):
        return Heard(draft=draft, notice=Notice.NOBODY if counted(step) else Notice.UNCLEAR)
    after = replace(dialogue.answer(draft, step, value), again=draft.again)
    return Heard(draft=after, changed=(step,))


def _other(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> tuple[str, Given] | None:
    """Return which step of one's own or of a delegation a text answers, and how."""
    if draft.kind is Kind.INTEREST or draft.edition is None:
        return None
    kinds = typed.stated(text, tuple(map(str, dialogue.offers(draft, steps.STAKEHOLDER))))
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    if draft.kind is Kind.DELEGATION:
        numbers = typed.numbers(text)
        return (number_of(kind), numbers[0]) if kind and len(numbers) == 1 else None
    if kind:
        return steps.STAKEHOLDER, kind
    way = typed.ordered(text, tuple(map(str, dialogue.offers(draft, steps.WAY))))
    # Who is undecided may be so about what is asked.
    clear = way and (way != Way.UNDECIDED or dialogue.step(draft) == steps.SUMMARY)
    return (steps.WAY, Way(way)) if way and clear else None


def _organisation(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard:
    """Take nearly everything for a name, and show it: only an order word for word is none."""
    orders = typed.exactly(text, (BACK, CANCEL, "skip", "refuse"))
    if orders & {BACK, CANCEL}:
        return pressed(dialogue, draft, Press(draft.token, next(iter(orders)), ""))
    if orders:
        return _answered(dialogue, draft, None)
    try:
        named = _answered(dialogue, draft, cleaned(text))
        return replace(named, changed=(steps.ORGANISATION,))
    except TooLongError:
        return Heard(draft=draft, notice=Notice.TOO_LONG)
    except UnfitOrganisationError:
        return Heard(draft=draft, notice=Notice.NO_NAME)


def _number(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard | None:
    numbers = typed.numbers(text)
    if not numbers and typed.ordered(text, ("skip", "refuse")):
        numbers = [0]
    if not numbers:
        return None
    if len(numbers) > 1 or numbers[0] > MOST:
        return Heard(draft=draft, notice=Notice.NO_NUMBER)
    if not dialogue.takes(draft, dialogue.step(draft), numbers[0]):
        return Heard(draft=draft, notice=Notice.NOBODY)
    return _answered(dialogue, draft, numbers[0])


def _names(dialogue: Dialogue, draft: Draft, step: str) -> Mapping[str, Given]:
    """Return the answers to a step by the choice that names them."""
    offers = dialogue.offers(draft, step)
    if True in offers and False in offers:
        return {"agree": True, "refuse": False}
    return {str(offer): offer for offer in offers}

"""What a typed text does to a draft."""

from collections.abc import Mapping
from dataclasses import replace

from bot.rsvp import draft as steps
from bot.rsvp.dialogue import MOST, Dialogue
from bot.rsvp.draft import Draft, Given, Kind, counted, number_of
from bot.rsvp.hearing import (
    BACK,
    CANCEL,
    CONFIRM,
    Heard,
    Notice,
    Press,
    answered,
    asked_again,
    changed,
    pressed,
)
from bot.rsvp.organisation import TooLongError, UnfitOrganisationError, akin, cleaned
from bot.rsvp.rsvp import Way
from bot.rsvp.typed import Typed

_RIGHT, _NOT_RIGHT = frozenset({"agree", "confirm"}), frozenset({"refuse", "wrong"})
"""What the summary is said to be."""


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
    """Choose what is named."""
    names = _names(dialogue, draft, dialogue.step(draft))
    # Nobody agrees to anything by asking.
    if "agree" in names and typed.asks(text):
        return None
    # "I do not know" may hold the word for "no".
    found = typed.named(text, (*names, "undecided"))
    if len(found) > 1:
        return Heard(draft=draft, notice=Notice.UNCLEAR)
    chosen = next((name for name in found if name in names), None)
    return answered(dialogue, draft, names[chosen]) if chosen else None


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
    return replace(heard, draft=after, changed=heard.changed or changed(draft, after))


def _summary(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard | None:
    """Confirm, or change what the text names: "online" after all."""
    orders = typed.orders(text, (*_RIGHT, *_NOT_RIGHT))
    if orders and orders <= _RIGHT:
        return pressed(dialogue, draft, Press(draft.token, CONFIRM, ""))
    kinds = dialogue.offers(draft, steps.STAKEHOLDER)
    if steps.ORGANISATION in typed.stated(text, (steps.ORGANISATION, *map(str, kinds))):
        return asked_again(dialogue, draft, steps.ORGANISATION)
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
        return Heard(draft=draft, notice=Notice.NO_NUMBER if value else Notice.NOBODY)
    after = replace(dialogue.answer(draft, step, value), again=draft.again)
    return Heard(draft=after, changed=(step,))


def _other(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> tuple[str, Given] | None:
    """Return which step of one's own or of a delegation a text answers, and how."""
    if draft.kind is Kind.INTEREST or draft.edition is None:
        return None
    # The city of "CERN Geneva" is no way of taking part.
    if name := _name_again(draft, text):
        return steps.ORGANISATION, name
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


def _name_again(draft: Draft, text: str) -> str | None:
    """Return the name that a text gives to the organisation that was named already."""
    before = draft.answers.get(steps.ORGANISATION)
    try:
        name = cleaned(text)
    except UnfitOrganisationError:
        return None
    if not isinstance(before, str) or not akin(before, name):
        return None
    # Of "Online Services" "online" is no correction.
    return name if 2 * len(name) > len(before) else None


def _organisation(dialogue: Dialogue, typed: Typed, draft: Draft, text: str) -> Heard:
    """Take nearly everything for a name, and show it: only an order word for word is none."""
    orders = typed.exactly(text, (BACK, CANCEL, "skip", "refuse"))
    if orders & {BACK, CANCEL}:
        return pressed(dialogue, draft, Press(draft.token, next(iter(orders)), ""))
    if orders:
        return answered(dialogue, draft, None)
    try:
        named = answered(dialogue, draft, cleaned(text))
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
    return answered(dialogue, draft, numbers[0])


def _names(dialogue: Dialogue, draft: Draft, step: str) -> Mapping[str, Given]:
    """Return the answers to a step by the choice that names them."""
    offers = dialogue.offers(draft, step)
    if True in offers and False in offers:
        return {"agree": True, "refuse": False}
    return {str(offer): offer for offer in offers}

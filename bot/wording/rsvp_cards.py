"""The cards of the RSVP dialogue: one short question each, with its buttons.

Every card says that it is no registration or accreditation, and where those are.
"""

from collections.abc import Collection, Iterable, Sequence

from bot.knowledge.library import Library
from bot.rsvp import draft as steps
from bot.rsvp.dialogue import MOST, Dialogue
from bot.rsvp.draft import Draft, Given, Kind, counted
from bot.rsvp.hearing import AGAIN, BACK, CANCEL, CONFIRM, GO, Notice, Press, value_of
from bot.rsvp.organisation import LONGEST
from bot.rsvp.wishes import Wish
from bot.wording import dates
from bot.wording.direction import isolated
from bot.wording.phrases import Phrases
from bot.wording.registration import official_link
from bot.wording.reply import Button, Paragraph, Reply
from bot.wording.values import Values

Row = tuple[Button, ...]
_IN_ONE_ROW = frozenset(
    {steps.EDITION, steps.CHANGES, steps.NEWS, steps.NEXT_EDITION, steps.WITHDRAW}
)


class RsvpCards:
    """Puts the dialogue into words."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._library = library
        self._phrases = phrases

    def question(
        self,
        draft: Draft,
        dialogue: Dialogue,
        language: str,
        notice: Notice | None = None,
        changed: Collection[str] = (),
    ) -> Reply:
        """Return the card that asks the next step.

        ``notice`` says why it asks once more; the answers ``changed`` just now are shown.
        """
        card = _Card(self._library, self._phrases, draft, language)
        words = [card.notice(notice)] if notice else []
        step = dialogue.step(draft)
        told = card.fields() if step in {steps.SUMMARY, steps.WITHDRAW} else []
        if changed and not told:
            words.append("\n".join(card.fields(changed)))
        words.append("\n".join((card.asked(step), *told)))
        return card.reply(words, card.buttons(dialogue))

    def waiting(self, draft: Draft, language: str) -> tuple[Paragraph, Row]:
        """Return the words and the button that remind of a question that waits."""
        card = _Card(self._library, self._phrases, draft, language)
        press = Press(draft.token, GO, "")
        return Paragraph(None, card.say("rsvp-waits")), (card.button("rsvp-continue", press),)

    def cancelled(self, draft: Draft, language: str) -> Reply:
        """Return the word that the dialogue is over and nothing is noted or changed."""
        card = _Card(self._library, self._phrases, draft, language)
        words = card.say("rsvp-unchanged" if draft.kept else "rsvp-cancelled")
        return card.reply([words], ())

    def refused(self, draft: Draft, language: str) -> Reply:
        """Return the word that somebody will not be written to."""
        card = _Card(self._library, self._phrases, draft, language)
        return card.reply([card.say("rsvp-refused")], ())

    def fields(self, draft: Draft, language: str) -> list[str]:
        """Return the answers of a draft, a line each."""
        return _Card(self._library, self._phrases, draft, language).fields()


class _Card:
    """One card in the making."""

    def __init__(self, library: Library, phrases: Phrases, draft: Draft, language: str) -> None:
        self._library = library
        self._draft = draft
        self._language = language
        self._values = Values(library, phrases, language)
        self.say = self._values.say

    def reply(self, words: Iterable[str], rows: Sequence[Row]) -> Reply:
        heading, link = self._heading()
        first, *more = words
        paragraphs = [Paragraph(heading, first), *(Paragraph(None, each) for each in more)]
        paragraphs.append(Paragraph(None, self.say("rsvp-not-official", link=link)))
        return Reply(
            paragraphs=tuple(paragraphs),
            language=self._language,
            decision="rsvp",
            buttons=tuple(rows),
        )

    def button(self, label: str, action: Press | Wish) -> Button:
        return Button(self.say(label), action)

    def notice(self, notice: Notice) -> str:
        return self.say(f"rsvp-notice-{notice}", longest=str(LONGEST), most=str(MOST))

    def asked(self, step: str) -> str:
        if stakeholder := counted(step):
            return self.say("rsvp-ask-number", type=self._values.stakeholder(stakeholder))
        if step == steps.SUMMARY:
            return self.say("rsvp-summary")
        if step == steps.ORGANISATION and self._draft.kind is Kind.DELEGATION:
            return self.say("rsvp-ask-organisation-delegation")
        return self.say(f"rsvp-ask-{step}")

    def fields(self, among: Collection[str] | None = None) -> list[str]:
        """Return the answers, a line each; the edition stands in the heading."""
        return [
            self.say("labelled", label=self._label(step), value=self._value(step, given))
            for step, given in self._draft.answers.items()
            if (step in among if among else not (counted(step) and not given))
            if step != steps.EDITION
            if not (isinstance(given, bool) and self._draft.again == steps.WITHDRAW)
        ]

    def buttons(self, dialogue: Dialogue) -> tuple[Row, ...]:
        step = dialogue.step(self._draft)
        done = step == steps.SUMMARY
        rows = self._summary(dialogue) if done else self._offers(dialogue, step)
        if step == steps.WITHDRAW:
            return rows
        ways = [("rsvp-back", BACK)] if dialogue.goes_back(self._draft) else []
        ways.append(("rsvp-cancel", CANCEL))
        last = tuple(self.button(label, self._press(order)) for label, order in ways)
        return (*rows, last)

    def _offers(self, dialogue: Dialogue, step: str) -> tuple[Row, ...]:
        made = [
            Button(self._marked(step, offer), self._press(step, value_of(offer)))
            for offer in dialogue.offers(self._draft, step)
        ]
        if counted(step) or step in _IN_ONE_ROW:
            rows: tuple[Row, ...] = (tuple(made),)
        else:
            rows = tuple((button,) for button in made)
        if step == steps.STAKEHOLDER and self._draft.kind is Kind.PERSON and not self._draft.kept:
            wish = Wish(kind=Kind.DELEGATION, edition=self._draft.edition)
            rows = (*rows, (self.button("rsvp-delegation", wish),))
        return rows

    def _summary(self, dialogue: Dialogue) -> tuple[Row, ...]:
        """Confirm, and every answer to be changed."""
        changes = [
            Button(self.say("rsvp-change-field", field=self._label(step)), self._press(AGAIN, step))
            for step in dialogue.steps(self._draft)
            if dialogue.can_vary(self._draft, step)
        ]
        pairs = [tuple(changes[at : at + 2]) for at in range(0, len(changes), 2)]
        return ((self.button("rsvp-confirm", self._press(CONFIRM)),), *pairs)

    def _press(self, step: str, value: str = "") -> Press:
        return Press(self._draft.token, step, value)

    def _marked(self, step: str, offer: Given) -> str:
        """Return an offer's label; the answer that is asked again is marked."""
        label = self._value(step, offer) if offer is not None else self.say("rsvp-skip")
        chosen = self._draft.again == step and self._draft.answers.get(step) == offer
        return self.say("language-chosen", name=label) if chosen else label

    def _label(self, step: str) -> str:
        stakeholder = counted(step)
        return (
            self._values.stakeholder(stakeholder) if stakeholder else self.say(f"rsvp-field-{step}")
        )

    def _value(self, step: str, given: Given) -> str:
        if isinstance(given, bool):
            word = "yes" if given else "no"
            return self.say(f"rsvp-withdraw-{word}" if step == steps.WITHDRAW else f"rsvp-{word}")
        match step:
            case steps.STAKEHOLDER:
                return self._values.stakeholder(str(given))
            case steps.WAY:
                return self.say(f"rsvp-way-{given}")
            case steps.ORGANISATION:
                return isolated(str(given), self._language) if given else self.say("rsvp-no-name")
        return str(given)

    def _heading(self) -> tuple[str, str]:
        """Return what the dialogue is about, and the official link."""
        if self._draft.kind is Kind.INTEREST:
            return self.say("rsvp-next-edition"), official_link(None, self._library)
        edition = self._library.editions.get(self._draft.edition or 0)
        link = official_link(edition, self._library)
        if edition is None:
            return self.say("rsvp-heading"), link
        days = dates.days(edition.days, self._values.locale)
        return self.say("labelled", label=self._values.text(edition.short), value=days), link

"""What is said of a broadcast: its state, whom it is for, how many get it in which language."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from bot.broadcasts.announcement import Offer
from bot.broadcasts.audience import Among, Reach
from bot.broadcasts.broadcast import Act, Broadcast
from bot.broadcasts.delivery import Outcome
from bot.broadcasts.desk import SETTLED, DeskPress, Filter, Step
from bot.clock import GENEVA
from bot.knowledge.library import Library
from bot.rsvp.rsvp import Way
from bot.wording.direction import isolated
from bot.wording.phrases import Phrases
from bot.wording.reply import Button, Paragraph, Reply
from bot.wording.values import Values

Row = tuple[Button, ...]
_SHORT = 60
"""Characters of a text by which an officer knows it again."""


class BroadcastWords:
    """Words about one broadcast in an officer's ``language``."""

    def __init__(
        self, library: Library, phrases: Phrases, broadcast: Broadcast, language: str
    ) -> None:
        self._values = Values(library, phrases, language)
        self.language = language
        self.library = library
        self.broadcast = broadcast
        self.locale = self._values.locale
        self.say = self._values.say
        self.stakeholder = self._values.stakeholder

    def reply(self, *paragraphs: Paragraph | str, rows: Iterable[Row] = ()) -> Reply:
        """Return a message with its buttons."""
        told = (Paragraph(None, each) if isinstance(each, str) else each for each in paragraphs)
        return Reply(
            paragraphs=tuple(told),
            language=self.language,
            decision="broadcast",
            buttons=tuple(rows),
        )

    def settled(self, rows: Iterable[Row]) -> list[Row]:
        """Leave the buttons out that choose what a repair has no choice of."""
        settled = SETTLED[self.broadcast.act]
        return [tuple(each for each in row if _step(each) not in settled) for row in rows]

    def acted(self, message: str) -> str:
        """Return which message says of a correction or deletion what this says of a broadcast."""
        act = self.broadcast.act
        return message if act is Act.SEND else f"{message}-{act}"

    def button(self, step: Step, message: str, value: str = "", **values: str) -> Button:
        """Return a button with one of the bot's own messages on it."""
        return self.labelled(self.say(message, **values), step, value)

    def labelled(self, label: str, step: Step, value: str = "") -> Button:
        """Return a button with any label."""
        return Button(label, DeskPress(step, self.broadcast.id, value))

    def back(self, step: Step = Step.CARD) -> Row:
        """Return the row that leads back."""
        return (self.button(step, "desk-back"),)

    def titled(self, words: str) -> Paragraph:
        """Return words under the number and state of the broadcast."""
        return Paragraph(self.title, words)

    @property
    def title(self) -> str:
        """The number and the state."""
        state = self.say(f"desk-state-{self.broadcast.state}")
        return self.say("desk-title", number=str(self.broadcast.id), state=state)

    @property
    def missing(self) -> list[str]:
        """The languages without a text."""
        written = self.broadcast.announcement.versions
        return [code for code in self.library.languages if code not in written]

    def what(self) -> Paragraph:
        """Tell which texts there are, whom it is for and what is under it."""
        if self.broadcast.act is not Act.SEND:
            return self.titled("\n".join([self.repair(), *self._offered()]))
        announcement, audience = self.broadcast.announcement, self.broadcast.audience
        names = self._listed(map(self.name, announcement.versions)) or self.say("desk-no-text")
        lines = [self.say("desk-texts", languages=names)]
        lines.append(self.say("desk-for", who=self.who(audience.among, audience.edition)))
        lines += [self.narrowing(by) for by in Filter if getattr(audience, by)]
        return self.titled("\n".join([*lines, *self._offered()]))

    def repair(self) -> str:
        """Say which broadcast it corrects or deletes."""
        name = "watch-correction" if self.broadcast.act is Act.EDIT else "watch-deletion"
        return self.say(name, number=str(self.broadcast.corrects or 0))

    def people(self, reach: Reach) -> Paragraph:
        """Tell how many get it in which language, and how many are left out."""
        heading = self.say("desk-people", people=self.number(reach.people))
        return Paragraph(heading, "\n".join(self._counts(reach)))

    def who(self, among: Among, edition: int | None) -> str:
        """Say which people these are."""
        known = self.library.editions.get(edition or 0)
        short = self._values.text(known.short) if known else str(edition or "")
        return self.say(f"desk-among-{among}", edition=short)

    def offer(self, offer: Offer) -> str:
        """Return what a button under the broadcast says."""
        if offer is Offer.RSVP:
            return self.say("rsvp-start", edition=str(self.broadcast.announcement.edition or ""))
        return self.say(f"broadcast-{offer}")

    def narrowing(self, by: Filter) -> str:
        """Say what the audience is narrowed to."""
        chosen = [self.choice(by, name) for name in self.choices(by) if self.chosen(by, name)]
        return self.say(f"desk-{by}", chosen=self._listed(chosen) or self.say("desk-all"))

    def outcome(self, outcome: Outcome) -> str:
        """Return what a number of deliveries is called."""
        done = outcome is Outcome.SENT and self.broadcast.act is not Act.SEND
        return self.say(f"watch-{self.broadcast.act if done else outcome}")

    def choices(self, by: Filter) -> list[str]:
        """Return what can be chosen."""
        match by:
            case Filter.STAKEHOLDERS:
                return list(self.library.stakeholders)
            case Filter.WAYS:
                return list(Way)
            case Filter.LANGUAGES:
                return list(self.library.languages)

    def choice(self, by: Filter, name: str) -> str:
        """Return what a choice is called."""
        match by:
            case Filter.STAKEHOLDERS:
                return self.stakeholder(name)
            case Filter.WAYS:
                return self.say(f"rsvp-way-{name}")
            case Filter.LANGUAGES:
                return self.name(name)

    def chosen(self, by: Filter, name: str) -> bool:
        """Whether something is chosen."""
        return name in getattr(self.broadcast.audience, by)

    def name(self, code: str) -> str:
        """Return what a language calls itself."""
        known = self.library.languages.get(code)
        return isolated(known.name, self.language) if known else code

    def excerpt(self, text: str, most: int = _SHORT) -> str:
        """Return the beginning of a text on one line."""
        words = " ".join(text.split())
        shown = words if len(words) <= most else f"{words[:most].rstrip()}…"
        return isolated(shown, self.language)

    def number(self, number: int) -> str:
        """Return "1,204" as the language groups it."""
        return format_decimal(number, locale=self.locale)

    def moment(self, at: datetime) -> str:
        """Return "Monday, 12 February 2024, 09:00 (Geneva time)"; ``at`` is aware."""
        there = at.astimezone(GENEVA)
        day = format_date(there.date(), "full", locale=self.locale)
        return self.say("desk-at", day=day, time=f"{there:%H:%M}")

    def soon(self, at: datetime) -> str:
        """Return "Mon 12 Feb, 09:00"; ``at`` is aware."""
        there = at.astimezone(GENEVA)
        day = format_skeleton("MMMEd", there.date(), locale=self.locale)
        return f"{day}{self.say('comma')}{there:%H:%M}"

    def _listed(self, names: Iterable[str]) -> str:
        return self.say("comma").join(names)

    def _offered(self) -> Iterator[str]:
        if offered := [self.offer(each) for each in self.broadcast.announcement.offers]:
            yield self.say("desk-buttons", buttons=self._listed(offered))

    def _counts(self, reach: Reach) -> Iterator[str]:
        announcement = self.broadcast.announcement
        for code, number in reach.by_language.items():
            language, people = self.name(code), self.number(number)
            written = announcement.versions and self.broadcast.act is not Act.DELETE
            instead = announcement.language_for(code) if written else None
            if instead is None:
                yield self.say("labelled", label=language, value=people)
            elif instead == code:
                yield self.say("desk-gets-own", name=language, people=people)
            else:
                name = self.name(instead)
                yield self.say("desk-gets-other", name=language, people=people, instead=name)
        if reach.left_out:
            yield self._left_out(self.number(reach.left_out))

    def _left_out(self, people: str) -> str:
        if self.broadcast.act is Act.SEND:
            return self.say("desk-left-out", people=people)
        return self.say("labelled", label=self.say("watch-beyond"), value=people)


def _step(button: Button) -> Step | None:
    return button.action.step if isinstance(button.action, DeskPress) else None

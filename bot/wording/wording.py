"""Answer → Reply, in one language."""

from collections.abc import Iterable
from datetime import date

from bot.answering.answer import (
    Answer,
    Courtesy,
    EarlierEditions,
    Item,
    LatestIsOver,
    NoneAhead,
    NotStated,
    OutOfScope,
    RsvpWanted,
    Stated,
    UnknownEdition,
    Verdict,
    WhichOne,
)
from bot.knowledge.editions import Edition
from bot.knowledge.facts import Deadline, Fact
from bot.knowledge.letters import Letter
from bot.knowledge.library import Library
from bot.rsvp.dialogue import takes
from bot.wording.aspects import aspect_lines
from bot.wording.buttons import MOST_ASKED, buttons
from bot.wording.phrases import Phrases
from bot.wording.reply import Paragraph, Reply
from bot.wording.values import Values

_MESSAGES: dict[type, str] = {
    UnknownEdition: "unknown-edition",
    NoneAhead: "none-ahead",
    LatestIsOver: "newer-may-exist",
    WhichOne: "which-one",
    Courtesy: "courtesy",
}


class Wording:
    """Puts answers into words."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._library = library
        self._phrases = phrases

    def reply(self, answer: Answer, language: str, today: date, confidence: float = 1.0) -> Reply:
        """Return the reply to ``answer`` in ``language``."""
        values = Values(self._library, self._phrases, language)
        page = _Page(self._library, values, today)
        return Reply(
            paragraphs=tuple(page.paragraphs(answer)),
            language=language,
            decision=answer.decision,
            editions=answer.editions,
            topics=answer.topics,
            confidence=confidence,
            sources=tuple(page.cited),
            buttons=buttons(answer, self._library, values, today),
            wanted=_wanted(answer),
        )


class _Page:
    """One reply in the making."""

    def __init__(self, library: Library, values: Values, today: date) -> None:
        self._library = library
        self._values = values
        self._today = today
        self.cited: dict[str, None] = {}

    def paragraphs(self, answer: Answer) -> list[Paragraph]:
        stated = [item for item in answer.items if isinstance(item, Stated)]
        editions = {item.edition.edition if item.edition else 0: item.edition for item in stated}
        paragraphs = [
            self._block(edition, [i for i in stated if i.edition is edition])
            for edition in editions.values()
        ]
        rest = [i for i in answer.items if not isinstance(i, Stated | EarlierEditions)]
        first = [self._other(item, answer) for item in rest if isinstance(item, NoneAhead)]
        others = [
            self._other(i, answer) for i in rest if not isinstance(i, NoneAhead | LatestIsOver)
        ]
        last = [self._other(item, answer) for item in rest if isinstance(item, LatestIsOver)]
        return [*first, *paragraphs, *dict.fromkeys(others), *last]

    def _block(self, edition: Edition | None, items: list[Stated]) -> Paragraph:
        say = self._values.say
        lines: list[str] = []
        letters: dict[str, None] = {}
        for item in items:
            letters |= dict.fromkeys(fact.source.letter for fact in item.facts)
            letters |= dict.fromkeys(letter.id for letter in item.letters)
            lines += self._stated(item)
        if edition and edition.over(self._today):
            lines.append(say("is-over"))
        cited = [self._values.letter(self._library.letters[name]) for name in letters]
        for name in letters:
            letter = self._library.letters[name]
            self.cited[letter.reference or self._values.letter(letter)] = None
        lines.append(say("source", letters=say("semicolon").join(cited)))
        title = edition.short if edition else self._library.forum.title
        return Paragraph(self._values.text(title), "\n".join(lines))

    def _stated(self, item: Stated) -> list[str]:
        topic = self._topic(item.topic)
        if item.topic == "dates":
            # A letter announces; it does not tell what then took place.
            topic = self._values.say("announced")
        lines = self._lines(item)
        if item.edition is None:
            return lines
        plain = item.topic != "overview" and not item.verdicts and not item.unchanged
        if len(lines) == 1 or (plain and len(item.facts) == 1):
            first, *more = lines
            return [self._values.say("labelled", label=topic, value=first), *more]
        return [self._values.say("heading", topic=topic), *lines]

    def _lines(self, item: Stated) -> list[str]:
        lines = [self._verdict(verdict) for verdict in item.verdicts]
        if item.unchanged:
            lines.append(self._values.say("unchanged"))
        if item.topic == "overview":
            return [*lines, *(line for f in item.facts for line in self._values.fact(f))]
        if item.topic == "partners" and lines and all(v.holds for v in item.verdicts):
            return lines
        lines += [self._letter(letter) for letter in item.letters]
        for fact in item.facts:
            first, *more = self._fact(fact, marked=len(item.facts) > 1)
            # Of an edition that is over it is said of all.
            late = fact.deadline and _passed(fact.deadline, self._today)
            if late and item.edition and not item.edition.over(self._today):
                first = self._values.say("passed", value=first)
            lines += [first, *more]
        if item.topic == "dates":
            lines += aspect_lines(item, self._values, self._today)
        return lines

    def _fact(self, fact: Fact, *, marked: bool) -> list[str]:
        first, *more = self._values.fact(fact)
        return [f"• {first}" if marked else first, *more]

    def _letter(self, letter: Letter) -> str:
        words = self._values.letter(letter)
        if letter.addressed_to:
            words = self._values.say(
                "letter-to", letter=words, people=self._values.text(letter.addressed_to)
            )
        return words

    def _verdict(self, verdict: Verdict) -> str:
        kind, _, name = verdict.subject.partition(":")
        words = {
            "organisation": self._values.organisation,
            "person": self._values.person,
            "place": self._values.place,
            "stakeholder": self._values.stakeholder,
            "month": self._values.month,
        }[kind](name)
        holds = "yes" if verdict.holds else "no"
        message = f"month-{holds}" if kind == "month" else f"verdict-{holds}"
        return self._values.say(message, name=words)

    def _other(self, item: Item, answer: Answer) -> Paragraph:
        """What is said beside the facts on record."""
        if isinstance(item, NotStated):
            return self._not_stated(item)
        if isinstance(item, RsvpWanted):
            return Paragraph(None, self._rsvp(item.edition))
        message = _MESSAGES.get(type(item), "decline")
        if isinstance(item, Courtesy) and item.again:
            message = "courtesy-again"
        edition = item.edition if isinstance(item, OutOfScope | WhichOne) else None
        topics: tuple[str, ...] = ()
        if isinstance(item, OutOfScope):
            message, topics = _declining(item, answer)
        return Paragraph(
            None,
            self._values.say(
                message,
                years=self._values.many([str(year) for year in self._library.editions]),
                website=self._library.forum.website,
                named=item.named if isinstance(item, UnknownEdition) else "",
                edition=self._values.text(edition.short) if edition else "",
                year=str(edition.edition) if edition else "",
                topics=self._values.many([self._topic(name) for name in topics]),
            ),
        )

    def _topic(self, name: str) -> str:
        return self._values.text(self._library.topics[name].name)

    def _not_stated(self, item: NotStated) -> Paragraph:
        values, say = self._values, self._values.say
        if item.topic:
            lines = [say("not-stated", topic=self._topic(item.topic))]
        else:
            lines = [say("not-stated-thing")]
        website = self._library.forum.website
        if ask := _first_of_each(item.ask):
            asked = values.many([values.value(fact) for fact in ask])
            letter = values.letter(self._library.letters[ask[0].source.letter])
            message = "ask-later-contact" if item.ask_edition else "ask-contact"
            lines.append(say(message, contact=asked, letter=letter, website=website))
        else:
            lines.append(say("ask-website", website=website))
        if item.elsewhere:
            years = values.many([str(year) for year in item.elsewhere])
            lines.append(say("stated-elsewhere", years=years))
        return Paragraph(values.text(item.edition.short), "\n".join(lines))

    def _rsvp(self, edition: Edition) -> str:
        name, website = self._values.text(edition.short), self._library.forum.website
        message = "rsvp-over" if edition.over(self._today) else "rsvp-register"
        if takes(edition, self._today):
            message = "rsvp-tell"
        return self._values.say(message, edition=name, website=website)


def _passed(deadline: Deadline, today: date) -> bool:
    """Whether it is too late on ``today`` (Europe/Zurich)."""
    return today > deadline.date or (deadline.before and today == deadline.date)


def _declining(item: OutOfScope, answer: Answer) -> tuple[str, tuple[str, ...]]:
    """Say what was understood and what not; the topics that the message names."""
    if answer.decision != "decline":
        return "decline-part", ()
    if item.topics:
        return "decline-topic", item.topics
    return ("decline-edition", MOST_ASKED) if item.edition else ("decline", ())


def _wanted(answer: Answer) -> int | None:
    wishes = (item for item in answer.items if isinstance(item, RsvpWanted))
    return next((wish.edition.edition for wish in wishes), None)


def _first_of_each(contact: Iterable[Fact]) -> list[Fact]:
    """A name, a telephone number and an address are enough to ask; a second may be in doubt."""
    first: dict[str, Fact] = {}
    for fact in contact:
        first.setdefault(fact.kind, fact)
    return [first[kind] for kind in ("person", "phone", "email") if kind in first]

"""What is said of RSVPs outside the dialogue: noted, withdrawn, listed, not open."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.knowledge.editions import Edition
from bot.knowledge.library import Library
from bot.rsvp import results
from bot.rsvp.dialogue import takes
from bot.rsvp.draft import Draft, Kind
from bot.rsvp.kept import Kept, declined, kind_of
from bot.rsvp.rsvp import Delegation, Interest, Rsvp
from bot.rsvp.wishes import Act, Wish
from bot.wording import dates
from bot.wording.phrases import Phrases
from bot.wording.registration import official_link
from bot.wording.reply import Button, Paragraph, Reply
from bot.wording.rsvp_cards import Row, RsvpCards
from bot.wording.values import Values


class RsvpPages:
    """Puts what is kept of somebody's coming into words."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._library = library
        self._phrases = phrases
        self._cards = RsvpCards(library, phrases)

    def noted(self, kept: Kept, language: str, today: date) -> Reply:
        """Return the word that it is noted, with what can be done about it."""
        rows = self._deeds(kept, language, today)
        return self._page(language, [self._told(kept, language)], rows, [_edition(kept)])

    def listed(self, kept: Sequence[Kept], language: str, today: date) -> Reply:
        """Return all that somebody said, declined ones too; how to begin where there is nothing."""
        if not kept:
            words = Paragraph(None, self._say(language, "rsvp-none"))
            return self._page(language, [words], self._beginning(language, today))
        paragraphs = [self._told(each, language) for each in kept]
        rows = [row for each in kept for row in self._deeds(each, language, today, named=True)]
        if not any(isinstance(each, Interest) for each in kept):
            rows.append(self._waiting(language))
        return self._page(language, paragraphs, rows, map(_edition, kept))

    def closed(self, edition: Edition | None, language: str, today: date) -> Reply:
        """Return why there is no RSVP for ``edition`` today; None where none is open at all."""
        edition = edition or self._library.current(today)
        values = self._values(language)
        name, days = values.text(edition.short), dates.days(edition.days, values.locale)
        if edition.over(today):
            words = values.say("rsvp-is-over", edition=name, days=days)
        elif today < edition.rsvp.opens:
            opens = dates.day(edition.rsvp.opens, values.locale)
            words = values.say("rsvp-opens", edition=name, days=days, day=opens)
        else:
            closed = dates.day(edition.rsvp.closes, values.locale)
            words = values.say("rsvp-closed", edition=name, days=days, day=closed)
        rows = self._beginning(language, today)
        return self._page(language, [Paragraph(None, words)], rows, [edition.edition])

    def said(self, message: str, language: str, today: date) -> Reply:
        """Return a word of ours, with the ways to begin."""
        words = Paragraph(None, self._say(language, message))
        return self._page(language, [words], self._beginning(language, today))

    def _page(
        self,
        language: str,
        paragraphs: Iterable[Paragraph],
        rows: Iterable[Row],
        editions: Iterable[int | None] = (None,),
    ) -> Reply:
        known = (self._library.editions.get(year or 0) for year in editions)
        links = dict.fromkeys(official_link(edition, self._library) for edition in known)
        words = self._say(language, "rsvp-not-official", link=" ".join(links))
        return Reply(
            paragraphs=(*paragraphs, Paragraph(None, words)),
            language=language,
            decision="rsvp",
            buttons=tuple(rows),
        )

    def _told(self, kept: Kept, language: str) -> Paragraph:
        """Return one thing that somebody said."""
        values = self._values(language)
        if isinstance(kept, Interest):
            kind = values.stakeholder(kept.stakeholder)
            field = values.say("labelled", label=values.say("rsvp-field-type"), value=kind)
            words = f"{values.say('rsvp-interest-noted')}\n{field}"
            return Paragraph(values.say("rsvp-next-edition"), words)
        kind = "delegation" if isinstance(kept, Delegation) else "person"
        state = values.say(f"rsvp-{kind}-{kept.state}")
        edition = self._library.editions.get(kept.edition)
        heading = str(kept.edition)
        if edition:
            days = dates.days(edition.days, values.locale)
            heading = values.say("labelled", label=values.text(edition.short), value=days)
        lines = self._cards.fields(self._draft(kept), language)
        return Paragraph(heading, "\n".join((state, *lines)))

    def _deeds(self, kept: Kept, language: str, today: date, *, named: bool = False) -> list[Row]:
        """Return the buttons to change and withdraw; ``named`` where they tell of which RSVP."""
        kind, edition = kind_of(kept), _edition(kept)
        name = self._name(kept, language) if named and edition else None
        row = tuple(
            Button(self._label(language, message, name), Wish(act=act, kind=kind, edition=edition))
            for message, act in self._acts(kept, today)
        )
        return [row] if row else []

    def _acts(self, kept: Kept, today: date) -> Iterator[tuple[str, Act]]:
        """What can be done about it today, with the message of its button."""
        if isinstance(kept, Interest):
            yield "rsvp-interest-end", Act.WITHDRAW
            return
        edition = self._library.editions.get(kept.edition)
        if edition is None or edition.over(today):
            return
        if takes(edition, today):
            yield "rsvp-come-again" if declined(kept) else "rsvp-change", Act.CHANGE
        if not declined(kept):
            yield "rsvp-withdraw", Act.WITHDRAW

    def _name(self, kept: Kept, language: str) -> str:
        year = str(_edition(kept))
        if isinstance(kept, Delegation):
            return self._say(language, "rsvp-delegation-named", edition=year)
        return year

    def _label(self, language: str, message: str, name: str | None) -> str:
        label = self._say(language, message)
        return self._say(language, "labelled", label=name, value=label) if name else label

    def _beginning(self, language: str, today: date) -> list[Row]:
        """Return what can be begun today: coming to what is open, else waiting for the next."""
        values = self._values(language)
        open_now = [e for e in self._library.editions.values() if takes(e, today)]
        rows = [
            (Button(values.say("rsvp-start", edition=str(e.edition)), Wish(edition=e.edition)),)
            for e in open_now
        ]
        return [*rows, self._waiting(language)]

    def _waiting(self, language: str) -> Row:
        return (Button(self._say(language, "rsvp-interest"), Wish(kind=Kind.INTEREST)),)

    def _draft(self, kept: Rsvp | Delegation) -> Draft:
        if isinstance(kept, Rsvp):
            return results.of_rsvp(kept, (), "")
        return results.of_delegation(kept, (), self._library.stakeholders, "")

    def _say(self, language: str, message: str, **values: str) -> str:
        return self._phrases.say(language, message, **values)

    def _values(self, language: str) -> Values:
        return Values(self._library, self._phrases, language)


def _edition(kept: Kept) -> int | None:
    return None if isinstance(kept, Interest) else kept.edition

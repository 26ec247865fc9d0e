"""What an occasion on record gives to say, in every language of the bot."""

from collections.abc import Iterable, Iterator

from bot.broadcasts.announcement import Announcement, Offer, Version
from bot.broadcasts.occasions import Change, News, Occasion
from bot.knowledge.facts import Fact
from bot.knowledge.library import Library
from bot.wording.phrases import Phrases
from bot.wording.values import Values


def announcement(occasion: Occasion, library: Library, phrases: Phrases) -> Announcement:
    """Return a draft for an officer to look at, in all languages."""
    tellers = {code: _Teller(occasion, library, phrases, code) for code in library.languages}
    versions = {code: Version(text=teller.text) for code, teller in tellers.items()}
    asks_again = isinstance(occasion, News)
    offers = (Offer.RSVP, Offer.REGISTRATION) if asks_again else (Offer.REGISTRATION,)
    return Announcement(versions=versions, offers=offers, edition=occasion.edition)


class _Teller:
    """One occasion in one language."""

    def __init__(
        self, occasion: Occasion, library: Library, phrases: Phrases, language: str
    ) -> None:
        self._occasion = occasion
        self._library = library
        self._values = Values(library, phrases, language)
        self._say = self._values.say

    @property
    def text(self) -> str:
        """The whole message."""
        edition = self._library.editions[self._occasion.edition]
        short = self._values.text(edition.short)
        if not isinstance(self._occasion, News):
            lines = self._lines(self._occasion.deadlines)
            return "\n".join([self._say("occasion-reminder", edition=short), "", *lines])
        added = self._occasion.added
        heading = self._say("occasion-added" if added else "occasion-changed", edition=short)
        told = ["\n".join(self._change(each)) for each in self._occasion.changes]
        return "\n\n".join([heading, *told, self._say("occasion-ask")])

    def _change(self, change: Change) -> Iterator[str]:
        """Tell a topic: what it says now, and what it said."""
        yield self._say("heading", topic=self._values.text(self._library.topics[change.topic].name))
        yield from self._lines(change.now) if change.now else [self._say("occasion-withdrawn")]
        if change.before:
            before = self._values.many(self._lines(change.before))
            yield self._say("occasion-before", value=before)

    def _lines(self, facts: Iterable[Fact]) -> list[str]:
        return [self._line(fact) for fact in facts]

    def _line(self, fact: Fact) -> str:
        value = self._values.value(fact)
        if not fact.label:
            return value
        return self._say("labelled", label=self._values.text(fact.label), value=value)

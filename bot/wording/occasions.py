"""What an occasion on record gives to say, in every language of the bot."""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from bot.broadcasts.announcement import Announcement, Offer, Version
from bot.broadcasts.occasions import Change, News, Occasion
from bot.knowledge.facts import Fact
from bot.knowledge.library import Library
from bot.wording.phrases import Phrases
from bot.wording.values import Values

_LONGEST = 4096
"""Of a message on Telegram, in UTF-16 code units."""


def announcement(occasion: Occasion, library: Library, phrases: Phrases) -> Announcement:
    """Return a draft for an officer to look at, in all languages."""
    tellers = {code: _Teller(occasion, library, phrases, code) for code in library.languages}
    versions = {code: Version(text=teller.text) for code, teller in tellers.items()}
    asks_again = isinstance(occasion, News) and occasion.asks_again
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
        told, left = list(self._occasion.changes), list[str]()
        while _units(text := self._news(self._occasion, short, told, left)) > _LONGEST and told:
            left.insert(0, self._topic(told.pop()))
        return text

    def _news(self, news: News, short: str, told: Iterable[Change], left: list[str]) -> str:
        """Tell some changes, and name the topics of those that are ``left``."""
        paragraphs = [
            self._say("occasion-added" if news.added else "occasion-changed", edition=short)
        ]
        paragraphs += ["\n".join(self._change(each)) for each in told]
        if left:
            paragraphs.append(self._say("occasion-also", topics=self._values.many(left)))
        if news.asks_again:
            paragraphs.append(self._say("occasion-ask"))
        return "\n\n".join(paragraphs)

    def _topic(self, change: Change) -> str:
        return self._values.text(self._library.topics[change.topic].name)

    def _change(self, change: Change) -> Iterator[str]:
        """Tell a topic: what it says now, and what it said."""
        yield self._say("heading", topic=self._topic(change))
        yield from self._lines(change.now) if change.now else [self._say("occasion-withdrawn")]
        for fact in change.before:
            # A place or person may have gone from the record together with what was said of it.
            with suppress(LookupError):
                yield self._say("occasion-before", value=self._line(fact))

    def _lines(self, facts: Iterable[Fact]) -> list[str]:
        return [self._line(fact) for fact in facts]

    def _line(self, fact: Fact) -> str:
        value = self._values.value(fact)
        if not fact.label:
            return value
        return self._say("labelled", label=self._values.text(fact.label), value=value)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2

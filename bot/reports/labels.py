"""What counts and lists call things, in one language."""

from datetime import datetime

from babel.numbers import format_decimal

from bot.clock import GENEVA
from bot.knowledge.library import Library
from bot.rsvp.rsvp import State, Way
from bot.wording import dates
from bot.wording.direction import isolated
from bot.wording.phrases import Phrases


class Labels:
    """Names what is counted; what is no longer on record keeps its id."""

    def __init__(self, library: Library, phrases: Phrases, language: str) -> None:
        self._library = library
        self._phrases = phrases
        self.code = language
        self.rtl = library.languages[language].direction == "rtl"
        self.stakeholders = tuple(library.stakeholders)
        """The ids of the types on record, in their order."""

    def say(self, message: str, **values: str) -> str:
        """Return one of the bot's own messages."""
        return self._phrases.say(self.code, message, **values)

    def edition(self, year: int) -> str:
        """Return what an edition is called."""
        known = self._library.editions.get(year)
        return isolated(known.short[self.code], self.code) if known else str(year)

    def stakeholder(self, name: str) -> str:
        """Return what a stakeholder type is called."""
        known = self._library.stakeholders.get(name)
        return known.name[self.code] if known else name

    def way(self, way: Way) -> str:
        """Return what a way of attending is called."""
        return self.say(f"rsvp-way-{way}")

    def state(self, state: State) -> str:
        """Return what somebody said."""
        return self.say(f"report-{state}")

    def language(self, code: str) -> str:
        """Return what a language calls itself."""
        known = self._library.languages.get(code)
        return known.name if known else code

    def number(self, number: int) -> str:
        """Return "1,234" as the language groups it; a narrow space would not be in every font."""
        locale = self._library.languages[self.code].locale
        return format_decimal(number, locale=locale).replace("\u202f", "\u00a0")

    def as_of(self, at: datetime) -> str:
        """Return of when something is; ``at`` is aware."""
        there = at.astimezone(GENEVA)
        day = dates.day(there.date(), self._library.languages[self.code].locale)
        return self.say("report-as-of", day=day, time=f"{there:%H:%M}")

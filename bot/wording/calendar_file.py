"""An edition as a calendar file (RFC 5545), for the calendar of whoever is coming."""

from datetime import datetime, timedelta

from icalendar import Calendar, Event
from icalendar.enums import TRANSP

from bot.knowledge.editions import Edition
from bot.knowledge.library import Library
from bot.rsvp.rsvp import Way
from bot.wording.phrases import Phrases
from bot.wording.registration import official_link
from bot.wording.values import Values

_BY = "-//WSIS Forum bot//forumbot//"


class CalendarFiles:
    """Makes the files, in the person's language."""

    def __init__(self, library: Library, phrases: Phrases) -> None:
        self._library = library
        self._phrases = phrases

    def file(self, edition: int, way: Way | None, language: str, made_at: datetime) -> bytes:
        """Return the file for somebody who takes part in this ``way``; None for a delegation.

        The days are all-day, without a time zone. Made again it takes the place of the one
        before: its UID stays, and a move of the dates raises its SEQUENCE. ``made_at`` is aware.
        """
        known = self._library.editions[edition]
        values = Values(self._library, self._phrases, language)
        days, link = known.days, official_link(known, self._library)
        event = Event.new(
            uid=f"wsis-forum-{edition}@forumbot",
            stamp=made_at,
            sequence=_moves(known),
            summary=known.short[language],
            start=days.first,
            end=(days.last or days.first) + timedelta(days=1),
            location=self._where(known, way, values),
            description=self._told(known, way, values),
            url=link if "://" in link else f"https://{link}",
            transparency=TRANSP.TRANSPARENT,
        )
        calendar = Calendar()
        calendar.add("version", "2.0")
        calendar.add("prodid", f"{_BY}{language.upper()}")
        calendar.add("method", "PUBLISH")
        calendar.add_component(event)
        return bytes(calendar.to_ical())

    def _where(self, edition: Edition, way: Way | None, values: Values) -> str | None:
        place = next((fact.place for fact in edition.on("venue") if fact.place), None)
        venue = values.place(place) if place else None
        if way is not Way.REMOTE:
            return venue
        online = values.say("rsvp-way-remote")
        return values.say("labelled", label=online, value=venue) if venue else online

    def _told(self, edition: Edition, way: Way | None, values: Values) -> str:
        link = official_link(edition, self._library)
        lines = [values.text(edition.title), values.say("rsvp-not-official", link=link)]
        if way:
            label, value = values.say("rsvp-field-way"), values.say(f"rsvp-way-{way}")
            lines.insert(1, values.say("labelled", label=label, value=value))
        return "\n".join(lines)


def _moves(edition: Edition) -> int:
    """How often a letter changed the days."""
    return max((len(fact.replaces) for fact in edition.on("dates")), default=0)

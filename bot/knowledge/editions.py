"""An edition of the Forum and everything on record about it."""

from datetime import date
from typing import Literal

from pydantic import model_validator

from bot.knowledge.facts import Fact, Period
from bot.language.record import Record
from bot.language.texts import Text

Stated = tuple[Fact, ...] | Literal["not stated"]


class Window(Record):
    """The days on which RSVPs are taken, both included (Europe/Zurich)."""

    opens: date
    closes: date


class Edition(Record):
    """One year's Forum: its title, its RSVP window and its facts by topic."""

    edition: int
    title: Text
    short: Text
    anniversary: int | None = None
    """15 for WSIS+15: people name an edition by it."""
    rsvp: Window
    attendance: tuple[Literal["in_person", "remote"], ...]
    facts: dict[str, Stated]

    @model_validator(mode="after")
    def _has_days(self) -> "Edition":
        if not any(fact.period and fact.period.last for fact in self.on("dates")):
            raise ValueError(
                "the edition has no days: write first and last under facts: dates: period"
            )
        return self

    def on(self, topic: str) -> tuple[Fact, ...]:
        """Return the facts on ``topic``; empty where its letters do not state it."""
        stated = self.facts.get(topic, "not stated")
        return () if stated == "not stated" else stated

    @property
    def days(self) -> Period:
        """The days of the edition; of one with an online phase, those in person."""
        periods = [fact.period for fact in self.on("dates") if fact.period and fact.period.last]
        return next((p for p in periods if p.way == "in_person"), periods[0])

    def over(self, today: date) -> bool:
        """Whether the edition's last day is past."""
        return today > (self.days.last or self.days.first)


class Forum(Record):
    """What the letters say about the Forum as such, whatever the edition."""

    title: Text
    website: str
    facts: dict[str, tuple[Fact, ...]]

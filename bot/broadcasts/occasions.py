"""What on record people should be written to about: what is new in it, and its deadlines.

An occasion prepares a broadcast that an officer confirms; nothing is ever sent because of one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from bot.broadcasts.audience import Among, Audience
from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact
from bot.knowledge.library import Library

TOPICS = ("dates", "venue", "registration", "deadlines")
"""What people who come must hear of when it changes."""
DAYS_BEFORE = (14, 3, 1)
"""When people are reminded of a deadline."""
_REWORDED = frozenset({"statement", "title"})
"""Kinds of values whose words are ours: they change without anything having changed."""

Facts = Mapping[str, tuple[Fact, ...]]
"""By topic."""


@dataclass(frozen=True, kw_only=True)
class Change:
    """What a topic said before and says now; nothing where it said or says nothing."""

    topic: str
    before: tuple[Fact, ...]
    now: tuple[Fact, ...]


@dataclass(frozen=True, kw_only=True)
class News:
    """What is new of an edition; ``added`` if the edition itself is."""

    edition: int
    added: bool
    changes: tuple[Change, ...]

    @property
    def audience(self) -> Audience:
        """Those who wait for a next edition, or those who come to this one."""
        if self.added:
            return Audience(among=Among.NEXT)
        return Audience(among=Among.EDITION, edition=self.edition)


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """Deadlines of one ``day`` for the same stakeholder types; none means all of them."""

    edition: int
    day: date
    concerns: frozenset[str]
    deadlines: tuple[Fact, ...]

    @property
    def audience(self) -> Audience:
        """Those of the types concerned who asked for news."""
        return Audience(among=Among.NEWS, stakeholders=self.concerns)


Occasion = News | Reminder


def on_record(library: Library) -> dict[int, Facts]:
    """Return what there is to see of each edition, to be compared with later."""
    return {year: _seen(edition) for year, edition in library.editions.items()}


def news(seen: Mapping[int, Facts], library: Library, today: date) -> tuple[News, ...]:
    """Return what is new since ``seen``, of editions that are not over; oldest edition first.

    Where nothing was ever seen, nothing is new: everything has just been installed.
    """
    if not seen:
        return ()
    ahead = [edition for edition in library.editions.values() if not edition.over(today)]
    found = (_news(seen.get(edition.edition), edition) for edition in ahead)
    return tuple(each for each in found if each.added or each.changes)


def reminders(library: Library, since: date, today: date) -> tuple[Reminder, ...]:
    """Return what people should be reminded of that was not due yet on ``since``."""
    return tuple(
        reminder
        for edition in library.editions.values()
        for reminder in _of(edition)
        if today <= reminder.day
        and any(since < reminder.day - timedelta(days) <= today for days in DAYS_BEFORE)
    )


def _of(edition: Edition) -> Iterator[Reminder]:
    def same(fact: Fact) -> tuple[date, list[str]]:
        deadline = fact.deadline
        assert deadline  # noqa: S101 - they are chosen by it
        return deadline.date, sorted(deadline.concerns)

    deadlines = sorted((fact for fact in edition.on("deadlines") if fact.deadline), key=same)
    for (day, concerns), facts in groupby(deadlines, same):
        yield Reminder(
            edition=edition.edition,
            day=day,
            concerns=frozenset(concerns),
            deadlines=tuple(facts),
        )


def _news(before: Facts | None, edition: Edition) -> News:
    now = _seen(edition)
    changes = (_change(topic, (before or {}).get(topic, ()), now.get(topic, ())) for topic in now)
    return News(
        edition=edition.edition,
        added=before is None,
        changes=tuple(change for change in changes if change.before or change.now),
    )


def _change(topic: str, before: tuple[Fact, ...], now: tuple[Fact, ...]) -> Change:
    """Leave out what stayed."""
    old, new = {*map(_value, before)}, {*map(_value, now)}
    return Change(
        topic=topic,
        before=tuple(fact for fact in before if _value(fact) not in new),
        now=tuple(fact for fact in now if _value(fact) not in old),
    )


def _seen(edition: Edition) -> dict[str, tuple[Fact, ...]]:
    return {
        topic: tuple(fact for fact in edition.on(topic) if fact.kind not in _REWORDED)
        for topic in TOPICS
    }


def _value(fact: Fact) -> str:
    """Return what a fact says, whoever says it in whatever words."""
    return f"{fact.kind}: {getattr(fact, fact.kind)!r}"

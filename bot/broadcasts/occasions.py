"""What on record people should be written to about: what is new in it, and its deadlines.

An occasion prepares a broadcast that an officer confirms; nothing is ever sent because of one.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from bot.broadcasts.audience import Among, Audience
from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact, Signatory
from bot.knowledge.library import Library
from bot.language.folding import fold
from bot.language.texts import Text

_OF_NEW = frozenset({"dates", "venue", "theme", "registration", "deadlines"})
"""Topics that are told of a new edition; people can ask for the others."""
_DECIDED_BY = frozenset({"dates", "venue", "remote"})
"""Topics that decide whether people come."""
DAYS_BEFORE = (14, 3, 1)
"""When people are reminded of a deadline."""
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

    @property
    def asks_again(self) -> bool:
        """Whether people may want to come who did not, or the other way round."""
        return self.added or any(each.topic in _DECIDED_BY for each in self.changes)


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


def _seen(edition: Edition) -> dict[str, tuple[Fact, ...]]:
    return {topic: edition.on(topic) for topic in edition.facts if edition.on(topic)}


def news(seen: Mapping[int, Facts], library: Library, today: date) -> tuple[News, ...]:
    """Return what is new since ``seen``, of editions that are not over; oldest edition first.

    Where nothing was ever seen, nothing is new: everything has just been installed.
    """
    if not seen:
        return ()
    ahead = [edition for edition in library.editions.values() if not edition.over(today)]
    found = (_news(seen.get(edition.edition), edition, library.topics) for edition in ahead)
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


def _news(before: Facts | None, edition: Edition, topics: Iterable[str]) -> News:
    now, seen = _seen(edition), before or {}
    told = topics if before is not None else (topic for topic in topics if topic in _OF_NEW)
    changes = (_change(topic, seen.get(topic, ()), now.get(topic, ())) for topic in told)
    return News(edition=edition.edition, added=before is None, changes=tuple(_told_once(changes)))


def _change(topic: str, before: tuple[Fact, ...], now: tuple[Fact, ...]) -> Change:
    """Leave out what stayed: first what is called the same, then what only has another name."""
    for alike in (_named, _value):
        before, now = _without(before, now, alike), _without(now, before, alike)
    return Change(topic=topic, before=before, now=now)


def _without(
    facts: Iterable[Fact], others: Iterable[Fact], alike: Callable[[Fact], str]
) -> tuple[Fact, ...]:
    """Leave out one of ``facts`` for each of ``others`` that is alike."""
    to_leave_out = Counter(map(alike, others))
    kept = []
    for fact in facts:
        if to_leave_out[alike(fact)]:
            to_leave_out[alike(fact)] -= 1
        else:
            kept.append(fact)
    return tuple(kept)


def _told_once(changes: Iterable[Change]) -> Iterator[Change]:
    """Leave out what only repeats, under another topic, what is told before."""
    told: set[tuple[str, str]] = set()
    for change in changes:
        both = (("before", change.before), ("now", change.now))
        says = {(when, _value(fact)) for when, facts in both for fact in facts}
        if says - told:
            yield change
        told |= says


def _named(fact: Fact) -> str:
    return f"{_words(fact.label) if fact.label else ''} {_value(fact)}"


def _value(fact: Fact) -> str:
    """Return what a fact says, whoever says it in whatever words of ours."""
    value = getattr(fact, fact.kind)
    match value:
        case Text():
            return f"{fact.kind}: {_words(value)}"
        case Signatory():
            return f"{fact.kind}: {value.person}, {_words(value.office)}"
    return f"{fact.kind}: {value!r}"


def _words(text: Text) -> str:
    """Return the words that the others translate."""
    return fold(text[text.official or "en"])

"""Question + library + today → Answer. Pure: no clock, no network, no database."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
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
    WhichOne,
)
from bot.answering.derived import OVERVIEW, changes
from bot.answering.verdicts import listing, naming, verdicts
from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact
from bot.knowledge.library import Library
from bot.understanding.question import Intent, Part, Question

PAGE = 6
"""How many editions a list tells at once."""


def answer(question: Question, library: Library, today: date) -> Answer:
    """Return what the letters have to say to ``question`` on ``today`` (Europe/Zurich)."""
    items: list[Item] = []
    for part in question.parts:
        items += [item for item in _part(part, library, today) if item not in items]
    if items == [Courtesy()]:
        items = [Courtesy(again=question.goes_on)]
    return Answer(items=tuple(items) or (OutOfScope(),))


def _part(part: Part, library: Library, today: date) -> Iterator[Item]:
    if part.intent is Intent.SMALLTALK:
        yield Courtesy()
    elif part.intent is Intent.DECLINE:
        edition = next((library.editions[year] for year in part.editions), None)
        yield OutOfScope(edition=edition, topics=part.topics)
    elif part.intent is Intent.CLARIFY:
        editions = [library.editions[year] for year in part.editions]
        yield WhichOne(edition=(editions or [library.current(today)])[0], topics=part.topics)
    elif _edition_free(part, library):
        yield from (_about(topic, part, library) for topic in part.topics)
    elif part.intent is Intent.RSVP and not part.editions and not part.unknown:
        yield RsvpWanted(edition=library.current(today))
    else:
        yield from (UnknownEdition(named=name) for name in part.unknown)
        yield from _of_editions(part, library, today)


def _edition_free(part: Part, library: Library) -> bool:
    named = bool(part.unknown) and not part.editions
    return (
        bool(part.topics)
        and not named
        and all(library.topics[topic].edition_free for topic in part.topics)
    )


def _of_editions(part: Part, library: Library, today: date) -> Iterator[Item]:
    editions = [library.editions[year] for year in part.editions]
    if not editions and part.unknown:
        return
    if not editions and part.relative is None:
        editions = naming(part, library)
    if not editions:
        current = library.current(today)
        if part.relative == "next" and current.over(today):
            yield NoneAhead()
        elif current.over(today) and part.relative is None:
            yield LatestIsOver(edition=current)
        editions = [current]
    found = [item for edition in editions for item in _of_edition(part, edition, library)]
    if part.every_edition and any(isinstance(item, Stated) for item in found):
        refuted = [item.edition for item in found if isinstance(item, Stated) and _refutes(item)]
        told = [i for i in found if isinstance(i, Stated) and i.edition not in refuted]
        found = _page(told or found, editions)
    yield from found


def _page(items: Sequence[Item], editions: list[Edition]) -> list[Item]:
    """Return the items of the newest editions that have any, and whether older ones do."""
    told = [e for e in editions if any(_is_of(item, e) for item in items)]
    if len(told) <= PAGE:
        return [*items]
    older, shown = told[:-PAGE], told[-PAGE:]
    kept = [item for item in items if any(_is_of(item, edition) for edition in shown)]
    return [*kept, EarlierEditions(edition=older[-1], oldest=older[0])]


def _is_of(item: Item, edition: Edition) -> bool:
    return isinstance(item, Stated) and item.edition is edition


def _refutes(item: Stated) -> bool:
    """Whether what a question names is on record for other editions, and not for this one."""
    return bool(item.verdicts) and not any(verdict.holds for verdict in item.verdicts)


def _of_edition(part: Part, edition: Edition, library: Library) -> Iterator[Item]:
    if part.intent is Intent.RSVP:
        yield RsvpWanted(edition=edition)
    elif part.intent is Intent.NOT_STATED:
        yield _not_stated(edition, None, library)
    for topic in part.topics:
        if library.topics[topic].edition_free:
            yield _about(topic, part, library)
        else:
            yield _topic(listing(part, topic, edition, library), part, edition, library)


def _topic(topic: str, part: Part, edition: Edition, library: Library) -> Item:
    if topic == "letter":
        letters = library.letters_of(edition.edition)
        stated = Stated(edition=edition, topic=topic, letters=letters)
        dated = any(letter.reference or letter.date for letter in letters)
        return stated if dated else _not_stated(edition, topic, library)
    if topic == "overview":
        facts = tuple(fact for name in OVERVIEW for fact in edition.on(name))
        return Stated(edition=edition, topic=topic, facts=facts)
    facts = changes(edition) if topic == "changes" else edition.on(topic)
    if not facts and topic == "changes" and "why" in part.aspects:
        dates = _stated("dates", part, edition, edition.on("dates"), library)
        return replace(dates, unchanged=True)
    if not facts:
        return _not_stated(edition, topic, library)
    return _stated(topic, part, edition, facts, library)


def _about(topic: str, part: Part, library: Library) -> Stated:
    return _stated(topic, part, None, library.forum.facts[topic], library)


def _stated(
    topic: str, part: Part, edition: Edition | None, facts: tuple[Fact, ...], library: Library
) -> Stated:
    told = facts if "more" in part.aspects else tuple(f for f in facts if not f.detail)
    return Stated(
        edition=edition,
        topic=topic,
        facts=told,
        verdicts=verdicts(part, topic, facts, library),
        aspects=part.aspects,
        shortened=len(told) < len(facts),
    )


def _not_stated(edition: Edition, topic: str | None, library: Library) -> NotStated:
    """Say whom to ask: the edition's contact, else that of the next later edition with one."""
    later = [e for year, e in library.editions.items() if year >= edition.edition]
    asked = next((e for e in later if e.on("contact")), None)
    stating = (year for year, e in library.editions.items() if topic and e.on(topic))
    return NotStated(
        edition=edition,
        topic=topic,
        ask=asked.on("contact") if asked else (),
        ask_edition=None if asked is edition else asked,
        elsewhere=tuple(stating),
    )

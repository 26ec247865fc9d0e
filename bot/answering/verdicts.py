"""Yes or no to what a question names: is it among those on record?"""

from collections.abc import Iterable

from bot.answering.answer import Verdict
from bot.knowledge.editions import Edition
from bot.knowledge.facts import Fact
from bot.knowledge.library import Library
from bot.understanding.question import Part

_KINDS = {
    "organizers": "organisation",
    "partners": "organisation",
    "signatories": "person",
    "contact": "person",
    "stakeholders": "stakeholder",
    "venue": "place",
}


def verdicts(
    part: Part, topic: str, facts: Iterable[Fact], library: Library
) -> tuple[Verdict, ...]:
    """Return one verdict for each subject of the kind that ``topic`` lists."""
    if topic == "dates" and (part.every_edition or "yes_no" in part.aspects):
        touched = {month for fact in facts for month in _months(fact)}
        return tuple(Verdict(subject=f"month:{m}", holds=m in touched) for m in part.months)
    kind = _KINDS.get(topic)
    named = {name for fact in facts for name in _named(fact, library)}
    return tuple(
        Verdict(subject=subject, holds=subject in named)
        for subject in part.subjects
        if subject.partition(":")[0] == kind
    )


def listing(part: Part, topic: str, edition: Edition, library: Library) -> str:
    """Return the topic that has the bodies a question names: who organizes takes part, too."""
    if topic != "partners" or _among(part, topic, edition, library):
        return topic
    return "organizers" if _among(part, "organizers", edition, library) else topic


def _among(part: Part, topic: str, edition: Edition, library: Library) -> bool:
    found = verdicts(part, topic, edition.on(topic), library)
    return any(verdict.holds for verdict in found)


def naming(part: Part, library: Library) -> list[Edition]:
    """Return the newest edition on whose record the people of a question are, if any.

    "Who is J.K. Ponder?" names no edition and yet can only mean one.
    """
    people = {subject for subject in part.subjects if subject.startswith("person:")}
    editions = [
        edition
        for edition in library.editions.values()
        for topic in part.topics
        if people & {name for fact in edition.on(topic) for name in _named(fact, library)}
    ]
    return editions[-1:]


def _months(fact: Fact) -> set[int]:
    """The months that a fact's days touch."""
    if not fact.period:
        return set()
    return {day.month for day in (fact.period.first, fact.period.last) if day}


def _named(fact: Fact, library: Library) -> set[str]:
    names = {f"organisation:{name}" for name in fact.organisations or ()}
    names |= {f"stakeholder:{name}" for name in fact.stakeholders or ()}
    if fact.person or fact.signatory:
        names.add(f"person:{fact.signatory.person if fact.signatory else fact.person}")
    if fact.place:
        city = library.places[fact.place].city
        names |= {f"place:{p.id}" for p in library.places.values()
                  if p.id == fact.place or (p.site is None and p.city == city)}  # fmt: skip
    return names

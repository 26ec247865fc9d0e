"""What is on record as lines for the secretariat: each fact, its source, what it replaced."""

from collections.abc import Iterable, Iterator

from bot.knowledge.editions import Edition
from bot.knowledge.facts import Day, Deadline, Fact, Period, Value
from bot.knowledge.letters import Source
from bot.knowledge.library import Library
from bot.language.texts import Text


def overview_page(library: Library, language: str) -> list[str]:
    """Return the editions on record and what is said of the Forum as such."""
    lines = []
    for edition in library.editions.values():
        lines += [*_heading(edition, language), *_letters(library, edition, language), ""]
    lines.append(f"{library.forum.title[language]} ({library.forum.website})")
    for topic, facts in library.forum.facts.items():
        lines += _topic(library, topic, facts, language)
    return lines


def edition_page(library: Library, year: int, topics: Iterable[str], language: str) -> list[str]:
    """Return some topics of an edition."""
    edition = library.editions[year]
    lines = _heading(edition, language)
    for topic in topics:
        if library.topics[topic].derived:
            continue
        lines.append("")
        facts = edition.on(topic)
        if library.topics[topic].edition_free:
            facts = library.forum.facts.get(topic, ())
        lines += _topic(library, topic, facts, language)
    return lines


def _heading(edition: Edition, language: str) -> list[str]:
    rsvp = edition.rsvp
    return [
        f"{edition.edition}: {_text(edition.title, language)}",
        f"      RSVP {rsvp.opens} to {rsvp.closes}; {' and '.join(edition.attendance)}",
    ]


def _letters(library: Library, edition: Edition, language: str) -> Iterator[str]:
    for letter in library.letters_of(edition.edition):
        stands = f"{letter.reference or 'no reference'}, {letter.date or 'undated'}"
        yield f"      letter {letter.id}: {letter.subject[language]} ({stands})"
        if letter.doubt:
            yield f"        doubt: {letter.doubt[language]}"


def _topic(library: Library, topic: str, facts: tuple[Fact, ...], language: str) -> Iterator[str]:
    yield f"{topic} ({library.topics[topic].name[language]})"
    if not facts:
        yield "  not stated"
    for fact in facts:
        label = f"{fact.label[language]}: " if fact.label else ""
        notably = " (the list is open)" if fact.notably else ""
        yield f"  {label}{value_line(library, fact, language)}{notably}"
        yield f"    source: {_source(library, fact.source, language)}"
        for old in fact.replaces:
            said = value_line(library, old, language)
            yield f"    replaces: {said}, from {_source(library, old.source, language)}"
        if fact.doubt:
            yield f"    doubt: {fact.doubt[language]}"


def value_line(library: Library, value: Value, language: str) -> str:
    """Return a value in one line, with its kind where it does not show."""
    given = getattr(value, value.kind)
    match given:
        case Period():
            return _period(given)
        case Day():
            return _day(given)
        case Deadline():
            return f"{'before' if given.before else 'by'} {given.date}"
        case Text():
            return _text(given, language)
    if value.kind in ("phone", "fax", "email"):
        return f"{value.kind} {given}"
    return _named(library, value, language)


def _named(library: Library, value: Value, language: str) -> str:
    if value.place:
        place = library.places[value.place]
        parts = (place.site, place.city, place.country)
        return ", ".join(part[language] for part in parts if part)
    if value.person:
        return library.people[value.person].name[language]
    if value.signatory:
        name = library.people[value.signatory.person].name[language]
        return f"{name}, {value.signatory.office[language]}"
    bodies = [library.organisations[b].short[language] for b in value.organisations or ()]
    kinds = [library.stakeholders[s].name[language] for s in value.stakeholders or ()]
    return value.link or ", ".join([*bodies, *kinds, *(value.months or ())])


def _period(period: Period) -> str:
    way = f" ({period.way})" if period.way else ""
    return (f"{period.first} to {period.last}" if period.last else f"from {period.first}") + way


def _day(day: Day) -> str:
    hours = "-".join(f"{hour:%H:%M}" for hour in (day.starts, day.ends) if hour)
    tentative = " (to be confirmed)" if day.to_be_confirmed else ""
    return f"{day.date} {hours}".rstrip() + tentative


def _text(text: Text, language: str) -> str:
    """The words asked for, and beside a translation those of the letter."""
    given = text.given(language)
    if text.official and not given.official:
        return f"{given.words} [{text.official}: {text[text.official]}]"
    return given.words


def _source(library: Library, source: Source, language: str) -> str:
    paragraph = source.paragraph
    place = f"paragraph {paragraph}" if paragraph[:1].isdigit() else paragraph
    letter = library.letters[source.letter]
    return f"{letter.reference or letter.subject[language]}, {letter.date or 'undated'}, {place}"

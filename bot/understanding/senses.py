"""What a word can mean: the entries of one language, from the ways of asking and from the names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from babel import Locale

from bot.knowledge.asking import Frame
from bot.knowledge.library import Library
from bot.language.texts import Text

WORD, HINT = 3.0, 1.0
"""Weights of the entries of a subject file."""
SAID = 0.7 * WORD
"""What a subject weighs at least if a word speaks for it, a slip forgiven, and not hints alone."""
ASIDE = frozenset({"declined", "smalltalk"})
"""Subjects that are no question to the letters."""

FRAME = frozenset({"frame", "year", "number", "month", "letter", "ago"})
SUBJECT = frozenset({"subject", "organisation", "person", "place", "stakeholder"})
NUMERALS = frozenset({"year", "number", "ago"})
NAMES = frozenset({"organisation", "person", "place", "stakeholder", "letter"}) | NUMERALS
"""Kinds of sense that must be matched exactly."""

_OF_DATES = frozenset(
    {"duration", "weekday", "first_day", "last_day", "how_long_until", "how_long_since"}
)
_TABLES = {"years": "year", "numbers": "number", "months": "month", "ago": "ago"}


class Sense(NamedTuple):
    """One meaning, of a ``kind`` such as "subject", "frame", "organisation" or "month"."""

    kind: str
    name: str
    weight: float = 0.0
    implied: bool = False
    """Whether it is written in no subject's file, but implied by a name."""


def entries(library: Library, language: str) -> Iterator[tuple[Sense, Iterable[str]]]:
    """Return the senses of a language with phrases that have each; a sense may come again."""
    for topic in library.topics.values():
        if name := topic.name.languages.get(language):
            yield Sense("subject", topic.id, WORD), [name]
    for subject, ways in library.phrasebook.asking.get(language, {}).items():
        yield Sense("subject", subject, WORD), ways.words
        yield Sense("subject", subject, HINT), ways.hints
    if frame := library.phrasebook.frames.get(language):
        yield from _framing(frame)
    yield from names(library)
    yield from _months(library.languages[language].locale)


def _framing(frame: Frame) -> Iterator[tuple[Sense, Iterable[str]]]:
    for name in Frame.model_fields:
        listed = getattr(frame, name)
        if kind := _TABLES.get(name):
            yield from ((Sense(kind, value), phrases) for value, phrases in listed.items())
            continue
        yield Sense("frame", name), listed
        if name in _OF_DATES:
            yield Sense("subject", "dates", WORD, implied=True), listed


def names(library: Library) -> Iterator[tuple[Sense, Iterable[str]]]:
    """Return the senses of every name on record, the same for all languages."""
    roles = _roles(library)
    for organisation in library.organisations.values():
        words = (*_words(organisation.short, organisation.name), *organisation.also)
        yield from _named(words, "organisation", organisation.id, roles, HINT)
    for person in library.people.values():
        words = (*_words(person.name), *person.also)
        yield from _named(words, "person", person.id, roles, 2 * HINT)
    for place in library.places.values():
        site = [place.site] if place.site else []
        words = (*_words(place.city, place.country, *site), *place.also)
        yield from _named(words, "place", place.id, {place.id: ["venue"]}, 0.5 * HINT)
    for letter in library.letters.values():
        if letter.reference and not letter.titled:
            words = (letter.reference,)
            yield from _named(words, "letter", letter.id, {letter.id: ["letter"]}, HINT)
    for kind in library.stakeholders.values():
        words = (*_words(kind.name), *kind.also)
        yield from _named(words, "stakeholder", kind.id, {kind.id: ["stakeholders"]}, HINT)


def _named(
    words: Iterable[str], kind: str, name: str, hinted: Mapping[str, Sequence[str]], weight: float
) -> Iterator[tuple[Sense, Iterable[str]]]:
    words = dict.fromkeys(words)
    yield Sense(kind, name), words
    for topic in hinted.get(name, ()):
        yield Sense("subject", topic, weight, implied=True), words


def _roles(library: Library) -> dict[str, list[str]]:
    """The topics whose facts name each organisation and person: naming one hints at those."""
    found: dict[str, set[str]] = defaultdict(set)
    for edition in library.editions.values():
        for topic in ("organizers", "partners", "contact", "signatories"):
            for fact in edition.on(topic):
                names = [*(fact.organisations or ()), fact.person]
                names.append(fact.signatory.person if fact.signatory else None)
                for name in filter(None, names):
                    found[name].add(topic)
    return {name: sorted(topics) for name, topics in found.items()}


def _words(*texts: Text) -> Iterator[str]:
    for text in texts:
        yield from text.languages.values()


def _months(locale: str) -> Iterator[tuple[Sense, Iterable[str]]]:
    calendar = Locale.parse(locale).months
    for usage in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in calendar[usage][width].items():
                yield Sense("month", str(number)), [name.strip(".")]

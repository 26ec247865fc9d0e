"""What is on record and what is not: editions by topics, languages by texts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.contents import walk
from bot.knowledge.editions import Edition
from bot.knowledge.library import Library
from bot.language.texts import Text

Standing = Literal["stated", "not stated", "missing"]


@dataclass(frozen=True, kw_only=True)
class Translated:
    """How far one language is: its texts, its ways of asking, the subjects nobody can ask for."""

    language: str
    official: int
    reviewed: int
    unreviewed: int
    missing: int
    ways_of_asking: int
    subjects_without: tuple[str, ...]


def topics_by_edition(library: Library) -> dict[str, dict[int, Standing]]:
    """Return for each topic with facts of an edition how it stands in each edition."""
    return {
        topic.id: {year: _standing(e, topic.id) for year, e in library.editions.items()}
        for topic in library.topics.values()
        if not topic.derived and not topic.edition_free
    }


def _standing(edition: Edition, topic: str) -> Standing:
    if topic not in edition.facts:
        return "missing"
    return "stated" if edition.on(topic) else "not stated"


def texts_by_language(library: Library) -> list[Translated]:
    """Return how far each language is, in the order of ``languages.yaml``."""
    texts = list(_texts(library))
    return [_translated(library, texts, code) for code in library.languages]


def _translated(library: Library, texts: Iterable[Text], code: str) -> Translated:
    kinds = [_kind(text, code) for text in texts]
    asking = library.phrasebook.asking.get(code, {})
    return Translated(
        language=code,
        official=kinds.count("official"),
        reviewed=kinds.count("reviewed"),
        unreviewed=kinds.count("unreviewed"),
        missing=kinds.count("missing"),
        ways_of_asking=sum(len(a.words) + len(a.hints) + len(a.ask) for a in asking.values()),
        subjects_without=tuple(
            topic
            for topic in library.topics
            if topic not in asking or not _asked(library, code, topic)
        ),
    )


def _asked(library: Library, code: str, topic: str) -> bool:
    ways = library.phrasebook.asking[code][topic]
    return bool(ways.words or ways.ask)


def _kind(text: Text, code: str) -> str:
    if code not in text.languages:
        return "missing"
    if code == text.official:
        return "official"
    return "reviewed" if code in text.reviewed else "unreviewed"


def _texts(library: Library) -> Iterator[Text]:
    lists = (
        library.topics, library.stakeholders, library.letters, library.organisations,
        library.people, library.places, library.editions,
    )  # fmt: skip
    for value in (library.forum, *(item for items in lists for item in items.values())):
        yield from (found for _, found in walk(value) if isinstance(found, Text))

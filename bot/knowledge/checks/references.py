"""References: every letter, topic, body, person and place that is named is on record."""

from collections.abc import Iterable, Iterator

from bot.knowledge.contents import Contents, walk
from bot.knowledge.editions import Edition, Forum
from bot.knowledge.facts import Signatory, Value
from bot.knowledge.letters import Letter, Source
from bot.knowledge.problems import Problem, suggestion
from bot.knowledge.topics import Topic
from bot.knowledge.yaml_files import Where

_NOUNS = {
    "letters": "letter",
    "topics": "topic",
    "stakeholders": "stakeholder type",
    "organisations": "organisation",
    "people": "person",
    "places": "place",
    "languages": "language",
}

_Named = Iterator[tuple[Where, str, str]]


def references(contents: Contents) -> Iterator[Problem]:
    """Find names of things that no list holds."""
    for document, value in contents.of("topics", "letters", "forum", "edition"):
        for where, record in walk(value):
            for place, name, named in _named(where, record):
                known = contents.editions() if name == "editions" else contents.ids(name)
                if known is not None and named not in known:
                    yield document.problem(place, *_unknown(name, named, known))


def _unknown(name: str, named: str, known: Iterable[str]) -> tuple[str, str]:
    if name == "editions":
        return f"there is no file editions/{named}.yaml", "correct the year or add the file"
    what = f"{_NOUNS[name]} {named} is not in {name}.yaml"
    return what, suggestion(named, known, f"add it to {name}.yaml")


def _named(where: Where, record: object) -> _Named:
    match record:
        case Source():
            yield (*where, "letter"), "letters", record.letter
        case Signatory():
            yield (*where, "person"), "people", record.person
        case Topic():
            for key in ("related", "gives_way_to"):
                for number, topic in enumerate(getattr(record, key, ())):
                    yield (*where, key, number), "topics", topic
        case Letter():
            yield (*where, "language"), "languages", record.language
            yield (*where, "edition"), "editions", str(record.edition)
        case Edition() | Forum():
            for topic in record.facts:
                yield (*where, "facts", topic), "topics", topic
        case Value():
            yield from _in_value(where, record)


def _in_value(where: Where, value: Value) -> _Named:
    if value.place is not None:
        yield (*where, "place"), "places", value.place
    if value.person is not None:
        yield (*where, "person"), "people", value.person
    for number, body in enumerate(value.organisations or ()):
        yield (*where, "organisations", number), "organisations", body
    for number, stakeholder in enumerate(value.stakeholders or ()):
        yield (*where, "stakeholders", number), "stakeholders", stakeholder
    concerned = value.deadline.concerns if value.deadline else ()
    for number, stakeholder in enumerate(concerned):
        yield (*where, "deadline", "concerns", number), "stakeholders", stakeholder

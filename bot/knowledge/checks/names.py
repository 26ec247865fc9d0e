"""Lists: ids that stand once, languages that Babel knows, spellings that name one body."""

from collections.abc import Iterator

from babel.core import Locale, UnknownLocaleError
from Stemmer import algorithms

from bot.knowledge.contents import Contents
from bot.knowledge.files import LISTS
from bot.knowledge.names import Organisation, Person
from bot.knowledge.problems import Problem, suggestion
from bot.knowledge.topics import StakeholderType
from bot.knowledge.yaml_files import Document, Where
from bot.language.folding import fold
from bot.language.texts import Text

STEMMERS = sorted(algorithms())
"""Those that Snowball has."""


def ids(contents: Contents) -> Iterator[Problem]:
    """Find two items of a list with one id, and two topics with one command."""
    for document in contents.documents:
        name = document.path.stem
        if document.path.parent == contents.folder and name in LISTS:
            yield from _once(document, "code" if name == "languages" else "id")
            if name == "topics":
                yield from _once(document, "command")


def _once(document: Document, key: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, item in enumerate(document.value if isinstance(document.value, list) else ()):
        given = item.get(key) if isinstance(item, dict) else None
        if not isinstance(given, str):
            continue
        where: Where = (number, key)
        if not given:
            yield document.problem(where, f"the {key} is empty", "write a short name")
        elif given in first:
            what = f"the {key} {given} stands twice (also in line {first[given]})"
            yield document.problem(where, what, "delete one, or give it another")
        first.setdefault(given, document.line(where))


def spellings(contents: Contents) -> Iterator[Problem]:
    """Find a spelling that would mean two bodies, people or kinds of stakeholders."""
    seen: dict[str, str] = {}
    for document, items in contents.of("organisations", "people", "stakeholders"):
        for number, item in enumerate(items):
            for key, spelling in _spellings(item):
                other = seen.setdefault(fold(spelling), item.id)
                if other != item.id:
                    what = f"'{spelling}' means {other} already"
                    yield document.problem((number, *key), what, "keep it where it is meant")


def _spellings(item: Organisation | Person | StakeholderType) -> Iterator[tuple[Where, str]]:
    for key, text in item:
        if isinstance(text, Text):
            yield from (((key, code), words) for code, words in text.languages.items())
    for number, spelling in enumerate(item.also):
        yield ("also", number), spelling


def languages(contents: Contents) -> Iterator[Problem]:
    """Find a language in which no date could be written, or no word form be known again."""
    for document, listed in contents.of("languages"):
        for number, language in enumerate(listed):
            try:
                Locale.parse(language.locale)
            except (UnknownLocaleError, ValueError):
                what = f"'{language.locale}' is no locale"
                yield document.problem((number, "locale"), what, "write one such as en_GB or fr")
            if language.stemmer not in (None, *STEMMERS):
                otherwise = f"write one of: {', '.join(STEMMERS)}"
                instead = suggestion(language.stemmer, STEMMERS, otherwise)
                what = f"'{language.stemmer}' is no stemmer"
                yield document.problem((number, "stemmer"), what, instead)

"""Lists: ids that stand once, languages that Babel knows, spellings that name one body."""

from collections.abc import Iterator

from babel.core import Locale, UnknownLocaleError

from bot.knowledge.contents import Contents
from bot.knowledge.files import LISTS
from bot.knowledge.problems import Problem
from bot.knowledge.yaml_files import Document, Where


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


def locales(contents: Contents) -> Iterator[Problem]:
    """Find a locale in which no date could be written."""
    for document, languages in contents.of("languages"):
        for number, language in enumerate(languages):
            try:
                Locale.parse(language.locale)
            except (UnknownLocaleError, ValueError):
                what = f"'{language.locale}' is no locale"
                yield document.problem((number, "locale"), what, "write one such as en_GB or fr")

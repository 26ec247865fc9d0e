"""Texts: every language there, none unknown, none empty, no letters of another script."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from bot.knowledge.contents import Contents, walk
from bot.knowledge.files import LISTS
from bot.knowledge.problems import Problem, suggestion
from bot.knowledge.yaml_files import Document, Where
from bot.language.texts import Text

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")


def texts(contents: Contents) -> Iterator[Problem]:
    """Check each text in each file of facts and names."""
    codes = contents.ids("languages")
    if codes is None:
        return
    drafts = contents.drafts()
    for document, value in contents.of(*LISTS, "forum", "edition"):
        for where, text in walk(value):
            if isinstance(text, Text):
                yield from _languages(document, where, text, codes, codes - drafts)
                yield from _named(document, where, text)


def _languages(
    document: Document, where: Where, text: Text, codes: set[str], needed: set[str]
) -> Iterator[Problem]:
    for code, words in text.languages.items():
        place = (*where, code)
        if code not in codes:
            otherwise = f"use one of: {', '.join(sorted(codes))}"
            instead = suggestion(code, codes, otherwise)
            yield document.problem(place, f"{code} is no language of languages.yaml", instead)
        elif not words.strip():
            instead = "write the text, or delete this line while the language is a draft"
            yield document.problem(place, f"the text in {code} is empty", instead)
    if missing := sorted(needed - set(text.languages)):
        what = f"the text lacks {', '.join(missing)}"
        yield document.problem(where, what, f"add a line {missing[0]}: …")


def _named(document: Document, where: Where, text: Text) -> Iterator[Problem]:
    named = [(("official",), text.official)] if text.official else []
    for key, code in [*named, *((("reviewed", n), c) for n, c in enumerate(text.reviewed))]:
        if code not in text.languages:
            what = f"{key[0]} names {code or 'nothing'}, in which there is no text here"
            instead = f"write one of: {', '.join(text.languages)}"
            yield document.problem((*where, *key), what, instead)


def look_alikes(contents: Contents) -> Iterator[Problem]:
    """Find a word with letters of two scripts: a Cyrillic а in a Latin word is never found."""
    for document in contents.documents:
        if document.path.parent.name != "tests":
            for where, text in _scalars(document.value, ()):
                yield from _mixed(document, where, text)


def _mixed(document: Document, where: Where, text: str) -> Iterator[Problem]:
    if text.isascii():
        return
    for word in _WORD.findall(text):
        by_script: dict[str, str] = {}
        for letter in word:
            script = unicodedata.name(letter, "").split(" ")[0]
            if script in _SCRIPTS:
                by_script[script] = by_script.get(script, "") + letter
        if len(by_script) > 1:
            fewest = min(by_script, key=lambda script: len(by_script[script]))
            letters = ", ".join(dict.fromkeys(by_script[fewest]))
            what = f"{word} mixes scripts: {letters} is {fewest.capitalize()}"
            yield document.problem(where, what, "type the word again on one keyboard")


def _scalars(value: Any, where: Where) -> Iterator[tuple[Where, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict | list):
        inside = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in inside:
            yield from _scalars(item, (*where, key))

"""Choices: each is there, in every language, and no word means two of them."""

from collections.abc import Iterator
from typing import get_args

from bot.knowledge.choices import ChoiceId
from bot.knowledge.contents import Contents
from bot.knowledge.problems import Problem, suggestion
from bot.language.folding import fold


def choices(contents: Contents) -> Iterator[Problem]:
    """Find what is missing or doubled in ``choices.yaml``."""
    ids, codes = contents.ids("choices"), contents.ids("languages")
    for document, items in contents.of("choices"):
        for name in (name for name in get_args(ChoiceId) if name not in (ids or ())):
            yield document.problem((), f"the choice {name} is missing", f"add - id: {name}")
        seen: dict[str, str] = {}
        for number, item in enumerate(items):
            for code in sorted((codes or set()) - contents.drafts() - item.words.keys()):
                what, instead = f"there are no words in {code}", f"add a line {code}: [...]"
                yield document.problem((number, "words"), what, instead)
            for code, words in item.words.items():
                where = (number, "words", code)
                if codes is not None and code not in codes:
                    instead = suggestion(code, codes, "delete it")
                    yield document.problem(
                        where, f"{code} is no language of languages.yaml", instead
                    )
                for word in words:
                    if (other := seen.setdefault(fold(word), item.id)) != item.id:
                        what = f"'{word}' means {other} already"
                        yield document.problem(where, what, "keep it where it is meant")

"""The files a new language starts from; it is a draft until a person says otherwise."""

import re
from collections.abc import Iterable
from pathlib import Path

from babel.core import Locale, UnknownLocaleError

from bot.errors import BotError, UsageError
from bot.knowledge.asking import BESIDE_TOPICS, Frame, WaysOfAsking
from bot.knowledge.loading import load

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def add_language(folder: Path, code: str) -> list[Path]:
    """Write the skeleton of language ``code``; returns the files written or changed."""
    if not _CODE.fullmatch(code):
        raise UsageError(f"'{code}' is no language code: write one such as de or pt-br")
    library = load(folder)
    if code in library.languages:
        raise BotError(f"{code} is in languages.yaml already")
    new = {folder / "phrases" / f"{code}.ftl": _phrases(folder, code)}
    new |= _questions(folder / "questions" / code, (*library.topics, *BESIDE_TOPICS))
    if there := next(filter(Path.exists, new), None):
        raise BotError(f"{there} is there already")
    listed = {folder / "languages.yaml": _listed(folder, code)}
    for path, text in (listed | new).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [*listed, *new]


_TESTS = """\
# Labelled questions: a decision, then editions, then topics. For example:
# - ask: "when is the 2024 forum?"
#   expect: answer 2024 dates
[]
"""


def _listed(folder: Path, code: str) -> str:
    name, locale, direction = _known(code)
    entry = f"- code: {code}\n  name: {name}\n  direction: {direction}\n  locale: {locale}\n"
    text = (folder / "languages.yaml").read_text(encoding="utf-8").rstrip("\n")
    return f"{text}\n{entry}  draft: true\n"


def _known(code: str) -> tuple[str, str, str]:
    """What Babel knows of the language; an invented one writes its dates as English does."""
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return code, "en", "ltr"
    direction = "rtl" if locale.character_order == "right-to-left" else "ltr"
    return locale.get_language_name(code) or code, str(locale), direction


def _phrases(folder: Path, code: str) -> str:
    base = (folder / "phrases" / "en.ftl").read_text(encoding="utf-8")
    note = f"# Draft in {code}: translate the words after each =; keep names and {{ $values }}."
    return f"{note}\n\n{base}"


def _questions(folder: Path, subjects: Iterable[str]) -> dict[Path, str]:
    ways = _empty(WaysOfAsking.model_fields)
    lists = [key for key, field in Frame.model_fields.items() if field.default_factory is None]
    return {
        **{folder / f"{subject}.yaml": ways for subject in subjects},
        folder / "frame.yaml": _empty(lists),
        folder / "tests" / "tune.yaml": _TESTS,
    }


def _empty(keys: Iterable[str]) -> str:
    return "".join(f"{key}: []\n" for key in keys)

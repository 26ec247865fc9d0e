"""The files a new language starts from; it is a draft until a person says otherwise."""

import re
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
    written = [_listed(folder / "languages.yaml", code), _phrases(folder / "phrases", code)]
    questions = folder / "questions" / code
    (questions / "tests").mkdir(parents=True, exist_ok=True)
    ways = _empty(list(WaysOfAsking.model_fields))
    subjects = (*library.topics, *BESIDE_TOPICS)
    written += [_new(questions / f"{subject}.yaml", ways) for subject in subjects]
    lists = [key for key, field in Frame.model_fields.items() if field.default_factory is None]
    written.append(_new(questions / "frame.yaml", _empty(lists)))
    written.append(_new(questions / "tests" / "tune.yaml", _TESTS))
    return written


_TESTS = """\
# Labelled questions: a decision, then editions, then topics. For example:
# - ask: "when is the 2024 forum?"
#   expect: answer 2024 dates
[]
"""


def _listed(path: Path, code: str) -> Path:
    name, locale, direction = _known(code)
    entry = f"- code: {code}\n  name: {name}\n  direction: {direction}\n  locale: {locale}\n"
    text = path.read_text(encoding="utf-8").rstrip("\n")
    path.write_text(f"{text}\n{entry}  draft: true\n", encoding="utf-8")
    return path


def _known(code: str) -> tuple[str, str, str]:
    """What Babel knows of the language; an invented one writes its dates as English does."""
    try:
        locale = Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return code, "en", "ltr"
    direction = "rtl" if locale.character_order == "right-to-left" else "ltr"
    return locale.get_language_name(code) or code, str(locale), direction


def _phrases(folder: Path, code: str) -> Path:
    path, base = folder / f"{code}.ftl", folder / "en.ftl"
    note = f"# Draft in {code}: translate the words after each =; keep names and {{ $values }}.\n\n"
    return _new(path, note + base.read_text(encoding="utf-8"))


def _empty(keys: list[str]) -> str:
    return "".join(f"{key}: []\n" for key in keys)


def _new(path: Path, text: str) -> Path:
    if path.exists():
        raise BotError(f"{path} is there already")
    path.write_text(text, encoding="utf-8")
    return path

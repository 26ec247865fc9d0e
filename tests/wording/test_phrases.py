"""The bot's own words: each is said somewhere, with the marks and number forms of its language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot
from bot.knowledge.contents import walk
from bot.knowledge.library import Library
from bot.language.languages import FALLBACK
from bot.language.texts import Text
from bot.wording.phrases import Phrases

UNFIT = {
    "ar": r"[?;,“”]|(?<![\u200e\w/}.])[/@](?=[a-z]|{ \$(?:bot|command))",
    "es": r"[“”]|^[^¿]*\?|^[^¡]*!",
    "fr": r" [:;!?»]|« |[’“”]",
    "ru": r"[“”]",
    "zh": r"[,;:?!()](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[,;:?!()]",
}
"""A French mark never begins a line; Arabic keeps the sign before a command or a name in place
with a left-to-right mark (U+200E)."""


def lines(folder: Path, language: str) -> Iterator[str]:
    """Return the lines of a file of phrases that are words."""
    for line in (folder / f"phrases/{language}.ftl").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield re.sub(r"^[\w-]+ =|^ +\*?\[\w+\]", "", line).strip()


def record(library: Library, language: str) -> Iterator[str]:
    """Return the texts of the record."""
    lists = (library.editions, library.letters, library.topics, library.places)
    for value in (library.forum, *(each for some in lists for each in some.values())):
        yield from (text[language] for _, text in walk(value) if isinstance(text, Text))


@pytest.mark.parametrize(("language", "unfit"), UNFIT.items())
def test_marks_are_those_of_the_language(library: Library, language: str, unfit: str) -> None:
    written = [*lines(library.folder, language), *record(library, language)]
    assert [line for line in written if re.search(unfit, line)] == []


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        ("ar", 1, "يوم واحد."), ("ar", 2, "يومان."), ("ar", 5, "5 أيام."), ("ar", 12, "12 يوما."),
        ("ar", 100, "100 يوم."), ("en", 1, "One day."), ("en", 4, "4 days."),
        ("ru", 1, "1 день."), ("ru", 4, "4 дня."), ("ru", 5, "5 дней."), ("ru", 21, "21 день."),
        ("zh", 1, "共1天。"),
    ],
)  # fmt: skip
def test_a_number_changes_the_words_around_it(
    phrases: Phrases, language: str, days: int, words: str
) -> None:
    assert phrases.say(language, "duration", days=days) == words


def test_a_language_without_a_message_gives_it_in_english(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("hello = Hello, { $name }\nempty =\n    .of = x\n", "utf-8")
    (tmp_path / "fr.ftl").write_text("other = Autre\n", "utf-8")
    phrases = Phrases(tmp_path)
    assert phrases.say("fr", "hello", name="Ada") == "Hello, Ada"
    assert phrases.say("xx", "hello", name="Ada") == "Hello, Ada"
    for message, problem in [("hello", "en: hello: Unknown external: name"),
                             ("empty", "en: empty has no words"), ("gone", "gone")]:  # fmt: skip
        with pytest.raises(LookupError) as raised:
            phrases.say("fr", message)
        assert str(raised.value.args[0]) == problem


def said() -> re.Pattern[str]:
    """Return what matches the texts in the code, those with values in them too."""
    found = set()
    for path in Path(bot.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(re.escape(node.value))
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = (p.value if isinstance(p, ast.Constant) else None for p in node.values)
                found.add("".join(re.escape(str(p)) if p else "[a-z_-]+" for p in parts))
    return re.compile("|".join(each for each in found if "-" in each or each.isidentifier()))


def test_every_phrase_is_said_somewhere(library: Library) -> None:
    text = (library.folder / f"phrases/{FALLBACK}.ftl").read_text("utf-8")
    known = said()
    messages = re.findall(r"(?m)^([\w-]+) =", text)
    assert [each for each in messages if not known.fullmatch(each)] == []

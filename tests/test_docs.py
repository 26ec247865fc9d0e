"""The pages say what is so: examples run, links lead somewhere, nothing is left out."""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import _parser
from bot.metrics import REGISTRY
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "knowledge" / "README.md"])
EVERYTHING = "\n".join(page.read_text("utf-8") for page in PAGES)
FENCED = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
SKIPPED = "…"
"""Stands for anything in the output of an example."""

named = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


def blocks(page: Path, kind: str) -> Iterator[str]:
    for indent, found, text in FENCED.findall(page.read_text("utf-8")):
        if found == kind:
            yield "\n".join(line.removeprefix(indent) for line in text.splitlines())


def examples(page: Path) -> list[tuple[str, str]]:
    """Each command of the page with the output shown."""
    lines = "\n".join(blocks(page, "console"))
    parts = re.split(r"^\$ (.*)$", lines, flags=re.MULTILINE)[1:]
    return [
        (command, shown.strip()) for command, shown in zip(parts[::2], parts[1::2], strict=True)
    ]


def installed(folder: Path) -> dict[str, str]:
    """Return the environment of a shell that knows ``forumbot``, with a database in ``folder``."""
    (folder / "bin").mkdir()
    forumbot = f'#!/bin/sh\nexec {sys.executable} -m bot "$@"\n'
    (folder / "bin" / "forumbot").write_text(forumbot)
    (folder / "bin" / "forumbot").chmod(0o700)
    return {
        "PATH": f"{folder}/bin:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": "sqlite:///forumbot.db",
        "XDG_CONFIG_HOME": f"{folder}/config",
        "HOME": os.environ.get("HOME", str(folder)),
    }


@pytest.mark.parametrize(
    "page", [page for page in PAGES if examples(page)], ids=lambda page: page.stem
)
def test_examples_show_what_comes(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge")
    environment = installed(tmp_path)
    for command, shown in examples(page):
        done = subprocess.run(
            ["/bin/sh", "-c", command], cwd=tmp_path, env=environment, check=False,
            capture_output=True, text=True,
        )  # fmt: skip
        wanted = re.escape(shown).replace(re.escape(SKIPPED), "(?s:.*)")
        # Blanks that do not break look like others, and editors lose them.
        printed = re.sub("[\u00a0\u202f]", " ", done.stdout.strip())
        assert re.fullmatch(wanted, printed), (command, printed)


def parsers(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """Each command with its options."""
    nested = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not nested:
        yield name, [o for a in parser._actions for o in a.option_strings if o.startswith("--")]
    for action in nested:
        for word, inner in action.choices.items():
            yield from parsers(inner, f"{name} {word}".strip())


COMMANDS = dict(parsers(_parser()))


def test_commands_that_are_shown_exist() -> None:
    shown = re.findall(
        r"\bforumbot ([a-z]+(?: [a-z-]+)?)((?: (?:'[^']*'|[^\s`|;&']+))*)", EVERYTHING
    )
    first = {name.split()[0] for name in COMMANDS}
    found = [(words, rest) for words, rest in shown if words.split()[0] in first]
    assert len(found) > 40
    for words, rest in found:
        name = words if words in COMMANDS else words.split()[0]
        options = set(re.findall(r"(?<= )--[a-z-]+", rest))
        assert options <= set(COMMANDS.get(name, ())), (words, rest)


@pytest.mark.parametrize(("name", "options"), COMMANDS.items())
def test_every_command_and_option_is_documented(name: str, options: list[str]) -> None:
    missing = [option for option in options if option != "--help" and option not in EVERYTHING]
    assert (f"forumbot {name}" in EVERYTHING, missing) == (True, [])


def test_every_setting_is_in_the_table_with_its_default() -> None:
    page = (ROOT / "docs" / "operations.md").read_text("utf-8")
    table = page.split("## Settings")[1].split("\n## ")[0]
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \|.*\| ([^|]+) \|$", table, re.MULTILINE))
    assert sorted(rows) == sorted(name.upper() for name in Settings.model_fields)
    fields = Settings.model_fields
    for name in ("port", "broadcast_rate", "retention_months", "log_level", "log_format"):
        shown = rows[name.upper()].strip("`")
        assert shown == f"{fields[name].default}".removesuffix(".0"), name


def test_buttons_that_the_officers_page_names_exist() -> None:
    page = (ROOT / "docs" / "secretariat.md").read_text("utf-8")
    phrases = (ROOT / "knowledge" / "phrases" / "en.ftl").read_text("utf-8")
    named = re.findall(r"(?<![*\w])\*([^*\n]+)\*(?![*\w])", page)
    assert len(named) > 15
    assert [button for button in named if button not in phrases] == []


def test_every_metric_is_in_the_table() -> None:
    page = (ROOT / "docs" / "operations.md").read_text("utf-8")
    shown = set(re.findall(r"`(forumbot_[a-z_]+)(?:\{[a-z, ]+\})?`", page))
    counted = {metric.name + "_total" * (metric.type == "counter") for metric in REGISTRY.collect()}
    assert shown == counted


@named
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    links = re.findall(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"", text)
    for link in (first or second for first, second in links):
        if link.startswith(("https://", "http://", "mailto:")):
            continue
        path, _, heading = link.partition("#")
        target = (page.parent / path) if path else page
        assert target.exists(), link
        assert not heading or heading in _anchors(target), link


def _anchors(page: Path) -> set[str]:
    """How headings are named in links."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    words = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {each.strip("\n").replace(" ", "-") for each in words}


def test_pictures_are_drawn_for_a_page() -> None:
    pictures = {path.name for path in (ROOT / "docs" / "pictures").glob("*.[sp][vn]g")}
    assert pictures == set(re.findall(r"pictures/([\w-]+\.(?:svg|png))", EVERYTHING))


def test_every_feature_names_a_test_or_says_why_not() -> None:
    page = (ROOT / "docs" / "features.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \|.*\| ([YPN])(?:: | )?([^|]*) \|$", page, re.MULTILINE)
    assert [int(number) for number, *_ in rows] == list(range(1, 81))
    for number, ours, why in rows:
        tests = re.findall(r"`(\w+)`(?: in)? \[(\w+)\]\(\.\./([\w/]+\.py)\)", why)
        assert tests if ours == "Y" else why.strip(), number
        for name, _, file in tests:
            assert f"def {name}(" in (ROOT / file).read_text("utf-8"), (number, name, file)

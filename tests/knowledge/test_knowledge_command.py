import argparse
from pathlib import Path

import pytest

from bot.console.knowledge_command import add_parser
from bot.errors import UsageError


def forumbot(*words: str) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["knowledge", *words])
    exit_code: int = arguments.run(arguments)
    return exit_code


def test_check_says_that_nothing_is_wrong(
    knowledge: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert forumbot("check", "--folder", str(knowledge)) == 0
    assert capsys.readouterr().out == f"no problems in {knowledge}\n"


def test_the_folder_of_the_bot_is_the_one_that_is_checked(
    knowledge: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KNOWLEDGE_DIR", str(knowledge))
    assert [forumbot("check"), forumbot("show", "2022", "theme")] == [0, 0]
    assert capsys.readouterr().out.startswith(f"no problems in {knowledge}\n2022: ")


def test_check_names_the_file_as_seen_from_here(
    knowledge: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = knowledge / "people.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("also", "allso"), encoding="utf-8")
    monkeypatch.chdir(knowledge.parent)
    assert forumbot("check", "--folder", str(knowledge)) == 1
    assert capsys.readouterr().out == (
        "knowledge/people.yaml:3: unknown key allso; write also\n1 problem in knowledge\n"
    )


def test_show_a_topic_with_what_was_replaced(
    knowledge: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert forumbot("show", "2020", "dates", "--folder", str(knowledge)) == 0
    assert (
        capsys.readouterr().out
        == """\
2020: WSIS Forum 2020 [fr: Forum 2020 du SMSI]
      RSVP 2019-06-04 to 2020-04-09; in_person

dates (Dates)
  2020-04-06 to 2020-04-09
    source: new dates, 2019-12-06, paragraph 1
    replaces: 2020-03-30 to 2020-04-03, from FORUM-2020, 2019-05-31, heading
  High-level part: 2020-04-07 09:30
    source: new dates, 2019-12-06, paragraph 2
"""
    )


def test_show_values_of_every_kind(knowledge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for topic in ("contact", "partners", "theme", "about"):
        forumbot("show", "2020", topic, "--lang", "fr", "--folder", str(knowledge))
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line[:2] == "  " and line[2:3].strip()] == [
        "  Gitanjali Sah",
        "  phone +41 22 730 6240",
        "  email wsis-info@itu.int",
        "  www.wsis.org/forum",
        "  UIT (the list is open)",
        "  Gouvernements",
        "  Genève, Suisse",
        "  Gitanjali Sah, Coordonnatrice",
        "  2019-11, 2019-12",
        "  by 2020-02-03",
        "  not stated",
        "  Le Forum a lieu chaque année.",
    ]
    assert [line for line in lines if "doubt" in line] == [
        "    doubt: La lettre l'imprime deux fois."
    ]


def test_show_the_editions(knowledge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert forumbot("show", "--folder", str(knowledge)) == 0
    assert (
        capsys.readouterr().out
        == """\
2020: WSIS Forum 2020 [fr: Forum 2020 du SMSI]
      RSVP 2019-06-04 to 2020-04-09; in_person
      letter 2019-05-31: invitation to the 2020 Forum (FORUM-2020, 2019-05-31)
      letter 2019-12-06: new dates (no reference, 2019-12-06)

2022: WSIS Forum 2022
      RSVP 2022-02-01 to 2022-06-03; in_person and remote
      letter 2022: invitation to the 2022 Forum (no reference, undated)

WSIS Forum (www.wsis.org/forum)
about (The Forum)
  The Forum takes place every year.
    source: FORUM-2020, 2019-05-31, paragraph 1
"""
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("2019",), "edition 2019 is not on record: 2020, 2022"),
        (("next",), "edition next is not on record: 2020, 2022"),
        (
            ("2020", "date"),
            "there is no topic date: overview, dates, theme, contact, partners, about",
        ),
        (("--lang", "de"), "--lang is one of en, fr, eo"),
    ],
)
def test_show_what_is_not_there(knowledge: Path, words: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError) as raised:
        forumbot("show", *words, "--folder", str(knowledge))
    assert str(raised.value) == message


def test_coverage(knowledge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert forumbot("coverage", "--folder", str(knowledge)) == 0
    assert (
        capsys.readouterr().out
        == """\
topic     2020        2022
--------  ----------  ----------
dates     stated      stated
theme     not stated  stated
contact   stated      not stated
partners  stated      not stated

language  official  reviewed  unreviewed  missing  ways of asking  topics without one
--------  --------  --------  ----------  -------  --------------  ------------------
en        0         0         25          0        9               4
fr        3         0         22          0        4               5
eo        0         0         0           25       0               6

en: nobody can ask for overview, contact, partners, about

fr: nobody can ask for overview, theme, contact, partners, about

eo: nobody can ask for overview, dates, theme, contact, partners, about
"""
    )


def test_add_language_names_the_files(knowledge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert forumbot("add-language", "de", "--folder", str(knowledge)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [f"{knowledge}/languages.yaml", f"{knowledge}/phrases/de.ftl"]
    assert lines[-1].startswith("Next: translate")


def test_schema_writes_the_schemas(knowledge: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert forumbot("schema", "--folder", str(knowledge)) == 0
    paths = sorted(map(str, (knowledge / "schemas").iterdir()))
    assert sorted(capsys.readouterr().out.splitlines()) == paths

# ruff: noqa: E501 — one mistake a line reads as a table
"""Damaged knowledge files: each mistake a person can make, with the line and message it gives."""

from pathlib import Path

import pytest

from bot.knowledge.checking import check
from bot.knowledge.loading import existing

E20, E22 = "editions/2020.yaml", "editions/2022.yaml"
DATES, TESTS = "questions/en/dates.yaml", "questions/en/tests/tune.yaml"

DAMAGES = [
    # (file, what stands there, what somebody writes instead, the problem)
    ("letters.yaml", "reference: FORUM-2020", "refrence: FORUM-2020", "3: unknown key refrence; write reference"),
    (E20, "first: 2020-04-06", "frist: 2020-04-06", "10: unknown key frist; write first"),
    (E20, "first: 2020-04-06", "first: 6 April 2020", "10: '6 April 2020' is not a date; write it as 2024-05-27"),
    (E20, "first: 2020-04-06", "first: 2020-02-30", "10: '2020-02-30' is not a date; write it as 2024-05-27"),
    (E20, "first: 2020-04-06", "first: 1586131200", "10: '1586131200' is not a date; write it as 2024-05-27"),
    (E20, "first: 2020-04-06", "first: 2020-04-16", "9: the last day is before the first; write the earlier day as first"),
    (E20, "starts: 09:30", "starts: 9h30", "18: '9h30' is not a time; write it as 14:30"),
    (E20, "  theme: not stated\n", "", "7: theme is neither stated nor marked; add its facts or the line theme: not stated"),
    (E20, "theme: not stated", "theme: unknown", "23: 'unknown' is no list of facts; write facts below the topic, or: not stated"),
    (E20, "theme: not stated", "theme: []", "23: theme has an empty list; write facts, or: not stated"),
    (E20, "theme: not stated", "theme: not stated\n  thems: not stated", "24: topic thems is not in topics.yaml; write theme"),
    (E20, "theme: not stated", "theme: not stated\n  theme: not stated", "24: theme stands twice here (also in line 23); keep one"),
    (E20, "theme: not stated", "theme: not stated\n  about: not stated", "24: about has no facts of an edition; put them in forum.yaml"),
    (E20, 'letter: 2019-12-06, paragraph: "1"', 'letter: 2019-12-05, paragraph: "1"', "12: letter 2019-12-05 is not in letters.yaml; write 2019-12-06"),
    (E20, 'letter: 2019-12-06, paragraph: "1"', "letter: 2019-12-06", "12: there is no key paragraph; add it"),
    (E20, "letter: 2019-05-31, paragraph: heading", "letter: 2019-12-06, paragraph: heading", "15: letter 2019-12-06 cannot replace what 2019-12-06 says; name the earlier letter here"),
    (E20, "organisations: [itu]", "organisations: [itu, unesco]", "37: organisation unesco is not in organisations.yaml; add it to organisations.yaml"),
    (E20, "- person: sah", "- person: saah", "25: person saah is not in people.yaml; write sah"),
    (E20, "  person: sah\n", "  person: sahh\n", "45: person sahh is not in people.yaml; write sah"),
    (E20, "place: geneva", "place: genva", "42: place genva is not in places.yaml; write geneva"),
    (E20, "stakeholders: [governments]", "stakeholders: [government]", "40: stakeholder type government is not in stakeholders.yaml; write governments"),
    (E20, "phone: +41 22 730 6240", "phone: 022/730 62 40", "27: '022/730 62 40' is not a telephone number; write it as +41 22 730 5111"),
    (E20, "email: wsis-info@itu.int", "email: wsis-info at itu.int", "29: 'wsis-info at itu.int' is not an e-mail address; write it as name@itu.int"),
    (E20, "link: www.wsis.org/forum", "link: wsis.org/forum", "31: 'wsis.org/forum' is not a web address; write it from www. or https:// on, without spaces"),
    (E20, "months: [2019-11, 2019-12]", "months: [2019-11, December 2019]", "48: 'December 2019' is not a month; write it as 2019-11"),
    (E20, "    - place: geneva\n", "    - place: geneva\n      person: sah\n", "42: not exactly one value; write one of period, day, months, deadline, place, person, phone, fax, email, link, organisations, signatory, stakeholders, statement, title"),
    (E20, "notably: true", "notably: perhaps", "39: 'perhaps' is neither true nor false; write true or false"),
    (E20, "        fr: Partie de haut niveau\n", "", "20: the text lacks fr; add a line fr: …"),
    (E20, "fr: Partie de haut niveau", "fr:", "22: the text in fr is empty; write the text, or delete this line while the language is a draft"),
    (E20, "fr: Partie de haut niveau", "fr: Partie de haut niveau\n        frr: Diel", "23: frr is no language of languages.yaml; write fr"),
    (E22, "        official: fr", "        official: de", "14: official names de, in which there is no text here; write one of: en, fr"),
    (E22, "        official: fr", "        reviewed: [eo]", "14: reviewed names eo, in which there is no text here; write one of: en, fr"),
    (E22, "edition: 2022", "edition: 2023", "1: the file is called 2022.yaml and its edition is 2023; write 2022 or rename the file"),
    (E22, "edition: 2022", "edition: MMXXII", "1: 'MMXXII' is not a whole number; write digits only"),
    (E22, "opens: 2022-02-01", "opens: 2022-07-01", "4: RSVPs close on 2022-06-03, before they open on 2022-07-01; write the later day as closes"),
    (E22, "closes: 2022-06-03", "closes: 2022-06-13", "4: RSVPs close on 2022-06-13, after the last day, 2022-06-03; write 2022-06-03 or an earlier day"),
    (E22, "[in_person, remote]", "[in_person, online]", "5: attendance cannot be 'online'; write in_person or remote"),
    (E22, "[in_person, remote]", "[]", "5: no way of attending; write in_person, remote or both"),
    (E22, "[in_person, remote]", "in_person", "5: 'in_person' is not a list; write a list: one item a line, each after a hyphen"),
    (E22, ", last: 2022-06-03, way: in_person", ", way: in_person", "1: the edition has no days; write first and last under facts: dates: period"),
    (E22, "facts:", "\tfacts:", "6: a tab is used to indent; write spaces instead"),
    (E22, "attendance: [in_person, remote]", "attendance: [in_person, remote", "5: a bracket is opened and not closed; close it on the same line"),
    (E22, "en: ICTs for well-being", "en: ICTs: well-being", "15: a colon stands where none can; put the whole text in quotes, or correct the indentation"),
    (E22, "en: ICTs for well-being", 'en: "ICTs for well-being', "15: a quotation mark is opened and not closed; close it on the same line"),
    (E22, "en: ICTs for well-being", "en: @ICTs", "15: a text cannot start with this character; put the text in quotes"),
    (E22, "en: ICTs for well-being", "en ICTs for well-being", "16: a key without a colon; write key: text"),
    (E22, "        fr: Les TIC", "         fr: Les TIC", "16: a colon stands where none can; put the whole text in quotes, or correct the indentation"),
    (E22, "        fr: Les TIC", "       fr: Les TIC", "16: this line does not line up with the ones above; give it the same number of spaces"),
    (E22, "en: ICTs for well-being", "en: &name ICTs", "15: an anchor (&name); delete it and write texts out"),
    (E22, "en: ICTs for well-being", "en: !!str ICTs", "15: a tag (tag:yaml.org,2002:str); delete it, or put the text in quotes"),
    (E22, "en: ICTs for well-being", "en: *name", "15: an alias (*name); write the text out again"),
    (E22, "facts:\n", "facts:\n  <<: {}\n", "7: what stands here is no list of facts; write facts below the topic, or: not stated"),
    (E22, "facts:", "---\nfacts:", "6: a second document starts here (---); delete this line"),
    (E22, "en: ICTs for well-being", "en: IСTs for well-being", "15: IСTs mixes scripts: С is Cyrillic; type the word again on one keyboard"),
    (E22, "en: ICTs for well-being", "en: ICTs\x07 for well-being", "15: an invisible control character (U+0007); delete it"),
    ("letters.yaml", "- id: 2022\n", "- id: 2022\n  edition: 2022\n  language: fr\n  subject: {en: a, fr: b}\n- id: 2022\n", "20: the id 2022 stands twice (also in line 16); delete one, or give it another"),
    ("letters.yaml", "  edition: 2022", "  edition: 2023", "17: there is no file editions/2023.yaml; correct the year or add the file"),
    ("letters.yaml", "  edition: 2022\n  language: fr", "  edition: 2022\n  language: de", "18: language de is not in languages.yaml; add it to languages.yaml"),
    ("topics.yaml", "related: [contact, theme]", "related: [contact, themes]", "7: topic themes is not in topics.yaml; write theme"),
    ("forum.yaml", "  about:", "  abuot:", "6: topic abuot is not in topics.yaml; write about"),
    ("forum.yaml", "  about:", "  dates:", "6: dates is about an edition; put its facts in editions/, one file a year"),
    ("languages.yaml", "locale: en_GB", "locale: english", "3: 'english' is no locale; write one such as en_GB or fr"),
    ("languages.yaml", "  locale: fr\n", "  locale: fr\n  stemmer: frensh\n", "7: 'frensh' is no stemmer; write french"),
    ("languages.yaml", "  locale: en_GB\n", "", "1: there is no key locale; add it"),
    ("people.yaml", "also: [Sah]", 'also: [Sah, ""]', "3: an empty item; write something or delete it"),
    ("choices.yaml", "- id: remote\n  words: {en: [remote word], fr: [mot remote]}\n", "", "1: the choice remote is missing; add - id: remote"),
    ("choices.yaml", "fr: [mot remote]", "fr: [mot remote], frr: [mot]", "4: frr is no language of languages.yaml; write fr"),
    ("choices.yaml", "en: [remote word], ", "", "4: there are no words in en; add a line en: [...]"),
    ("choices.yaml", "en: [remote word]", "en: [Mot in_person]", "4: 'Mot in_person' means in_person already; keep it where it is meant"),
    ("choices.yaml", "en: [remote word]", 'en: [""]', "4: an empty item; write something or delete it"),
    ("stakeholders.yaml", "[ministry, ministère]", '[ministry, ""]', "3: an empty item; write something or delete it"),
    (DATES, "hints: [day]", "hint: [day]", "2: unknown key hint; write hints"),
    (DATES, "  - when does it start", "  - When does it  start?\n  - when does it start", "5: 'when does it start' stands already in line 4; keep it under the one subject it means"),
    (DATES, "hints: [day]", "hints: [day, days, Day]", "2: 'Day' stands already in line 2; keep one"),
    ("questions/en/frame.yaml", "filler: [the, of, is]", "filler:\n  - the\n  - of\n  - The", "6: 'The' stands already in line 4; keep one"),
    ("questions/en/frame.yaml", "[twenty twenty]", "[twenty twenty, twenty  twenty]", "5: 'twenty  twenty' stands already in line 5; keep one"),
    ("questions/en/theme.yaml", "  - theme", "  - theme\n  - Dates", "3: 'Dates' stands already in dates.yaml:1; keep it under the one subject it means"),
    (DATES, "  - when does it start", "  -", "4: an empty item; write something or delete it"),
    (DATES, "  - when does it start", "  - when: does it start", "4: ask is not a text; write one text, in quotes where it holds a colon or a #"),
    (TESTS, "answer 2020 dates", "anwser 2020 dates", "2: 'anwser' is no decision; write answer"),
    (TESTS, "answer 2020 dates", "answer 2021 dates", "2: edition 2021 is not on record; use one of: 2020, 2022"),
    (TESTS, "answer 2020 dates", "answer 2020 date", "2: date is no topic; write dates"),
    (TESTS, "also: [clarify]", "also: [ask]", "8: also cannot be 'ask'; write answer, not_stated, unknown_edition, clarify, rsvp, smalltalk or decline"),
    ("phrases/fr.ftl", "hello = Bonjour\n", "", "1: the message hello is missing; translate line 1 of en.ftl"),
    ("phrases/fr.ftl", "hello = Bonjour", "hello = Bonjour\nhallo = Salut", "2: en.ftl has no message hallo; write hello"),
    ("phrases/fr.ftl", "{ $letter }", "{ $lettre }", "2: source uses { $date }, { $lettre }; use { $date }, { $letter }"),
    ("phrases/fr.ftl", "source =", "source", '2: not a message (expected token: "="); write it as name = text, further lines indented'),
    ("phrases/fr.ftl", "Bonjour", "{ bonjour }", "1: there is no message bonjour; write its text"),
    ("phrases/fr.ftl", "hello = Bonjour", "hello = Bonjour\nhello = Salut", "2: hello stands twice (also in line 1); keep one"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "valid", "damaged", "problem"), DAMAGES)
def test_each_mistake_is_named_with_its_line_and_what_to_write_instead(
    knowledge: Path, file: str, valid: str, damaged: str, problem: str
) -> None:
    path = knowledge / file
    text = path.read_text(encoding="utf-8")
    assert text.count(valid) == 1 or damaged.startswith(valid)
    path.write_text(text.replace(valid, damaged, 1), encoding="utf-8")
    assert [str(p) for p in check(knowledge)] == [f"{path}:{problem}"]


def test_a_valid_folder_has_no_problem(knowledge: Path) -> None:
    assert check(knowledge) == []


def test_the_shipped_folder_has_no_problem() -> None:
    assert list(map(str, check(existing(None)))) == []


RAW = [
    (E20, b"\xef\xbb\xbfedition: 2020\n", "1: the file starts with a byte order mark; save it as UTF-8 without BOM"),
    (E20, "edition: 2020\nshort: é\n".encode("latin-1"), "2: this line is not UTF-8; save the file in the encoding UTF-8"),
    (E20, b"# " + b"x" * 1_000_000, "1: the file is larger than 1,000,000 bytes; divide it into smaller files"),
    (E20, b"a: " + b"[" * 100 + b"]" * 100, "1: more than 12 levels inside each other; compare the indentation with the other files"),
    (E20, b"", "1: the file is empty; see the recipes in README.md"),
    (E20, b"? [a]\n: b\n", "1: a list or mapping is used as a key; write a word before the colon"),
    ("phrases/fr.ftl", b"hello = \xe9\n", "1: the file is not UTF-8; save it as UTF-8"),
    ("editions/2022.yml", b"edition: 2022\n", "1: no file of this name is read; give it a name that README.md lists, ending in .yaml, or remove it"),
    ("questions/en/venues.yaml", b"words: [venue]\n", "1: venues is no topic; name it as in topics.yaml"),
    ("questions/en/date.yaml", b"words: [days]\n", "1: date is no topic; rename it to dates.yaml"),
    ("phrases/de.ftl", b"hello = Hallo\n", "1: de is no language of languages.yaml; add it there or rename the file"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "raw", "problem"), RAW)
def test_each_unfit_file_is_named(knowledge: Path, file: str, raw: bytes, problem: str) -> None:
    path = knowledge / file
    path.write_bytes(raw)
    assert [str(p) for p in check(knowledge) if p.file == path] == [f"{path}:{problem}"]


@pytest.mark.parametrize("file", ["forum.yaml", "topics.yaml", "languages.yaml", "letters.yaml"])
def test_a_missing_file_is_named(knowledge: Path, file: str) -> None:
    (knowledge / file).unlink()
    instead = "add it (README.md says what it holds)"
    assert f"{knowledge / file}:1: the file is missing; {instead}" in map(str, check(knowledge))


@pytest.mark.parametrize("yes", ["true", "True", "yes", "on", "1"])
def test_a_draft_is_a_draft_however_yes_is_written(knowledge: Path, yes: str) -> None:
    path = knowledge / "languages.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("draft: true", f"draft: {yes}"), encoding="utf-8")
    assert check(knowledge) == []


def test_phrases_of_a_language_that_is_no_draft_must_be_there(knowledge: Path) -> None:
    (knowledge / "phrases/fr.ftl").unlink()
    path = knowledge / "phrases/fr.ftl"
    assert list(map(str, check(knowledge))) == [
        f"{path}:1: the file is missing; translate phrases/en.ftl into it"
    ]


def test_questions_in_a_language_that_is_not_listed(knowledge: Path) -> None:
    folder = knowledge / "questions/de"
    folder.mkdir()
    assert list(map(str, check(knowledge))) == [
        f"{folder}:1: de is no language of languages.yaml; add it there or rename the folder"
    ]


def test_two_mistakes_in_two_files_are_both_named_in_order(knowledge: Path) -> None:
    for file, was, now in [
        ("people.yaml", "id: sah", "ident: sah"),
        (E22, "edition: 2022", "edition: 2023"),
    ]:
        path = knowledge / file
        path.write_text(path.read_text(encoding="utf-8").replace(was, now), encoding="utf-8")
    assert [(p.file.name, p.line) for p in check(knowledge)][:2] == [
        ("2022.yaml", 1),
        ("people.yaml", 1),
    ]


def test_a_word_that_is_also_a_whole_question_of_its_subject_is_no_mistake(knowledge: Path) -> None:
    path = knowledge / "questions/en/theme.yaml"
    path.write_text("words: [theme]\nask: [Theme?]\n", encoding="utf-8")
    assert check(knowledge) == []
